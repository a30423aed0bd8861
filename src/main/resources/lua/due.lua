-- Looks at a partition without changing it.
-- Returns {integer chats that can be claimed now, integer chats with anything to do}

return {redis.call('ZCOUNT', ready, '-inf', now), redis.call('ZCARD', ready)}
