import { type DayContent, type FormulaKind, ROWS_READY } from './day-layout.ts';
import { SAMPLE_ANALYSIS, SAMPLE_DATE, SAMPLE_INTRO, SAMPLE_TASKS } from './sample-day.ts';

/** The headings of a day, with units in brackets, so that the cells contain plain numbers. */
export const DAY_HEADINGS: readonly string[] = ['#', 'Task', 'Human Est. (h)', 'Claude (min)', 'Sup. (min)', 'Tokens'];

/** A day of blank rows, numbered, under the headings. */
export function makeNewDay(tabName: string, formulas: FormulaKind): DayContent {
  const rows = Array.from({ length: ROWS_READY }, (_row, i) => [i + 1, '', '', '', '', '']);
  const labels = ['Title', 'Tokens', 'Intro', 'Analysis'].map((label) => ({ label, value: '' }));
  return { tabName, table: [DAY_HEADINGS, ...rows], labels, formulas, notes: null };
}

/** The filled-in day to try the add-on with. */
export function makeSampleDay(tabName: string): DayContent {
  const tasks = SAMPLE_TASKS.map(([task, ...figures], i) => [i + 1, task, ...figures]);
  return {
    tabName,
    table: [DAY_HEADINGS, ...tasks],
    labels: [
      { label: 'Date', value: SAMPLE_DATE },
      { label: 'Tokens', value: SAMPLE_TASKS.reduce((sum, [, , , , tokens]) => sum + tokens, 0) },
      { label: 'Intro', value: SAMPLE_INTRO },
      { label: 'Analysis', value: SAMPLE_ANALYSIS },
    ],
    formulas: 'functions',
    notes: null,
  };
}
