import type { AssumptionId } from '../../platform/assumptions.ts';
import { SCRATCH_MARK } from './scratch-tab.ts';

/** A formula, the block that it can fill, and the description of its result. */
export interface FormulaProbe {
  readonly id: AssumptionId;
  readonly formula: string;
  readonly rows: number;
  readonly columns: number;
  readonly foundAs: 'shown' | 'moment' | 'lastRow';
  /** An empty cell may be the answer; elsewhere it means that the formula is not calculated yet. */
  readonly mayBeEmpty: boolean;
}

/** A cell of column A and its description. */
export interface ReadingProbe {
  readonly id: AssumptionId;
  readonly row: number;
  readonly foundAs: 'shown' | 'read';
}

/** Column A, the mark in row 1. */
export const COLUMN_A: readonly (string | number)[] = [
  SCRATCH_MARK,
  '=NA()',
  1.5,
  '',
  0.0625,
  46_116,
  '007',
  '2026-04-04',
  '2026-04-04',
  654.545454545454,
  '=1+1',
  "'007",
];

/** Formats in column A, set before the values. A serial day in a date format is the same date in every locale and zone. */
export const FORMATS: readonly (readonly [row: number, format: string])[] = [
  [5, '[h]:mm'],
  [6, 'yyyy-mm-dd'],
  [9, '@'],
  [11, '@'],
];

export const READING_PROBES: readonly ReadingProbe[] = [
  { id: 'error-read', row: 2, foundAs: 'read' },
  { id: 'error-word', row: 2, foundAs: 'shown' },
  { id: 'blank-read', row: 4, foundAs: 'read' },
  { id: 'local-mean-time', row: 5, foundAs: 'read' },
  { id: 'typed-text', row: 7, foundAs: 'read' },
  { id: 'typed-date', row: 8, foundAs: 'read' },
  { id: 'plain-text-format', row: 9, foundAs: 'read' },
  { id: 'general-format', row: 10, foundAs: 'shown' },
  { id: 'plain-text-formula', row: 11, foundAs: 'read' },
  { id: 'apostrophe-text', row: 12, foundAs: 'read' },
];

const probe = (id: AssumptionId, formula: string, more: Partial<FormulaProbe> = {}): FormulaProbe => ({
  rows: 1,
  columns: 1,
  foundAs: 'shown',
  mayBeEmpty: false,
  ...more,
  id,
  formula,
});

/** Makes a probe that calls `answerProbe`. @param values the arguments as text */
const checkProbe = (id: AssumptionId, values: string, more?: Partial<FormulaProbe>): FormulaProbe =>
  probe(id, `=LEVERAGE_CHECK(${values})`, more);

/** One below the other in column C. The last looks at what counts as the tab's last row. */
export const FORMULA_PROBES: readonly FormulaProbe[] = [
  checkProbe('formula-semicolon', '"arguments"; 1; 2'),
  probe('formula-comma', '=LEVERAGE_CHECK("arguments", 1, 2)'),
  checkProbe('blank-argument', '"arguments"; A4'),
  checkProbe('blank-in-range', '"arguments"; A3:A4'),
  checkProbe('one-cell-range', '"arguments"; A3:A3'),
  checkProbe('omitted-argument', '"arguments"'),
  checkProbe('argument-between-semicolons', '"arguments"; ; 1'),
  checkProbe('error-in-range', '"arguments"; A2:A3'),
  checkProbe('error-argument', '"arguments"; A2'),
  checkProbe('duration-argument', '"arguments"; A5'),
  checkProbe('date-argument', '"arguments"; A6'),
  probe('array-formula', '=ARRAYFORMULA(LEVERAGE_CHECK("arguments"; A3:A4))', { rows: 2 }),
  probe(
    'plain-formula',
    '=ARRAYFORMULA(LET(cells; A5:A6; texts; TO_TEXT(cells); VSTACK(HSTACK("a"; LET(n; 2; n+1)); HSTACK(texts; REGEXMATCH(texts; ":")))))',
    { rows: 3, columns: 2 },
  ),
  checkProbe('undefined-result', '"undefined"', { mayBeEmpty: true }),
  checkProbe('null-result', '"null"', { mayBeEmpty: true }),
  checkProbe('nan-result', '"nan"'),
  checkProbe('infinity-result', '"infinity"'),
  checkProbe('date-result', '"date"', { foundAs: 'moment' }),
  checkProbe('flat-array-result', '"flat"', { rows: 3, columns: 3 }),
  checkProbe('ragged-array-result', '"ragged"', { rows: 2, columns: 3 }),
  checkProbe('empty-array-result', '"empty"', { mayBeEmpty: true }),
  checkProbe('thrown-error', '"throw"'),
  checkProbe('ui-in-cell', '"interface"'),
  checkProbe('spilled-blank-is-content', '"blankBelow"', { rows: 2, foundAs: 'lastRow' }),
];

/** Column C. */
export const PROBE_COLUMN = 3;
export const PROBE_COLUMN_COUNT = Math.max(...FORMULA_PROBES.map(({ columns }) => columns));
export const PROBE_ROW_COUNT = FORMULA_PROBES.reduce((sum, { rows }) => sum + rows, 0);

/** The row of each probe's formula, counted from 1. */
export const PROBE_ROWS: readonly number[] = FORMULA_PROBES.map(
  (_probe, index) => 1 + FORMULA_PROBES.slice(0, index).reduce((sum, { rows }) => sum + rows, 0),
);
