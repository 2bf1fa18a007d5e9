import { joinLines } from '../../formats/one-line.ts';
import { readPublished } from '../../imports/published/read-published.ts';
import type { PublishedDay } from '../../imports/published/rows/published-day.ts';
import { rowsAsCsv } from '../../imports/published/rows-as-csv.ts';
import { parseHtml } from '../../imports/published/text/parse-html.ts';
import { UnreadableFile } from '../../imports/unreadable-file.ts';
import { describeAnyNotice } from '../../record/notices/describe-any-notice.ts';
import type { Notice } from '../../record/notices/notice.ts';
import { makePublishedNotice } from '../../record/notices/published-notices.ts';
import { FILE_WORDS } from '../../record/notices/source-words.ts';
import { truncateText } from '../../record/values/truncate-text.ts';
import type { CommandResult } from './command-result.ts';
import { readRecordText } from './read-record-text.ts';
import { refuseRows } from './refuse-rows.ts';
import { NO_DATE, ROWS_USAGE, type RowsOptions, readRowsOptions } from './rows-options.ts';
import { reportUsage, UsageError } from './usage-error.ts';
import { isJson } from './verify-published.ts';

const IS_JSON =
  'The file is JSON, but rows reads Markdown, HTML or the text of a page. The JSON of a record has its tasks in the field tasks.';

/** Formats a notice: `row 3 warning: sentence`, or `warning: sentence` without a row. */
function formatNotice(notice: Notice): string {
  const { severity, place } = notice;
  const line = `${severity}: ${joinLines(describeAnyNotice(notice, FILE_WORDS))}`;
  return place.row === null ? line : `row ${place.row} ${line}`;
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
    notices: notices.map((notice) => {
      const { code, severity, place, facts } = notice;
      const { row, quote } = place;
      return { code, severity, row, quote, facts, message: describeAnyNotice(notice, FILE_WORDS) };
    }),
  };
}

/** Chooses the requested records. A record without rows only has notices. */
function chooseDays(days: readonly PublishedDay[], { date, format }: RowsOptions): readonly PublishedDay[] {
  const chosen = date === null ? days : days.filter((day) => (day.date ?? NO_DATE) === date);
  const dates = days.map((day) => day.date ?? `one without a date (--date ${NO_DATE})`).join(', ');
  if (chosen.length === 0) {
    const missing = date === NO_DATE ? 'without a date' : `of ${date}`;
    throw new UnreadableFile(`The text has no record ${missing}. It has: ${dates}.`);
  }
  if (chosen.length > 1 && format === 'csv') {
    throw new UnreadableFile(
      `The text has ${chosen.length} records: ${dates}. Choose one with --date, or print all with --format json.`,
    );
  }
  return chosen;
}

/** Makes a note about the text after the analysis, which has no place in CSV. */
function noticeClosing({ closing }: PublishedDay): Notice[] {
  const [first = ''] = closing.split('\n');
  if (first === '') return [];
  return [makePublishedNotice('published-closing-left-out', { shown: truncateText(first) }, { quote: first })];
}

function printDays(days: readonly PublishedDay[], { format, formulasAsText }: RowsOptions) {
  const [first] = days;
  if (format === 'csv') {
    const { csv, formulas } = first === undefined ? { csv: '', formulas: [] } : rowsAsCsv(first, formulasAsText);
    return { output: csv, formulas: formulasAsText ? [] : formulas };
  }
  const data = days.map(dayAsData);
  return { output: `${JSON.stringify(data.length === 1 ? data[0] : data, null, 2)}\n`, formulas: [] };
}

function makeRows(options: RowsOptions): CommandResult {
  const text = readRecordText(options.file);
  const { columns, approximatePercent } = options;
  const all = readPublished(text, { parseHtml, columns, approximatePercent });
  const isMissing = ({ notices }: PublishedDay) => notices.some(({ code }) => code === 'published-table-missing');
  if (all.every(({ rows }) => rows.length === 0) && isJson(text)) throw new UnreadableFile(IS_JSON);
  if (all.every(isMissing)) refuseRows(text, columns);
  const days = chooseDays(all, options);
  const notices = days.flatMap((day) => day.notices);
  if (days.every(({ rows }) => rows.length === 0))
    return { exitCode: 1, output: '', messages: notices.map(formatNotice) };
  const { output, formulas } = printDays(days, options);
  const listed = [
    ...notices,
    ...(options.format === 'csv' ? days.flatMap(noticeClosing) : []),
    ...formulas.map(({ row, place, shown }) =>
      makePublishedNotice(
        'published-cell-formula',
        { column: place, shown: truncateText(shown) },
        { row, quote: shown },
      ),
    ),
  ];
  const isRowLost = listed.some(({ severity }) => severity === 'error');
  const isWarned = listed.some(({ severity }) => severity !== 'note');
  return { exitCode: isRowLost || (options.isStrict && isWarned) ? 1 : 0, output, messages: listed.map(formatNotice) };
}

/**
 * Runs `rows`: reads a published record and prints its rows.
 * @param args the arguments after the name of the command
 */
export function runRows(args: readonly string[]): CommandResult {
  if (args.includes('--help') || args.includes('-h')) return { exitCode: 0, output: ROWS_USAGE, messages: [] };
  try {
    return makeRows(readRowsOptions(args));
  } catch (error) {
    if (error instanceof UsageError) return reportUsage(error, 'rows');
    if (error instanceof UnreadableFile) return { exitCode: 1, output: '', messages: [`error: ${error.message}`] };
    throw error;
  }
}
