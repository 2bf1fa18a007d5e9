-- The 20 tasks with the most human time.
SELECT
  date,
  team,
  person,
  task,
  human_ns,
  ai_ns,
  supervision_ns,
  tokens
FROM tasks
ORDER BY human_ns DESC, date, team, person, number
LIMIT 20
