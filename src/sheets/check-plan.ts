import type { AssumptionId } from '../platform/assumptions.ts';

/** A formula, the block that it may fill, and how what became of it is told. */
export interface FormulaProbe {
  readonly id: AssumptionId;
  readonly formula: string;
  readonly rows: number;
  readonly columns: number;
  readonly foundAs: 'shown' | 'moment' | 'lastRow';
  /** An empty cell may be the answer; elsewhere it means that the formula is not calculated yet. */
  readonly mayBeEmpty: boolean;
}

/** A cell of column A and how it is told. */
export interface ReadingProbe {
  readonly id: AssumptionId;
  readonly row: number;
  readonly foundAs: 'shown' | 'read';
}

export const SCRATCH_TAB_NAME = 'Leverage Record check';
export const SCRATCH_MARK = 'Made by Check this installation, which removes this tab by itself.';

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
];

/** Formats in column A, set before the values. A serial day in a date format is the same date in every locale and zone. */
export const FORMATS: readonly (readonly [row: number, format: string])[] = [
  [5, '[h]:mm'],
  [6, 'yyyy-mm-dd'],
  [9, '@'],
];

export const READING_PROBES: readonly ReadingProbe[] = [
  { id: 'error-read', row: 2, foundAs: 'read' },
  { id: 'blank-read', row: 4, foundAs: 'read' },
  { id: 'local-mean-time', row: 5, foundAs: 'read' },
  { id: 'typed-text', row: 7, foundAs: 'read' },
  { id: 'typed-date', row: 8, foundAs: 'read' },
  { id: 'plain-text-format', row: 9, foundAs: 'read' },
  { id: 'general-format', row: 10, foundAs: 'shown' },
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

/** One below the other in column C. The last looks at what counts as the tab's last row. */
export const FORMULA_PROBES: readonly FormulaProbe[] = [
  probe('formula-comma', '=LEVERAGE_CHECK("arguments", 1, 2)'),
  probe('blank-argument', '=LEVERAGE_CHECK("arguments", A4)'),
  probe('blank-in-range', '=LEVERAGE_CHECK("arguments", A3:A4)'),
  probe('one-cell-range', '=LEVERAGE_CHECK("arguments", A3:A3)'),
  probe('omitted-argument', '=LEVERAGE_CHECK("arguments")'),
  probe('argument-between-commas', '=LEVERAGE_CHECK("arguments", , 1)'),
  probe('error-in-range', '=LEVERAGE_CHECK("arguments", A2:A3)'),
  probe('error-argument', '=LEVERAGE_CHECK("arguments", A2)'),
  probe('duration-argument', '=LEVERAGE_CHECK("arguments", A5)'),
  probe('date-argument', '=LEVERAGE_CHECK("arguments", A6)'),
  probe('array-formula', '=ARRAYFORMULA(LEVERAGE_CHECK("arguments", A3:A4))', { rows: 2 }),
  probe('undefined-result', '=LEVERAGE_CHECK("undefined")', { mayBeEmpty: true }),
  probe('null-result', '=LEVERAGE_CHECK("null")', { mayBeEmpty: true }),
  probe('nan-result', '=LEVERAGE_CHECK("nan")'),
  probe('infinity-result', '=LEVERAGE_CHECK("infinity")'),
  probe('date-result', '=LEVERAGE_CHECK("date")', { foundAs: 'moment' }),
  probe('flat-array-result', '=LEVERAGE_CHECK("flat")', { rows: 3, columns: 3 }),
  probe('ragged-array-result', '=LEVERAGE_CHECK("ragged")', { rows: 2, columns: 3 }),
  probe('empty-array-result', '=LEVERAGE_CHECK("empty")', { mayBeEmpty: true }),
  probe('thrown-error', '=LEVERAGE_CHECK("throw")'),
  probe('spilled-blank-is-content', '=LEVERAGE_CHECK("blankBelow")', { rows: 2, foundAs: 'lastRow' }),
];

/** Column C. */
export const PROBE_COLUMN = 3;
export const PROBE_COLUMN_COUNT = Math.max(...FORMULA_PROBES.map(({ columns }) => columns));
export const PROBE_ROW_COUNT = FORMULA_PROBES.reduce((sum, { rows }) => sum + rows, 0);

/** The row in which each probe's formula stands, counted from 1. */
export const PROBE_ROWS: readonly number[] = FORMULA_PROBES.map(
  (_probe, index) => 1 + FORMULA_PROBES.slice(0, index).reduce((sum, { rows }) => sum + rows, 0),
);
