import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const TEAM = 20;
const TASKS_OF_A_DAY = 12;
const NANOSECONDS = 1_000_000_000;

const text = (value) => `'${value.replace(/'/g, "''")}'`;
/** Returns an SQL expression for a time of whole units, by a hash of person, day and task: equal for equal seeds. */
const time = (seed, kind, least, range, unit) =>
  `CAST((${least} + hash(p, d, k, ${kind}, ${seed}) % ${range}) * ${unit * NANOSECONDS} AS DECIMAL(18,0))`;

/** Returns the four columns of a time without a range. */
const timeColumns = (name, value) => `
  ${value} AS ${name}_ns, ${value} AS ${name}_low_ns, ${value} AS ${name}_high_ns,
  CASE WHEN ${value} IS NULL THEN NULL ELSE 0::BIGINT END AS ${name}_ranges`;

/** Returns the sums of the four columns of a time. */
const sumColumns = (name) =>
  ['ns', 'low_ns', 'high_ns']
    .map((end) => `CAST(SUM(${name}_${end}) AS DECIMAL(18,0)) AS ${name}_${end}`)
    .concat(`CAST(MAX(${name}_ranges) AS BIGINT) AS ${name}_ranges`)
    .join(', ');

const TIMES = ['human', 'ai', 'supervision', 'supervised_human'];

/**
 * Writes an archive of made days with the columns of a real one, in DuckDB and month by month, to limit the memory.
 * @param connection a connection of DuckDB
 * @param folder the folder of the archive, which must not exist
 */
export async function makeArchive(connection, folder, { people, days, seed = 1 }) {
  mkdirSync(folder, { recursive: true });
  const copy = (query, table) =>
    connection.run(`COPY (${query}) TO ${text(join(folder, table))}
      (FORMAT parquet, COMPRESSION zstd, PARTITION_BY (month), OVERWRITE_OR_IGNORE, FILENAME_PATTERN 'data_{uuid}')`);
  const places = `
    'team-' || lpad((p // ${TEAM})::VARCHAR, 2, '0') AS team, 'person-' || lpad(p::VARCHAR, 4, '0') AS person,
    DATE '2024-01-01' + d::INTEGER AS date, strftime(DATE '2024-01-01' + d::INTEGER, '%Y-%m') AS month,
    strftime(DATE '2024-01-01' + d::INTEGER, '%G-W%V') AS iso_week`;
  const isSupervised = `hash(p, d, k, 3, ${seed}) % 5 <> 0`;
  const supervised = (value) => `CASE WHEN ${isSupervised} THEN ${value} END`;
  const human = time(seed, 1, 8, 160, 900);
  const MONTH = 31;
  for (let first = 0; first < days; first += MONTH) {
    await copy(
      `SELECT ${places}, k + 1 AS number, 'Task ' || (hash(p, d, k, 0, ${seed}) % 5000) AS task,
        ${timeColumns('human', human)}, ${timeColumns('ai', time(seed, 2, 50, 900, 6))},
        ${timeColumns('supervision', supervised(time(seed, 4, 1, 4, 60)))},
        ${timeColumns('supervised_human', supervised(human))},
        CAST(hash(p, d, k, 5, ${seed}) % 900000 AS BIGINT) AS tokens, NULL::VARCHAR AS basis, NULL::VARCHAR AS estimated
      FROM range(0, ${people}) a(p), range(${first}, ${Math.min(days, first + MONTH)}) b(d), range(0, ${TASKS_OF_A_DAY}) c(k)
      ORDER BY month, p, d, k`,
      'tasks',
    );
  }
  await copy(
    `SELECT team, person, date, month, iso_week, NULL::VARCHAR AS title, NULL::VARCHAR AS fingerprint,
      team || '/' || person || '/' || date || '.csv' AS file, COUNT(*) AS tasks, ${TIMES.map(sumColumns).join(', ')},
      COUNT(supervision_ns) AS tasks_with_supervision, CAST(SUM(tokens) AS BIGINT) AS tokens,
      COUNT(tokens) AS tasks_with_tokens
    FROM read_parquet(${text(join(folder, 'tasks/*/*.parquet'))}, hive_partitioning = true, hive_types = {'month': VARCHAR})
    GROUP BY team, person, date, month, iso_week ORDER BY month, team, person, date`,
    'records',
  );
  writeFileSync(join(folder, 'archive.json'), '{"schema":"leverage-archive/1"}\n');
}
