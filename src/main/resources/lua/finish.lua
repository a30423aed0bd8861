-- Ends an event: it is answered, or needs no answer.
-- Returns {integer: 1 if the chat has more to do, 0 if not or if another worker has it}
-- ARGV[2]  string chat
-- ARGV[3]  string, the lease
-- ARGV[4]  string event id
-- ARGV[5], ARGV[6]  only where nothing was committed: the memory as in `commit`

local chat = ARGV[2]
if not holds(chat, ARGV[3]) then
  return {0}
end
if ARGV[5] and has(chat, ARGV[4]) then
  remember(chat, ARGV[5], ARGV[6])
end
remove(chat, ARGV[4])
return {give_back(chat)}
