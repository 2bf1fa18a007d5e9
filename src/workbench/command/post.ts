import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { joinLines } from '../../formats/one-line.ts';
import { makePostFile } from '../../formats/post-file.ts';
import { decodeCsv, readCsv, type TextTable } from '../../imports/csv.ts';
import { parseHtml } from '../../imports/published/text/parse-html.ts';
import { readTableText } from '../../imports/table-text.ts';
import { UnreadableFile } from '../../imports/unreadable-file.ts';
import { writeSvg } from '../../pictures/scene/write-svg.ts';
import { noticeProse } from '../../prose/claims/notice-prose.ts';
import { listPublicFindings } from '../../prose/find-leaks-in-record.ts';
import { noticeProductNames } from '../../prose/notice-product-names.ts';
import { applyPrivateList, publishDay } from '../../prose/publish-day.ts';
import { describeAnyNotice } from '../../record/notices/describe-any-notice.ts';
import { makeFileNotice } from '../../record/notices/files/file-notices.ts';
import { isBlockingLeak, isLeakCode, type Notice, sortNotices } from '../../record/notices/notice.ts';
import { FILE_WORDS } from '../../record/notices/source-words.ts';
import type { LeverageRecord } from '../../record/publishing/record.ts';
import { listUnusedCandidates } from '../../record/reading/columns/column-use.ts';
import { listDays } from '../../record/reading/days.ts';
import { type Day, type DayReading, readDay } from '../../record/reading/read-day.ts';
import { formatIsoDate } from '../../record/values/calendar-date.ts';
import type { Grid } from '../../record/values/cell.ts';
import { totalDay } from '../../rollup/day-totals.ts';
import { findRecordsTable } from '../../rollup/records-table.ts';
import { addUpWeek } from '../../rollup/week-of-records.ts';
import type { CommandResult } from './command-result.ts';
import { PngFault, pictureOf, printPicture, printPictureOfPost } from './pictures/print-picture.ts';
import { writeOut } from './pictures/write-out.ts';
import { POST_USAGE, type PostOptions, readPostOptions } from './post-options.ts';
import { readShown } from './rollup/read-records.ts';
import { reportUsage, UsageError } from './usage-error.ts';

const STANDARD_INPUT = 0;

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file === '-' ? STANDARD_INPUT : file);
  } catch {
    throw new UnreadableFile(`${file} cannot be read. Give the path of an existing file.`);
  }
}

function readTable({ file, columns }: PostOptions): TextTable {
  return readTableText(decodeCsv(readBytes(file)), parseHtml, columns);
}

/** Adds the sums of its week to a day, if the Records tab is given. */
function addWeek(day: Day, { records, date: given }: PostOptions): Day {
  const date = given ?? day.date;
  if (records === null || date === null) return day;
  const csv = readCsv(decodeCsv(readBytes(records)));
  if (findRecordsTable(csv.grid) === null) {
    throw new UnreadableFile(
      `${records} has no headings Date, Human hours and AI minutes. Export the Records tab as CSV.`,
    );
  }
  return { ...day, week: addUpWeek(readShown(csv), totalDay({ ...day, date, style: null, sums: {} })) ?? undefined };
}

const describeForFile = (notice: Notice) => describeAnyNotice(notice, FILE_WORDS);

/**
 * Formats a notice on one line: `C7 error: sentence`, or `error: sentence` without a cell. Line breaks in quoted values
 * are replaced. A notice about private text also has its code, so that a script can distinguish it from a skipped row.
 */
function formatNotice(notice: Notice): string {
  const { code, severity, place } = notice;
  const line = `${severity}: ${joinLines(describeForFile(notice))}${isLeakCode(code) ? ` (${code})` : ''}`;
  return place.cell === null ? line : `${place.cell} ${line}`;
}

/** Removes the cells of texts that were given on the command line. */
function listCells({ cells }: Day, { title, intro, analysis }: PostOptions): Day['cells'] {
  const given: Readonly<Record<string, string | null>> = { Title: title, Intro: intro, Analysis: analysis };
  return Object.fromEntries(Object.entries(cells).filter(([label]) => (given[label] ?? null) === null));
}

function applyOptions(day: Day, options: PostOptions): Day {
  const { title, intro, analysis, tokens } = options;
  return {
    ...day,
    cells: listCells(day, options),
    title: title ?? day.title,
    intro: intro ?? day.intro,
    analysis: analysis ?? day.analysis,
    totalTokens: tokens ?? day.totalTokens,
    tokenTasks: tokens === null ? day.tokenTasks : undefined,
  };
}

/** Whether a notice is resolved, because the command line has a value that replaces the cell. */
function isAnswered({ code }: Notice, { date, tokens, intro }: PostOptions): boolean {
  if (code === 'date-differs') return date !== null;
  if (code === 'tokens-differ') return tokens !== null;
  return code === 'count-differs' && intro !== null;
}

