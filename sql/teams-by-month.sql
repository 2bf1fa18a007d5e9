-- The sums of each team in each month.
SELECT
  month,
  team,
  COUNT(*) AS records,
  SUM(tasks) AS tasks,
  SUM(human_ns) AS human_ns,
  SUM(human_low_ns) AS human_low_ns,
  SUM(human_high_ns) AS human_high_ns,
  SUM(human_ranges) AS human_ranges,
  SUM(ai_ns) AS ai_ns,
  SUM(ai_low_ns) AS ai_low_ns,
  SUM(ai_high_ns) AS ai_high_ns,
  SUM(ai_ranges) AS ai_ranges,
  SUM(supervision_ns) AS supervision_ns,
  SUM(supervision_low_ns) AS supervision_low_ns,
  SUM(supervision_high_ns) AS supervision_high_ns,
  SUM(supervision_ranges) AS supervision_ranges,
  SUM(supervised_human_ns) AS supervised_human_ns,
  SUM(supervised_human_low_ns) AS supervised_human_low_ns,
  SUM(supervised_human_high_ns) AS supervised_human_high_ns,
  SUM(supervised_human_ranges) AS supervised_human_ranges,
  SUM(tasks_with_supervision) AS tasks_with_supervision,
  SUM(tokens) AS tokens,
  SUM(tasks_with_tokens) AS tasks_with_tokens
FROM records
GROUP BY month, team
ORDER BY month, team
