import { IMPORT_SCHEMA } from '../import-schema.ts';

/** The agent of rows without one. They also have no session, so they are new in every import. */
export const PASTED_AGENT = 'pasted';

const NUMBER = /^\d+(?:[.,]\d{1,2})?$/;
const COUNT = /^\d+$/;
const EMPTY_TOKENS = { total: null };

/** Reads a number with a point or a comma; null for an empty cell, undefined for any other text. */
function readMinutes(text: string): number | null | undefined {
  if (text === '') return null;
  return NUMBER.test(text) ? Number(text.replace(',', '.')) : undefined;
}

/** Converts a row to the format `leverage-import/1`; null if a cell is not as expected. */
function readRow(line: string, place: number) {
  const [task = '', estimate = '', ai = '', supervision = '', tokens = '', ...more] = line
    .split('\t')
    .map((cell) => cell.trim());
  const aiMinutes = readMinutes(ai);
  const supervisionMinutes = readMinutes(supervision);
  const isSound =
    line.includes('\t') && task !== '' && estimate === '' && more.length === 0 && (tokens === '' || COUNT.test(tokens));
  if (!isSound || aiMinutes === undefined || supervisionMinutes === undefined) return null;
  const total = Number(tokens);
  return {
    task: task.replace(/^'/, ''),
    aiMinutes,
    supervisionMinutes,
    tokens: tokens === '' ? EMPTY_TOKENS : { input: total, output: 0, cacheWrite: 0, cacheRead: 0, total },
    agent: PASTED_AGENT,
    // Padded, because rows without times are sorted by this text.
    session: String(place).padStart(6, '0'),
    rule: aiMinutes === null ? null : 'turn-1',
    notes: [],
  };
}

/**
 * Converts the tab-separated rows that `import` writes to its JSON. A line that is not such a row becomes null, which is then
 * reported with its place.
 * @param date the day of the rows, like `2026-04-04`
 * @returns null if the text has no such rows
 * @example JSON.parse(pastedRowsAsJson('Sort the imports\t\t39\t8.5\t330\n', '2026-04-04') ?? '').rows[0].aiMinutes //=> 39
 */
export function pastedRowsAsJson(text: string, date: string): string | null {
  if (/^\s*[[{]/.test(text)) return null;
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const rows = lines.map((line, at) => readRow(line, at + 1));
  if (rows.every((row) => row === null)) return null;
  return JSON.stringify({ schema: IMPORT_SCHEMA, date, rows });
}
