-- Drops what was kept of one message; the count stays.
-- Returns {1} if something was dropped, {0} if not.
-- KEYS[1] zset   times, KEYS[2] hash entries, KEYS[3] hash messages: as in question_keep
-- ARGV[1] string message pseudonym
local id = redis.call('HGET', KEYS[3], ARGV[1])
if not id then return {0} end
redis.call('HDEL', KEYS[2], id)
redis.call('HDEL', KEYS[3], ARGV[1], id)
return {1}
