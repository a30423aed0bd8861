-- Keeps an event that can't be done as a dead letter. With an apology the event lives on until that is sent.
-- Returns {1} if buried, {0} if another worker has the chat or the event was taken back
-- ARGV[2]  string chat
-- ARGV[3]  string, the lease
-- ARGV[4]  string event id
-- ARGV[5]  string, why
-- ARGV[6]  bytes, the sealed apology, or '' for none
-- ARGV[7]  integer, how long dead letters are kept, in milliseconds

local chat, id = ARGV[2], ARGV[4]
if not holds(chat, ARGV[3]) then
  return {0}
end
if not has(chat, id) then
  give_back(chat)
  return {0}
end
local box, dead = box_of(chat), prefix .. 'dead'
redis.call('XADD', dead, '*', 'id', id, 'payload', redis.call('HGET', box, 'payload:' .. id), 'reason', ARGV[5])
redis.call('XTRIM', dead, 'MINID', '~', string.format('%.0f', now - ARGV[7]))
redis.call('PEXPIRE', dead, ARGV[7])
if ARGV[6] == '' then
  remove(chat, id)
  give_back(chat)
else
  redis.call('HSET', box, 'outcome:' .. id, ARGV[6])
  redis.call('HSET', box, 'sends:' .. id, 0)
end
return {1}
