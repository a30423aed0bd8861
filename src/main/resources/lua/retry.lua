-- Puts an event off; the chat's later events wait behind it.
-- Returns {1} if put off, {0} if another worker has the chat
-- ARGV[2]  string chat
-- ARGV[3]  string, the lease
-- ARGV[4]  string event id
-- ARGV[5]  integer, for how long, in milliseconds

local chat, id = ARGV[2], ARGV[4]
if not holds(chat, ARGV[3]) then
  return {0}
end
if not has(chat, id) then
  give_back(chat)
  return {0}
end
local box = box_of(chat)
if redis.call('HEXISTS', box, 'outcome:' .. id) == 1 then
  redis.call('HINCRBY', box, 'sends:' .. id, 1)
end
redis.call('HDEL', box, 'lease')
redis.call('ZADD', ready, now + ARGV[5], chat)
return {1}
