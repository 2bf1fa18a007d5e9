-- The sums of the tasks of each person in each month, from the tasks. Their tokens do not include the totals of days.
SELECT
  month,
  team,
  person,
  COUNT(*) AS tasks,
  SUM(human_ns) AS human_ns,
  SUM(ai_ns) AS ai_ns,
  SUM(supervision_ns) AS supervision_ns,
  SUM(supervised_human_ns) AS supervised_human_ns,
  COUNT(supervision_ns) AS tasks_with_supervision,
  SUM(tokens) AS tokens,
  COUNT(tokens) AS tasks_with_tokens
FROM tasks
GROUP BY month, team, person
ORDER BY month, team, person
