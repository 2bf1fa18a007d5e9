import Papa from 'papaparse';
import { TIME_COLUMNS } from '../../record/reading/time-cells.ts';
import { textOfCell } from '../../record/values/cell.ts';
import { isAmbiguousNumber, writeUnambiguously } from '../../record/values/decimal-marks.ts';
import type { DurationUnit } from '../../record/values/duration.ts';
import { findTableTraits } from './rows/check-rows.ts';
import { readPrintedTokens } from './rows/printed-cells.ts';
import type { PublishedColumnKey, PublishedDay, PublishedRow } from './rows/published-day.ts';
import { labelsOfDay, listDetails } from './rows-as-sheet.ts';

/** The headings of the rows, which `post` reads too. Weeks are omitted, because they follow from the estimate. */
const HEADER: readonly (readonly [PublishedColumnKey, string])[] = [
  ['number', '#'],
  ['task', 'Task'],
  ['humanEstimate', 'Human Est.'],
  ['aiTime', 'Claude'],
  ['supervision', 'Sup.'],
  ['tokens', 'Tokens'],
  ['factor', 'Factor'],
  ['supervisoryFactor', 'Sup. Factor'],
];

const UNIT_LETTERS: Readonly<Record<DurationUnit, string>> = {
  weeks: 'w',
  days: 'd',
  hours: 'h',
  minutes: 'm',
  seconds: 's',
};
const PLAIN_NUMBER = /^[\d.,'\u00a0\u202f]+$/;

/**
 * Makes a reader of cells under the headings of the output: a plain number whose heading had another unit gets that
 * unit, and a figure whose mark has two meanings is written so that it has one: a count of tokens without the mark, a time
 * with a decimal comma as `2.1250h`.
 */
function makeCellReader(day: PublishedDay): (row: PublishedRow, key: PublishedColumnKey) => string {
  const { units, marks, timeMarks } = findTableTraits(day, null);
  const others: Partial<Record<PublishedColumnKey, DurationUnit>> = {
    ...(units.humanEstimate !== 'hours' && { humanEstimate: units.humanEstimate }),
    ...(units.aiTime !== 'minutes' && { aiTime: units.aiTime }),
    ...(units.supervision !== 'minutes' && { supervision: units.supervision }),
  };
  return (row, key) => {
    const unit = others[key];
    const isToken = key === 'tokens' && isAmbiguousNumber(row.tokens);
    const tokens = isToken ? readPrintedTokens(row.tokens, marks) : null;
    if (tokens !== null) return String(tokens.tokens);
    const hasComma = TIME_COLUMNS.some((column) => column === key && timeMarks[column] === ',');
    const shown = hasComma ? writeUnambiguously(row[key], ',') : row[key];
    return unit !== undefined && PLAIN_NUMBER.test(shown) ? `${shown}${UNIT_LETTERS[unit]}` : shown;
  };
}

/** Characters that start a formula in Excel, Google Sheets and LibreOffice. */
const FORMULA_START = /^[=+\-@\t\r]/;

/** A cell that a spreadsheet computes when it opens the file. */
export interface FormulaCell {
  /** The row's number in the record; null for a text of the whole day. */
  readonly row: number | null;
  /** The heading or the label of the cell. */
  readonly place: string;
  readonly shown: string;
}

export interface RowsCsv {
  readonly csv: string;
  readonly formulas: readonly FormulaCell[];
}

/**
 * Returns the rows of a published day as CSV, cells as published but with the unit of a heading that the output does
 * not have, then the texts of the whole day: a label under *Factor* and its value under *Sup. Factor*, in rows without
 * other cells, where `post` reads them.
 * @param formulasAsText puts an apostrophe before every cell that begins like a formula: a spreadsheet shows it as text
 */
export function rowsAsCsv(day: PublishedDay, formulasAsText: boolean): RowsCsv {
  const cellOf = makeCellReader(day);
  const header = [...HEADER, ...listDetails(day)];
  const labels = labelsOfDay(day).map(([label, value]) => ({ label, value: textOfCell(value) }));
  const cells = [
    ...day.rows.flatMap((row) =>
      header.map(([key, place]) => ({ row: Number.parseInt(row.number, 10) || null, place, shown: cellOf(row, key) })),
    ),
    ...labels.map(({ label, value }) => ({ row: null, place: label, shown: value })),
  ];
  const write = (text: string) => (formulasAsText && FORMULA_START.test(text) ? `'${text}` : text);
  const blanks = HEADER.slice(2).map(() => '');
  const table = [
    header.map(([, label]) => label),
    ...day.rows.map((row) => header.map(([key]) => write(cellOf(row, key)))),
    ...labels.map(({ label, value }) => [...blanks, label, write(value)]),
  ];
  return {
    csv: `${Papa.unparse(table, { newline: '\n' })}\n`,
    formulas: cells.filter(({ shown }) => FORMULA_START.test(shown)),
  };
}
