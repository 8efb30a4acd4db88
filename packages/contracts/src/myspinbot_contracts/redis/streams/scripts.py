"""Lua scripts for steps that must be atomic and that MULTI cannot do, because they decide.

Used by `consumer_group`. Each script reads the pending list and then writes; between two separate
commands another consumer could have claimed the entry or received a new one. The scripts use only
commands that exist since Redis 6.2.
"""

RENEW = """
-- KEYS: stream. ARGV: group, consumer, id...
-- XCLAIM alone would take an entry back from the consumer that has taken it over.
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
-- The discount is 1 for deliveries that we interrupted: they do not count for the entry.
local rows = redis.call('XPENDING', KEYS[1], ARGV[1], ARGV[5], ARGV[6], 1000, ARGV[2])
for _, row in ipairs(rows) do
  redis.call('XCLAIM', KEYS[1], ARGV[1], ARGV[3], 0, row[1], 'IDLE', ARGV[4],
    'RETRYCOUNT', math.max(row[4] - tonumber(ARGV[7]), 0), 'JUSTID')
end
return #rows
"""

BURY = """
-- KEYS: stream, dead-letter stream. ARGV: group, id, field, value...
-- The consumer that acknowledges first writes the dead letter, so there is only one.
if redis.call('XACK', KEYS[1], ARGV[1], ARGV[2]) == 0 then
  return 0
end
redis.call('XADD', KEYS[2], '*', unpack(ARGV, 3))
return 1
"""

REMOVE_CONSUMERS = """
-- KEYS: stream. ARGV: group, least idle ms, name of the only consumer to remove or ''
-- XGROUP DELCONSUMER drops the pending entries of the consumer, so it must not have any.
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
