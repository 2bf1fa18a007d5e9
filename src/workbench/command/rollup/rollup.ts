import { UnreadableFile } from '../../../imports/unreadable-file.ts';
import type { PrivateList } from '../../../prose/private-list.ts';
import { makeTermReplacer } from '../../../prose/replace-terms.ts';
import { describeNotice } from '../../../record/notices/describe-notice.ts';
import { isBlockingLeak, type Notice } from '../../../record/notices/notice.ts';
import { FILE_WORDS } from '../../../record/notices/source-words.ts';
import { formatIsoDate } from '../../../record/values/calendar-date.ts';
import type { Task } from '../../../record/values/task.ts';
import type { DayTotals } from '../../../rollup/day-totals.ts';
import { markTimes } from '../../../rollup/fingerprint.ts';
import { type DateRange, lastDays, listPeriods, type Period, periodOfRange } from '../../../rollup/periods.ts';
import { askedRange, intersectRanges, rollUp } from '../../../rollup/rollup.ts';
import type { CommandResult } from '../command-result.ts';
import { listFiles } from '../logs/list-files.ts';
import { PngFault } from '../pictures/print-picture.ts';
import { writeOut } from '../pictures/write-out.ts';
import { reportUsage, UsageError } from '../usage-error.ts';
import { type ComparedDay, type DayWithTasks, type FileMessage, makeMessage } from './day-entry.ts';
import { joinDays } from './join-days.ts';
import { canHaveDays, readDayFile } from './read-day-file.ts';
import { ROLLUP_USAGE, type RollupOptions, readRollupOptions } from './rollup-options.ts';
import { writeRollups } from './write-rollups.ts';

const SKIPPED_FOLDERS = /(?:^|[\\/])(?:\.[^\\/.]|node_modules(?:[\\/]|$))/;

interface Found {
  readonly days: readonly DayTotals[];
  readonly messages: readonly FileMessage[];
}

/** Leaves out the tasks, which would need too much memory for many days. */
function forgetTasks({ tasks, ...entry }: DayWithTasks): ComparedDay {
  return { ...entry, timesMark: entry.isFromRecords ? null : markTimes(tasks) };
}

function findDays(options: RollupOptions): Found {
  const input = options.paths.includes('-') ? ['-'] : [];
  const { files, unreadable } = listFiles(options.paths.filter((path) => path !== '-'));
  const paths = [
    ...input.map((path) => ({ path, isNamed: true })),
    ...files.filter(({ path, isNamed }) => isNamed || (canHaveDays(path) && !SKIPPED_FOLDERS.test(path))),
  ];
  const messages = unreadable.map((path) =>
    makeMessage('error', `${path}: error: The file cannot be read. Give the path of an existing file or folder.`),
  );
  const readings = paths.map(({ path, isNamed }) => {
    const { entries, messages: ofFile, isWithoutRecord } = readDayFile(path, options);
    if (!isWithoutRecord) {
      return { entries: entries.map(forgetTasks), messages: ofFile };
    }
    const name = path === '-' ? 'standard input' : path;
    const text = isNamed
      ? `${name}: error: The file has no record: neither a task table with headings such as Task, Human Est. and Claude nor the data of a record.`
      : `${name}: note: The file has no record and is left out.`;
    return { entries: [], messages: [makeMessage(isNamed ? 'error' : 'note', text)] };
  });
  const joined = joinDays(readings.flatMap(({ entries }) => entries));
  return {
    days: joined.days,
    messages: [...messages, ...readings.flatMap((reading) => reading.messages), ...joined.messages],
  };
}

function choosePeriods({ period, from, to }: RollupOptions, expected: DateRange): Period[] {
  switch (period) {
    case 'all':
      return [periodOfRange(expected)];
    case 'last-7':
      return [lastDays(expected.to, 7)];
    case 'last-30':
      return [lastDays(expected.to, 30)];
    default:
      // A period that --from or --to limits has only those days.
      return listPeriods(period, expected).map((whole) => ({
        ...whole,
        ...intersectRanges(whole, {
          from: from === null ? whole.from : expected.from,
          to: to === null ? whole.to : expected.to,
        }),
      }));
  }
}

function replaceInDays(days: readonly DayTotals[], { replacements }: PrivateList): readonly DayTotals[] {
  if (replacements.length === 0) return days;
  const replace = makeTermReplacer(replacements);
  const inTask = (task: Task): Task => ({ ...task, task: replace(task.task) });
  return days.map((day) => ({
    ...day,
    title: replace(day.title),
    longestTasks: day.longestTasks.map(inTask),
    bestTask: day.bestTask === null ? null : inTask(day.bestTask),
  }));
}

const describeLeak = (notice: Notice) => `${notice.severity}: ${describeNotice(notice, FILE_WORDS)} (${notice.code})`;

function decideExitCode(
  messages: readonly FileMessage[],
  leaks: readonly Notice[],
  { isStrict, allowsSkipped }: RollupOptions,
): 0 | 1 {
  const isRowLost = messages.some(({ severity }) => severity === 'error');
  const isWarned = messages.some(({ severity }) => severity === 'warning') || leaks.some(isWarningLeak);
  return (isRowLost && !allowsSkipped) || (isStrict && (isWarned || isRowLost)) ? 1 : 0;
}

const isWarningLeak = (notice: Notice) => notice.severity === 'warning' || isBlockingLeak(notice);

function makeRollups(options: RollupOptions): CommandResult<string | Uint8Array> {
  const found = findDays(options);
  const days = replaceInDays(found.days, options.privateList);
  const texts = found.messages.map(({ text }) => text);
  const failed = (more: readonly string[]): CommandResult => ({
    exitCode: 1,
    output: '',
    messages: [...texts, ...more],
  });
  // An error that only skips rows is reported; any other error would silently make the sums wrong.
  if (found.messages.some(({ severity, isRowLost }) => severity === 'error' && !isRowLost)) return failed([]);
  const expected = askedRange(options, days);
  if (expected === null) {
    const isAnyLost = found.messages.some(({ isRowLost }) => isRowLost);
    return failed([`error: ${isAnyLost ? 'No row of these files counts.' : 'There is no record in these files.'}`]);
  }
  const rollups = choosePeriods(options, expected).map((period) => rollUp(days, period, expected));
  if (rollups.every((rollup) => rollup.days.length === 0)) {
    const [from, to] = [formatIsoDate(expected.from), formatIsoDate(expected.to)];
    const isLate = options.to === null;
    const sentence = isLate
      ? `The last day with a record is ${to}, before --from, ${from}.`
      : `The first day with a record is ${from}, after --to, ${to}.`;
    return failed([`error: ${from > to ? sentence : `No day from ${from} to ${to} has a record.`}`]);
  }
  const { output, messages, leaks } = writeRollups(rollups, options);
  return {
    exitCode: decideExitCode(found.messages, leaks, options),
    output,
    messages: [...texts, ...messages, ...leaks.map(describeLeak)],
  };
}

/**
 * Runs `rollup`: reads the records of many days and prints their sums.
 * @param args the arguments after the name of the command
 */
export function runRollup(args: readonly string[]): CommandResult<string | Uint8Array> {
  if (args.includes('--help') || args.includes('-h')) return { exitCode: 0, output: ROLLUP_USAGE, messages: [] };
  try {
    const options = readRollupOptions(args);
    return writeOut(makeRollups(options), options.out);
  } catch (error) {
    if (error instanceof UsageError) return reportUsage(error, 'rollup');
    if (error instanceof UnreadableFile || error instanceof PngFault) {
      return { exitCode: 1, output: '', messages: [`error: ${error.message}`] };
    }
    throw error;
  }
}