/** Makes a notice about the day that was used of several, because the command line has no day picker. */
function noticeNewest({ day, days }: DayReading, { date }: PostOptions): Notice[] {
  if (date !== null || days.length < 2 || day?.date === null || day === null) return [];
  return [makeFileNotice('day-newest', { date: formatIsoDate(day.date), ...listDays(days) })];
}

/** Makes notices about unused columns with possible headings, because the command line does not show the columns. */
function noticeUnusedColumns(grid: Grid, { table, columns }: DayReading): Notice[] {
  const headings = table === null || columns === null ? [] : listUnusedCandidates(grid, columns);
  return headings.length === 0 ? [] : [makeFileNotice('columns-unused', { headings })];
}

function decideExitCode(notices: readonly Notice[], { isStrict, allowsSkipped }: PostOptions): 0 | 1 {
  const isRowLost = notices.some((notice) => notice.severity === 'error' && !isBlockingLeak(notice));
  const isWarned = notices.some((notice) => notice.severity === 'warning' || isBlockingLeak(notice));
  return (isRowLost && !allowsSkipped) || (isStrict && (isWarned || isRowLost)) ? 1 : 0;
}

/** Adds findings to the notices of a record, which are part of its data. */
function withFindings(record: LeverageRecord, findings: readonly Notice[]): LeverageRecord {
  return { ...record, notices: sortNotices([...record.notices, ...findings]) };
}

/** Reads the file, with the options of the command line instead of its cells. */
function readFile(tabName: string, options: PostOptions): DayReading {
  const { grid, hasDecimalCommas, notices: ofText } = readTable(options);
  const reading = readDay(grid, {
    tabName,
    date: options.date,
    dateHints: { given: options.dateOrder, ofLocale: null },
    hasDecimalCommas,
    approximatePercent: options.approximatePercent,
    columns: options.columns,
  });
  const { day, notices } = reading;
  return {
    ...reading,
    day: day === null ? null : addWeek(applyOptions(day, options), options),
    notices: [
      ...notices.filter((notice) => !isAnswered(notice, options)),
      ...noticeNewest(reading, options),
      ...noticeUnusedColumns(grid, reading),
      ...ofText,
    ],
  };
}

function makePost(options: PostOptions): CommandResult<string | Uint8Array> {
  const { style, format, frontMatter, carriesData, isBare, privateList, picture, hasPicture } = options;
  const tabName = options.file === '-' ? '' : basename(options.file, extname(options.file));
  const reading = readFile(tabName, options);
  const date = options.date ?? reading.day?.date ?? null;
  if (options.file === '-' && date === null && reading.dateNotice?.code === 'date-missing') {
    throw new UsageError('Standard input needs a date. Add --date, like 2026-04-04.');
  }
  const writePost = (record: LeverageRecord) =>
    makePostFile(record, format, {
      frontMatter,
      carriesData,
      isBare,
      language: style.language.code,
      describe: describeForFile,
      picture: hasPicture ? printPictureOfPost(record) : null,
    }).text;
  // For a PNG, this is the text that is searched for private information.
  const write = (record: LeverageRecord) =>
    picture === null ? writePost(record) : writeSvg(pictureOf(record, picture), picture.theme);
  const { post, notices } = publishDay(applyPrivateList(reading, privateList), {
    date,
    style,
    otherNotices: [],
    checkProse: noticeProse,
    checkNames: noticeProductNames,
    write,
  });
  const messages = notices.map(formatNotice);
  if (post === null) {
    const isDateMissing = reading.day !== null && date === null && reading.dateNotice !== null;
    return {
      exitCode: 1,
      output: '',
      messages: [...(isDateMissing ? [formatNotice(reading.dateNotice)] : []), ...messages],
    };
  }
  const { record, text, leaks } = post;
  const publicFindings = listPublicFindings(leaks);
  return {
    exitCode: decideExitCode(notices, options),
    output:
      picture?.format === 'png'
        ? printPicture(pictureOf(record, picture), picture)
        : publicFindings.length === 0
          ? text
          : write(withFindings(record, publicFindings)),
    messages,
  };
}

/**
 * Runs `post`: reads the rows of a day and prints the record.
 * @param args the arguments after the name of the command
 */
export function runPost(args: readonly string[]): CommandResult<string | Uint8Array> {
  if (args.includes('--help') || args.includes('-h')) return { exitCode: 0, output: POST_USAGE, messages: [] };
  try {
    const options = readPostOptions(args);
    return writeOut(makePost(options), options.out);
  } catch (error) {
    if (error instanceof UsageError) return reportUsage(error, 'post');
    if (error instanceof UnreadableFile || error instanceof PngFault)
      return { exitCode: 1, output: '', messages: [`error: ${error.message}`] };
    throw error;
  }
}
