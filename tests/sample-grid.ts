import type { Cell, Grid } from '../src/record/values/cell.ts';
import { SAMPLE_TASKS } from '../src/sheets/day-tab/sample-day.ts';

export const HEADINGS = [
  '#',
  'Task',
  'Human Est. (h)',
  'Claude (min)',
  'Sup. (min)',
  'Tokens',
  'Factor',
  'Sup. Factor',
];

/** Returns the sample day as cells, with the factors that a sheet computes. */
export function sampleGrid(): Cell[][] {
  const rows = SAMPLE_TASKS.map(([task, hours, ai, supervision, tokens], i): Cell[] => [
    i + 1,
    task,
    hours,
    ai,
    supervision,
    tokens,
    (hours * 60) / ai,
    (hours * 60) / supervision,
  ]);
  return [HEADINGS, ...rows];
}

/** Makes a small table with the usual headings. */
export function tableOf(...rows: Cell[][]): Grid {
  return [['Task', 'Human Est.', 'Claude', 'Sup.', 'Tokens', 'Factor', 'Sup. Factor'], ...rows];
}
