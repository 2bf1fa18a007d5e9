import { type LeverageRecord, makeRecord } from '../src/record/publishing/record.ts';
import { addSensitivity } from '../src/record/publishing/sensitivity.ts';
import type { Style } from '../src/record/publishing/style.ts';
import { type Day, readDay } from '../src/record/reading/read-day.ts';
import type { Grid } from '../src/record/values/cell.ts';
import { standard } from '../src/styles/standard.ts';

/** Makes the record of a grid, with some fields of the day replaced. */
export function recordOf(grid: Grid, changes: Partial<Day> = {}, style: Style = standard): LeverageRecord {
  const { day, notices } = readDay(grid, { tabName: '2026-04-04' });
  if (day?.date == null) throw new Error('The grid has no day.');
  const record = makeRecord({ ...day, ...changes }, day.date, style, notices);
  if (record === null) throw new Error('No task is ready.');
  return addSensitivity(record, changes.tasks ?? day.tasks);
}

/** Returns the rows of one of the record's tables. */
export function rowsOf({ sections }: LeverageRecord, id: 'taskLog' | 'statistics'): readonly (readonly string[])[] {
  const section = sections.find((candidate) => candidate.id === id);
  return section?.kind === 'table' ? section.rows : [];
}

/** Returns the paragraphs of one of the record's texts. */
export function paragraphsOf({ sections }: LeverageRecord, id: string): readonly string[] {
  const section = sections.find((candidate) => candidate.id === id);
  return section?.kind === 'prose' ? section.paragraphs : [];
}
