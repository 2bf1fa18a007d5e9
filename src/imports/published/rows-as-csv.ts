import Papa from 'papaparse';
import type { PublishedColumnKey, PublishedRow } from './rows/published-day.ts';

/** The heads of the rows, which `post` reads too. Weeks are left out: the estimate says as much. */
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

/** Rows as CSV, cells as published. Nothing is done to cells that a spreadsheet would take for formulas: they are data. */
export function rowsAsCsv(rows: readonly PublishedRow[]): string {
  const table = [HEADER.map(([, label]) => label), ...rows.map((row) => HEADER.map(([key]) => row[key]))];
  return `${Papa.unparse(table, { newline: '\n' })}\n`;
}
