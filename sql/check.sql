-- The people whose tasks of a month do not add up to their records. The result is empty if the archive is complete.
SELECT
  month,
  team,
  person,
  SUM(missing_tasks) AS tasks,
  SUM(missing_human_ns) AS human_ns,
  SUM(missing_ai_ns) AS ai_ns
FROM (
  SELECT
    month,
    team,
    person,
    SUM(tasks) AS missing_tasks,
    SUM(human_ns) AS missing_human_ns,
    SUM(ai_ns) AS missing_ai_ns
  FROM records
  GROUP BY month, team, person
  UNION ALL
  SELECT
    month,
    team,
    person,
    -COUNT(*) AS missing_tasks,
    -SUM(human_ns) AS missing_human_ns,
    -SUM(ai_ns) AS missing_ai_ns
  FROM tasks
  GROUP BY month, team, person
) AS sums
GROUP BY month, team, person
HAVING SUM(missing_tasks) <> 0 OR SUM(missing_human_ns) <> 0 OR SUM(missing_ai_ns) <> 0
ORDER BY month, team, person
