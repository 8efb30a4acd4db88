"""Lua for the steps that must be atomic on the server, where MULTI cannot take a decision.

Used by ``group``. Each step reads the pending list and writes by what it found; between two
commands another consumer could have claimed the entry or been given a new one. Only commands
that exist since Redis 6.2 are called.
"""

RENEW = """
-- KEYS: stream. ARGV: group, consumer, id...
-- A bare XCLAIM would take an entry back from the consumer that has rightly taken it over.
local mine = {}
for i = 3, #ARGV do
  local rows = redis.call('XPENDING', KEYS[1], ARGV[1], ARGV[i], ARGV[i], 1, ARGV[2])
  if #rows > 0 then
    redis.call('XCLAIM', KEYS[1], ARGV[1], ARGV[2], 0, ARGV[i], 'JUSTID')
    mine[#mine + 1] = ARGV[i]
  end
end
return mine
"""

RELEASE = """
-- KEYS: stream. ARGV: group, consumer, reserved consumer, idle ms, first id, last id, discount
-- Deliveries that were cut short by us are not held against the entry: discount is 1 for them.
local rows = redis.call('XPENDING', KEYS[1], ARGV[1], ARGV[5], ARGV[6], 1000, ARGV[2])
for _, row in ipairs(rows) do
  redis.call('XCLAIM', KEYS[1], ARGV[1], ARGV[3], 0, row[1], 'IDLE', ARGV[4],
    'RETRYCOUNT', math.max(row[4] - tonumber(ARGV[7]), 0), 'JUSTID')
end
return #rows
"""

BURY = """
-- KEYS: stream, dead-letter stream. ARGV: group, id, field, value...
-- Whoever acknowledges first writes the dead letter, so there is only ever one.
if redis.call('XACK', KEYS[1], ARGV[1], ARGV[2]) == 0 then
  return 0
end
redis.call('XADD', KEYS[2], '*', unpack(ARGV, 3))
return 1
"""

REMOVE_CONSUMERS = """
-- KEYS: stream. ARGV: group, least idle ms, name of the only one meant or ''
-- XGROUP DELCONSUMER drops the consumer's pending entries, so there must be none at that moment.
local removed = 0
for _, row in ipairs(redis.call('XINFO', 'CONSUMERS', KEYS[1], ARGV[1])) do
  local consumer = {}
  for i = 1, #row, 2 do consumer[row[i]] = row[i + 1] end
  if consumer.pending == 0 and consumer.idle >= tonumber(ARGV[2])
      and (ARGV[3] == '' or ARGV[3] == consumer.name) then
    redis.call('XGROUP', 'DELCONSUMER', KEYS[1], ARGV[1], consumer.name)
    removed = removed + 1
  end
end
return removed
"""
