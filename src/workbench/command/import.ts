import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { sep } from 'node:path';
import { importAsData } from '../../imports/logs/import-data.ts';
import { type ImportDay, importDay } from '../../imports/logs/import-day.ts';
import { rowsAsCsvFile, rowsAsTsv } from '../../imports/logs/import-text.ts';
import { ALL_TIME, dayInZone } from '../../imports/logs/rule/days.ts';
import { cleanTitle } from '../../prose/clean-titles.ts';
import type { PrivateList } from '../../prose/private-list.ts';
import type { Notice } from '../../record/notices/notice.ts';
import { formatIsoDate } from '../../record/values/calendar-date.ts';
import type { CommandResult } from './command-result.ts';
import { IMPORT_USAGE, type ImportOptions, readImportOptions } from './import-options.ts';
import { clipboardTools, copyText } from './logs/copy-text.ts';
import { formatMessage, listMessages, type Message } from './logs/import-messages.ts';
import { listFiles } from './logs/list-files.ts';
import { listLogFolders } from './logs/log-folders.ts';
import { readFiles } from './logs/read-files.ts';
import { reportUsage, UsageError } from './usage-error.ts';

/** The earliest plausible time of a log. An earlier time is wrong, for example after copying. */
const EARLIEST_CHANGE = Date.UTC(2020, 0, 1);

function listInputs({ paths }: ImportOptions) {
  if (paths.length === 0) {
    const folders = listLogFolders({ home: homedir(), platform: process.platform, env: process.env });
    const { files, unreadable } = listFiles(folders);
    return {
      files: files.map((file) => ({ ...file, isNamed: false })),
      unreadable: unreadable.filter((path) => !folders.includes(path) || existsSync(path)),
    };
  }
  const { files, unreadable } = listFiles(paths.filter((path) => path !== '-'));
  const input = paths.includes('-') ? [{ path: '-', changed: 0, isNamed: true }] : [];
  return { files: [...input, ...files], unreadable };
}

/** Returns the path of a file for messages, without the home directory. */
function nameFile(path: string): string {
  const home = homedir();
  if (path === '-') return 'standard input';
  return home !== '' && path.startsWith(home + sep) ? `~${path.slice(home.length)}` : path;
}

function cleanRows(imported: ImportDay, list: PrivateList) {
  const notices: Notice[] = [];
  const rows = imported.rows.map((row, index) => {
    if (row.task === null) return row;
    const cleaned = cleanTitle(row.task, index + 1, list);
    notices.push(...cleaned.notices);
    return { ...row, task: cleaned.title };
  });
  return { imported: { ...imported, rows }, notices };
}

function write(imported: ImportDay, { format, rule, date, zone, basis, decimal }: ImportOptions): string {
  if (format === 'tsv') return rowsAsTsv(imported.rows, { basis, decimal });
  if (format === 'csv') return rowsAsCsvFile(imported.rows, { basis, decimal });
  const settings = { ...rule, zone, basis, date: date === null ? 'all' : formatIsoDate(date) };
  return `${JSON.stringify(importAsData(imported, settings), null, 2)}\n`;
}

function copy(output: string, { isCopied }: ImportOptions): Message[] {
  if (!isCopied) return [];
  if (copyText(output, process.platform)) {
    return [{ severity: 'note', place: '', sentence: 'The output is in the clipboard.' }];
  }
  const tools = clipboardTools(process.platform);
  const sentence = `The output was not copied: none of these programs works: ${tools}. Copy it from the terminal.`;
  return [{ severity: 'error', place: '', sentence }];
}

function makeImport(options: ImportOptions, now: number): CommandResult {
  const { date, dateAt, rule, zone, privateList } = options;
  const interval = date === null ? ALL_TIME : dayInZone(date, dateAt);
  // No file can have changed since a day that has not begun.
  const since = interval.from > now ? Number.NEGATIVE_INFINITY : interval.from;
  const { files, unreadable } = listInputs(options);
  const datedFiles = files.map((file) => (file.changed < EARLIEST_CHANGE ? { ...file, isNamed: true } : file));
  const { reading, older } = readFiles(datedFiles, unreadable, since, nameFile);
  const day = date === null ? null : formatIsoDate(date);
  const { imported, notices } = cleanRows(importDay(reading, { interval, date: day }, rule), privateList);
  const messages = listMessages(imported, notices);
  if (reading.sessions.length === 0 && reading.reports.length === 0 && older === 0) {
    const where = options.paths.length === 0 ? 'The log folders of this computer have no logs' : 'There are no logs';
    messages.push({
      severity: 'error',
      place: '',
      sentence: `${where}. Give the path of a log, a folder or a report.`,
    });
    return { exitCode: 1, output: '', messages: messages.map(formatMessage) };
  }
  if (imported.rows.length === 0 && day !== null) {
    messages.push({ severity: 'note', place: '', sentence: `The logs have no session on ${day} in ${zone}.` });
  }
  const output = write(imported, options);
  const isIncomplete = messages.some(({ severity }) => severity === 'error') && !options.allowsSkipped;
  const copied = copy(output, options);
  messages.push(...copied);
  const isFailed = isIncomplete || copied.some(({ severity }) => severity === 'error');
  const isWarned = messages.some(({ severity }) => severity !== 'note');
  return {
    exitCode: isFailed || (options.isStrict && isWarned) ? 1 : 0,
    output,
    messages: messages.map(formatMessage),
  };
}

/**
 * Runs `import`: reads the logs of agents and prints the rows of a day.
 * @param args the arguments after the name of the command
 * @param now milliseconds since 1970
 */
export function runImport(args: readonly string[], now: number = Date.now()): CommandResult {
  if (args.includes('--help') || args.includes('-h')) return { exitCode: 0, output: IMPORT_USAGE, messages: [] };
  try {
    return makeImport(readImportOptions(args, now), now);
  } catch (error) {
    if (error instanceof UsageError) return reportUsage(error, 'import');
    throw error;
  }
}
