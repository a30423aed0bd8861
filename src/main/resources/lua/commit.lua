-- Settles what an event leads to: from here on it is sent, never handled again.
-- Returns {1} if settled, {0} if another worker has the chat or the event was taken back
-- ARGV[2]  string chat
-- ARGV[3]  string, the lease
-- ARGV[4]  string event id
-- ARGV[5]  bytes, the sealed outcome
-- ARGV[6]  bytes, the sealed memory, or '' for none
-- ARGV[7]  integer, how long the memory lasts, in milliseconds

local chat, id = ARGV[2], ARGV[4]
if not holds(chat, ARGV[3]) then
  return {0}
end
if not has(chat, id) then
  give_back(chat)
  return {0}
end
redis.call('HSET', box_of(chat), 'outcome:' .. id, ARGV[5])
remember(chat, ARGV[6], ARGV[7])
return {1}
