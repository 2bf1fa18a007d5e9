import Papa from 'papaparse';
import { textOfCell } from '../../record/values/cell.ts';
import type { PublishedColumnKey, PublishedDay } from './rows/published-day.ts';
import { labelsOfDay } from './rows-as-sheet.ts';

/** The headings of the rows, which `post` reads too. Weeks are left out: they follow from the estimate. */
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

/** What Excel, Google Sheets and LibreOffice take for the beginning of a formula. */
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
 * The rows of a published day as CSV, cells as published, then what belongs to the whole day: a label under *Factor* and
 * its value under *Sup. Factor*, in rows that have nothing else, where `post` reads them.
 * @param formulasAsText puts an apostrophe before every cell that begins like a formula: a spreadsheet shows it as text
 */
export function rowsAsCsv(day: PublishedDay, formulasAsText: boolean): RowsCsv {
  const labels = labelsOfDay(day).map(([label, value]) => ({ label, value: textOfCell(value) }));
  const cells = [
    ...day.rows.flatMap((row) =>
      HEADER.map(([key, place]) => ({ row: Number.parseInt(row.number, 10) || null, place, shown: row[key] })),
    ),
    ...labels.map(({ label, value }) => ({ row: null, place: label, shown: value })),
  ];
  const write = (text: string) => (formulasAsText && FORMULA_START.test(text) ? `'${text}` : text);
  const blanks = HEADER.slice(2).map(() => '');
  const table = [
    HEADER.map(([, label]) => label),
    ...day.rows.map((row) => HEADER.map(([key]) => write(row[key]))),
    ...labels.map(({ label, value }) => [...blanks, label, write(value)]),
  ];
  return {
    csv: `${Papa.unparse(table, { newline: '\n' })}\n`,
    formulas: cells.filter(({ shown }) => FORMULA_START.test(shown)),
  };
}
