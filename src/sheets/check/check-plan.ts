import type { AssumptionId } from '../../platform/assumptions.ts';
import { SCRATCH_MARK } from './scratch-tab.ts';

/** A formula, the block that it can fill, and the description of its result. */
export interface FormulaProbe {
  readonly id: AssumptionId;
  readonly formula: string;
  readonly rows: number;
  readonly columns: number;
  readonly foundAs: 'shown' | 'moment' | 'lastRow';
  /** Whether an empty cell can be the result. For other probes, it means that the formula is not calculated yet. */
  readonly mayBeEmpty: boolean;
}

/** A cell of column A and its description. */
export interface ReadingProbe {
  readonly id: AssumptionId;
  readonly row: number;
  readonly foundAs: 'shown' | 'read';
}

export interface PlacedProbe extends FormulaProbe {
  /** The row of the formula, counted from 1. */
  readonly row: number;
}

/** The cells that a check writes to its tab, and the places of the results. */
export interface CheckPlan {
  /** The values of column A. */
  readonly columnA: readonly (string | number)[];
  /** Formats in column A, set before the values. */
  readonly formats: readonly (readonly [row: number, format: string])[];
  readonly readingProbes: readonly ReadingProbe[];
  readonly formulaProbes: readonly PlacedProbe[];
  /** The column of the formulas, counted from 1. */
  readonly formulaColumn: number;
  /** The cells that the formulas can fill. */
  readonly formulaRowCount: number;
  readonly formulaColumnCount: number;
}

/** Column A, with the mark in row 1. */
const COLUMN_A: CheckPlan['columnA'] = [
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

/** A serial day in a date format is the same date in every locale and zone. */
const FORMATS: CheckPlan['formats'] = [
  [5, '[h]:mm'],
  [6, 'yyyy-mm-dd'],
  [9, '@'],
  [11, '@'],
];

const READING_PROBES: readonly ReadingProbe[] = [
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

/** The probes, one below the other in column C. The last one checks which row counts as the tab's last row. */
const FORMULA_PROBES: readonly FormulaProbe[] = [
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

const countRows = (probes: readonly FormulaProbe[]) => probes.reduce((sum, { rows }) => sum + rows, 0);

/** The plan of a check. */
export const CHECK_PLAN: CheckPlan = {
  columnA: COLUMN_A,
  formats: FORMATS,
  readingProbes: READING_PROBES,
  formulaProbes: FORMULA_PROBES.map((formulaProbe, index) => ({
    ...formulaProbe,
    row: 1 + countRows(FORMULA_PROBES.slice(0, index)),
  })),
  formulaColumn: 3,
  formulaRowCount: countRows(FORMULA_PROBES),
  formulaColumnCount: Math.max(...FORMULA_PROBES.map(({ columns }) => columns)),
};
