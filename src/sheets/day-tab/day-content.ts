import type { TabData } from '../tab-data/tab-data.ts';
import type { FormulaKind } from './day-checks.ts';
import { type DayContent, ROWS_READY } from './day-layout.ts';

/** The headings of a day, with units in brackets, so that the cells contain plain numbers. */
export const DAY_HEADINGS: readonly string[] = ['#', 'Task', 'Human Est. (h)', 'Claude (min)', 'Sup. (min)', 'Tokens'];

/** Makes a day of blank rows, numbered, under the headings. */
export function makeNewDay(tabName: string, formulas: FormulaKind): DayContent {
  const rows = Array.from({ length: ROWS_READY }, (_row, i) => [i + 1, '', '', '', '', '']);
  const labels = ['Title', 'Tokens', 'Intro', 'Analysis'].map((label) => ({ label, value: '' }));
  return { tabName, table: [DAY_HEADINGS, ...rows], labels, formulas, notes: null };
}

/** Makes the sample day. */
export function makeSampleDay(tabName: string, { sampleDay }: TabData): DayContent {
  const { tasks, date, intro, analysis } = sampleDay;
  const rows = tasks.map(([task, ...figures], i) => [i + 1, task, ...figures]);
  return {
    tabName,
    table: [DAY_HEADINGS, ...rows],
    labels: [
      { label: 'Date', value: date },
      { label: 'Tokens', value: tasks.reduce((sum, [, , , , tokens]) => sum + tokens, 0) },
      { label: 'Intro', value: intro },
      { label: 'Analysis', value: analysis },
    ],
    formulas: 'functions',
    notes: null,
  };
}
