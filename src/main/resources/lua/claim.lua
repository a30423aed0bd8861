-- Leases the chat that has waited longest and shows its earliest event. A lease is the chat's place in `ready` moved into
-- the future: nobody needs to give back what a dead worker held.
-- Returns {} if no chat is due, else {string chat, string event id, bytes payload, bytes outcome or '', bytes memory or '',
--          integer tries, this one included, integer sends that failed, integer milliseconds since it was received}
-- ARGV[2]  string, the new lease, of this claim alone
-- ARGV[3]  integer, how long the lease lasts, in milliseconds

while true do
  local chat = redis.call('ZRANGEBYSCORE', ready, '-inf', now, 'LIMIT', 0, 1)[1]
  if not chat then
    return {}
  end
  even_when_full(chat)
  local id = redis.call('ZRANGE', pending_of(chat), 0, 0)[1]
  if id then
    local box = box_of(chat)
    local held = redis.call('HMGET', box, 'payload:' .. id, 'outcome:' .. id, 'sends:' .. id, 'received:' .. id)
    local tries = redis.call('HINCRBY', box, 'tries:' .. id, 1)
    redis.call('HSET', box, 'lease', ARGV[2])
    redis.call('ZADD', ready, now + ARGV[3], chat)
    local memory = redis.call('GET', prefix .. 'memory:' .. chat)
    return {chat, id, held[1], held[2] or '', memory or '', tries, tonumber(held[3] or 0), now - held[4]}
  end
  -- The chat's last event was taken back.
  give_back(chat)
end
