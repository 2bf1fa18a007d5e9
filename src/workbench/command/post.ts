import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { FORMATS } from '../../formats/formats.ts';
import { decodeCsv, parseCsv, UnreadableFile } from '../../imports/csv.ts';
import type { Grid } from '../../record/cell.ts';
import { type Day, readDay } from '../../record/day.ts';
import type { Notice } from '../../record/notices.ts';
import { makeRecord } from '../../record/record.ts';
import { POST_USAGE, type PostOptions, readPostOptions, UsageError } from './post-options.ts';

export interface CommandResult {
  readonly exitCode: 0 | 1 | 2;
  readonly output: string;
  /** For standard error, one notice a line. */
  readonly messages: readonly string[];
}

const STANDARD_INPUT = 0;

function readGrid(file: string): Grid {
  try {
    return parseCsv(decodeCsv(readFileSync(file === '-' ? STANDARD_INPUT : file)));
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(`${file} cannot be read. Give the path of a CSV file that is there.`);
  }
}

/** `C7 error: sentence`; without a cell, `error: sentence`. Line breaks in quoted values would break the line in two. */
function formatNotice({ cell, severity, message }: Notice): string {
  const line = `${severity}: ${message.replace(/\s*[\r\n]+\s*/g, ' ')}`;
  return cell === null ? line : `${cell} ${line}`;
}

function applyOptions(day: Day, { title, intro, analysis, tokens }: PostOptions): Day {
  return {
    ...day,
    title: title ?? day.title,
    intro: intro ?? day.intro,
    analysis: analysis ?? day.analysis,
    totalTokens: tokens ?? day.totalTokens,
  };
}

/** What was given on the command line is no longer a matter of the cell it takes the place of. */
function isAnswered({ code }: Notice, { date, tokens, intro }: PostOptions): boolean {
  if (code === 'date-differs') return date !== null;
  if (code === 'tokens-differ') return tokens !== null;
  return code === 'count-differs' && intro !== null;
}

function decideExitCode(notices: readonly Notice[], { isStrict, allowsSkipped }: PostOptions): 0 | 1 {
  const isRowLost = notices.some(({ severity }) => severity === 'error');
  const isWarned = notices.some(({ severity }) => severity === 'warning');
  return (isRowLost && !allowsSkipped) || (isStrict && (isWarned || isRowLost)) ? 1 : 0;
}

function makePost(options: PostOptions): CommandResult {
  const grid = readGrid(options.file);
  const tabName = options.file === '-' ? '' : basename(options.file, extname(options.file));
  const { style } = options;
  const reading = readDay(grid, { tabName, factorDecimals: style.factorDecimals });
  const date = options.date ?? reading.day?.date ?? null;
  const readingNotices = reading.notices.filter((notice) => !isAnswered(notice, options));
  if (reading.day === null || date === null) {
    const missing = reading.day === null || reading.dateNotice === null ? [] : [reading.dateNotice];
    return { exitCode: 1, output: '', messages: [...missing, ...readingNotices].map(formatNotice) };
  }
  const record = makeRecord(applyOptions(reading.day, options), date, style, readingNotices);
  const notices = record?.notices ?? readingNotices;
  const messages = notices.map(formatNotice);
  if (record === null) return { exitCode: 1, output: '', messages };
  return { exitCode: decideExitCode(notices, options), output: FORMATS[options.format](record), messages };
}

/**
 * Runs `post`: a day's rows in, the record out.
 * @param args what stands behind the command's name
 */
export function runPost(args: readonly string[]): CommandResult {
  if (args.includes('--help') || args.includes('-h')) return { exitCode: 0, output: POST_USAGE, messages: [] };
  try {
    return makePost(readPostOptions(args));
  } catch (error) {
    if (error instanceof UsageError) return { exitCode: 2, output: '', messages: [error.message, '', POST_USAGE] };
    if (error instanceof UnreadableFile) return { exitCode: 1, output: '', messages: [`error: ${error.message}`] };
    throw error;
  }
}
