import { readPublished } from '../../imports/published/read-published.ts';
import type { PublishedDay } from '../../imports/published/rows/published-day.ts';
import { rowsAsCsv } from '../../imports/published/rows-as-csv.ts';
import { parseHtml } from '../../imports/published/text/parse-html.ts';
import { UnreadableFile } from '../../imports/unreadable-file.ts';
import type { Notice } from '../../record/notices/sheet-notices.ts';
import type { CommandResult } from './command-result.ts';
import { readRecordText } from './read-record-text.ts';
import { ROWS_USAGE, type RowsOptions, readRowsOptions } from './rows-options.ts';
import { UsageError } from './usage-error.ts';

/** `row 3 warning: sentence`; without a row, `warning: sentence`. */
function formatNotice({ row, severity, message }: Notice): string {
  const line = `${severity}: ${message.replace(/\s*[\r\n]+\s*/g, ' ')}`;
  return row === null ? line : `row ${row} ${line}`;
}

function dayAsData({ date, title, styleId, columns, rows, statistics, notices, ...prose }: PublishedDay) {
  return {
    date,
    title,
    style: styleId,
    columns: columns.map(({ label }) => label),
    rows,
    statistics,
    ...prose,
    notices: notices.map(({ code, severity, row, quote, message }) => ({ code, severity, row, quote, message })),
  };
}

/** The requested records. A record without rows only carries notices. */
function chooseDays(days: readonly PublishedDay[], { date, format }: RowsOptions): readonly PublishedDay[] {
  const chosen = date === null ? days : days.filter((day) => day.date === date);
  const dates = days.map((day) => day.date ?? 'one without a date').join(', ');
  if (chosen.length === 0) throw new UnreadableFile(`The text has no record of ${date}. It has: ${dates}.`);
  if (chosen.length > 1 && format === 'csv') {
    throw new UnreadableFile(
      `The text has ${chosen.length} records: ${dates}. Choose one with --date, or print all with --format json.`,
    );
  }
  return chosen;
}

function printDays(days: readonly PublishedDay[], format: RowsOptions['format']): string {
  const [first] = days;
  if (format === 'csv') return first === undefined ? '' : rowsAsCsv(first.rows);
  const data = days.map(dayAsData);
  return `${JSON.stringify(data.length === 1 ? data[0] : data, null, 2)}\n`;
}

function makeRows(options: RowsOptions): CommandResult {
  const days = chooseDays(readPublished(readRecordText(options.file), { parseHtml }), options);
  const notices = days.flatMap((day) => day.notices);
  const messages = notices.map(formatNotice);
  if (days.every(({ rows }) => rows.length === 0)) return { exitCode: 1, output: '', messages };
  const isFaulty = notices.some(({ severity }) => severity !== 'note');
  return { exitCode: options.isStrict && isFaulty ? 1 : 0, output: printDays(days, options.format), messages };
}

/**
 * Runs `rows`: a published record in, its rows out.
 * @param args the arguments after the name of the command
 */
export function runRows(args: readonly string[]): CommandResult {
  if (args.includes('--help') || args.includes('-h')) return { exitCode: 0, output: ROWS_USAGE, messages: [] };
  try {
    return makeRows(readRowsOptions(args));
  } catch (error) {
    if (error instanceof UsageError) return { exitCode: 2, output: '', messages: [error.message, '', ROWS_USAGE] };
    if (error instanceof UnreadableFile) return { exitCode: 1, output: '', messages: [`error: ${error.message}`] };
    throw error;
  }
}
