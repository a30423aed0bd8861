-- Returns event id and sealed question by turns, newest first; an event kept without its question is left out.
-- KEYS[1] zset   times, KEYS[2] hash entries: as in question_keep
-- ARGV[1] int    how many at most
local found = {}
for _, id in ipairs(redis.call('ZREVRANGE', KEYS[1], 0, tonumber(ARGV[1]) - 1)) do
  local sealed = redis.call('HGET', KEYS[2], id)
  if sealed then
    found[#found + 1] = id
    found[#found + 1] = sealed
  end
end
return found
