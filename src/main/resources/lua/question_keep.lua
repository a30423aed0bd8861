-- Keeps one question for the staff, once an event, and drops what is too old or too much.
-- Returns {1} if it was kept, {0} if the event was known.
-- KEYS[1] zset   times: event id by the second it was kept
-- KEYS[2] hash   entries: event id -> sealed question
-- KEYS[3] hash   messages: message pseudonym -> event id, and event id -> message pseudonym
-- KEYS[4] hash   counts: kind -> how many ever
-- ARGV[1] string event id
-- ARGV[2] string message pseudonym, or empty
-- ARGV[3] bytes  sealed question, or empty to count only
-- ARGV[4] string kind
-- ARGV[5] int    seconds to keep
-- ARGV[6] int    most entries to keep
local now = tonumber(redis.call('TIME')[1])

local function drop(ids)
  for _, id in ipairs(ids) do
    local message = redis.call('HGET', KEYS[3], id)
    redis.call('ZREM', KEYS[1], id)
    redis.call('HDEL', KEYS[2], id)
    redis.call('HDEL', KEYS[3], id)
    if message then redis.call('HDEL', KEYS[3], message) end
  end
end

drop(redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', now - tonumber(ARGV[5]), 'LIMIT', 0, 50))
if redis.call('ZSCORE', KEYS[1], ARGV[1]) then return {0} end
redis.call('HINCRBY', KEYS[4], ARGV[4], 1)
redis.call('ZADD', KEYS[1], now, ARGV[1])
if ARGV[3] ~= '' then redis.call('HSET', KEYS[2], ARGV[1], ARGV[3]) end
if ARGV[2] ~= '' then redis.call('HSET', KEYS[3], ARGV[2], ARGV[1], ARGV[1], ARGV[2]) end
local over = redis.call('ZCARD', KEYS[1]) - tonumber(ARGV[6])
if over > 0 then drop(redis.call('ZRANGE', KEYS[1], 0, over - 1)) end
return {1}
