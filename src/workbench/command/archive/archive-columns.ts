/**
 * The kind of values in a column. `time` is a whole number of nanoseconds, as a decimal without fraction digits: its
 * sum is exact and cannot overflow, neither in DuckDB nor in BigQuery.
 */
export type ColumnKind = 'text' | 'date' | 'count' | 'time';

/** A column of the archive. */
export interface ArchiveColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly description: string;
}

/** The types of the columns: in the Parquet files as DuckDB names them, and in BigQuery. */
export const COLUMN_TYPES: Readonly<Record<ColumnKind, { readonly parquet: string; readonly bigQuery: string }>> = {
  text: { parquet: 'VARCHAR', bigQuery: 'STRING' },
  date: { parquet: 'DATE', bigQuery: 'DATE' },
  count: { parquet: 'BIGINT', bigQuery: 'INT64' },
  time: { parquet: 'DECIMAL(18,0)', bigQuery: 'NUMERIC' },
};

/** The column of the partitions. Its values are in the names of the folders, not in the files. */
export const PARTITION_COLUMN = 'month';

const PLACE: readonly ArchiveColumn[] = [
  {
    name: 'team',
    kind: 'text',
    description: 'The team, from the path of the file. Null if the path does not show it.',
  },
  {
    name: 'person',
    kind: 'text',
    description: 'Whose day it is, from the path of the file. Null if the path does not show it.',
  },
  { name: 'date', kind: 'date', description: 'The day.' },
  { name: PARTITION_COLUMN, kind: 'text', description: 'The month of the day, such as `2026-04`. The partitions.' },
  { name: 'iso_week', kind: 'text', description: 'The ISO week of the day, such as `2026-W14`.' },
];

/** Returns a time with its bounds. Both are the time itself if it has no range, so they can be added up like it. */
function timeColumns(name: string, what: string, missing: string): readonly ArchiveColumn[] {
  return [
    { name: `${name}_ns`, kind: 'time', description: `${what}, in nanoseconds.${missing}` },
    { name: `${name}_low_ns`, kind: 'time', description: `Its lower bound; without a range, \`${name}_ns\`.` },
    { name: `${name}_high_ns`, kind: 'time', description: `Its upper bound; without a range, \`${name}_ns\`.` },
    { name: `${name}_ranges`, kind: 'count', description: `1 if it has a range, else 0.${missing}` },
  ];
}

const NO_SUPERVISION = ' Null if it is not known.';

const TIMES: readonly ArchiveColumn[] = [
  ...timeColumns('human', 'The human time', ''),
  ...timeColumns('ai', 'The AI time', ''),
  ...timeColumns('supervision', 'The supervision', NO_SUPERVISION),
  ...timeColumns('supervised_human', 'The human time that the supervision covers', NO_SUPERVISION),
];

/** The columns of `tasks`, in order: one row for each task. */
export const TASK_COLUMNS: readonly ArchiveColumn[] = [
  ...PLACE,
  { name: 'number', kind: 'count', description: 'The position of the task in its day, counted from 1.' },
  { name: 'task', kind: 'text', description: 'The task, as it was written.' },
  ...TIMES,
  { name: 'tokens', kind: 'count', description: 'The tokens of the task. Null if they are not known.' },
  { name: 'basis', kind: 'text', description: 'The basis of the estimate. Null if it is not known.' },
  { name: 'estimated', kind: 'text', description: 'When the estimate was made. Null if it is not known.' },
];

/** The columns of `records`, in order: one row for each day of a person, with the sums of its tasks. */
export const RECORD_COLUMNS: readonly ArchiveColumn[] = [
  ...PLACE,
  { name: 'title', kind: 'text', description: 'The title of the day. Null if it has none.' },
  {
    name: 'fingerprint',
    kind: 'text',
    description: 'A short text that changes if a figure of the day changes, as in the Records tab.',
  },
  { name: 'file', kind: 'text', description: 'The path of the file below the folder.' },
  { name: 'tasks', kind: 'count', description: 'The number of tasks.' },
  ...TIMES,
  { name: 'tasks_with_supervision', kind: 'count', description: 'The number of tasks with supervision.' },
  {
    name: 'tokens',
    kind: 'count',
    description: 'The tokens of the day: its own total, else the sum of its tasks. Null if they are not known.',
  },
  { name: 'tasks_with_tokens', kind: 'count', description: 'The number of tasks that `tokens` includes.' },
];

/** The sums from which all statistics follow, by their names in `records` and in the statements of `sql/`. */
export const SUM_COLUMNS: readonly string[] = [
  'tasks',
  ...TIMES.map(({ name }) => name),
  'tasks_with_supervision',
  'tokens',
  'tasks_with_tokens',
];
