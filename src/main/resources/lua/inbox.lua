-- Stands before every inbox script: names and steps they share.
-- KEYS[1]  the partition's `ready` zset; the other keys are made from the prefix and lie in the same slot
-- ARGV[1]  string, the partition's prefix, such as `{in-3}:`

local ready = KEYS[1]
local prefix = ARGV[1]

-- Redis's own clock, in milliseconds: the instances' clocks differ.
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)

local function pending_of(chat)
  return prefix .. 'pending:' .. chat
end

local function box_of(chat)
  return prefix .. 'box:' .. chat
end

-- Redis refuses a script's first write when it is full, but lets a script that has written go on. What empties a full
-- Redis must not be refused for its being full: this writes nothing, first.
local function even_when_full(chat)
  redis.call('HDEL', box_of(chat), '')
end

-- Takes an event out of its chat for good.
local function remove(chat, id)
  local box = box_of(chat)
  local message = redis.call('HGET', box, 'message:' .. id)
  if message then
    redis.call('HDEL', box, 'of:' .. message)
  end
  redis.call('HDEL', box, 'payload:' .. id, 'received:' .. id, 'message:' .. id, 'tries:' .. id, 'sends:' .. id,
    'outcome:' .. id)
  redis.call('ZREM', pending_of(chat), id)
end

-- Ends a lease; 1 if the chat has more to do, else 0.
local function give_back(chat)
  if redis.call('ZCARD', pending_of(chat)) > 0 then
    redis.call('HDEL', box_of(chat), 'lease')
    redis.call('ZADD', ready, now, chat)
    return 1
  end
  redis.call('DEL', box_of(chat))
  redis.call('ZREM', ready, chat)
  return 0
end

-- True while this worker, and no later one, has the chat.
local function holds(chat, lease)
  even_when_full(chat)
  return redis.call('HGET', box_of(chat), 'lease') == lease
end

local function has(chat, id)
  return redis.call('HEXISTS', box_of(chat), 'payload:' .. id) == 1
end

-- An empty memory is none.
local function remember(chat, memory, lasts)
  if memory == '' then
    redis.call('DEL', prefix .. 'memory:' .. chat)
  else
    redis.call('SET', prefix .. 'memory:' .. chat, memory, 'PX', lasts)
  end
end
