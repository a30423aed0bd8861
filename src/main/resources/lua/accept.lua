-- Takes in a POST's events of one partition, all or none. An event seen before changes nothing, except that one still
-- waiting gets its reply token's minute anew; a message that was taken back is not taken in.
-- Returns {integer accepted, integer duplicates, integer withdrawn, integer chats woken}
-- ARGV[2]  integer, how long ids are remembered, in milliseconds
-- ARGV[3…] per event: string chat, string event id, integer LINE's timestamp or '' for now,
--          string message id or '', string id of the message it takes back or '', bytes sealed payload

local remembered = ARGV[2]
local accepted, duplicates, withdrawn, woken = 0, 0, 0, 0

local function withdraw(chat, message)
  redis.call('SET', prefix .. 'unsent:' .. message, 1, 'PX', remembered)
  local id = redis.call('HGET', box_of(chat), 'of:' .. message)
  if id then
    remove(chat, id)
    withdrawn = withdrawn + 1
  end
end

for i = 3, #ARGV, 6 do
  local chat, id, timestamp, message, takes_back, payload =
    ARGV[i], ARGV[i + 1], ARGV[i + 2], ARGV[i + 3], ARGV[i + 4], ARGV[i + 5]
  local box = box_of(chat)
  if redis.call('SET', prefix .. 'seen:' .. id, 1, 'NX', 'PX', remembered) then
    if takes_back ~= '' then
      withdraw(chat, takes_back)
    end
    if message ~= '' and redis.call('EXISTS', prefix .. 'unsent:' .. message) == 1 then
      withdrawn = withdrawn + 1
    else
      redis.call('HSET', box, 'payload:' .. id, payload, 'received:' .. id, now)
      if message ~= '' then
        redis.call('HSET', box, 'message:' .. id, message, 'of:' .. message, id)
      end
      redis.call('ZADD', pending_of(chat), timestamp == '' and now or timestamp, id)
      woken = woken + redis.call('ZADD', ready, 'NX', now, chat)
      accepted = accepted + 1
    end
  else
    duplicates = duplicates + 1
    if has(chat, id) then
      redis.call('HSET', box, 'received:' .. id, now)
    end
  end
end

return {accepted, duplicates, withdrawn, woken}
