import { join } from 'node:path';
import { UnreadableFile } from '../../../imports/unreadable-file.ts';
import { groupThousands } from '../../../record/numbers/group-thousands.ts';
import type { CommandResult } from '../command-result.ts';
import { type FileMessage, makeMessage } from '../rollup/day-entry.ts';
import { readDayFile } from '../rollup/read-day-file.ts';
import { reportUsage, UsageError } from '../usage-error.ts';
import { checkFolders, NewArchive } from './archive-folder.ts';
import { ARCHIVE_USAGE, type ArchiveOptions, readArchiveOptions } from './archive-options.ts';
import { type DayRows, InexactTime, makeDayRows } from './day-rows.ts';
import { type LoadDuckDb, withDatabase } from './duckdb.ts';
import { FileMessages } from './file-messages.ts';
import { type DayFile, listDayFiles } from './list-day-files.ts';
import { type ArchiveCounts, ArchiveWriter, type SameDay } from './write-archive.ts';

/** The maximum number of files in a note. */
const MOST_NAMED = 5;
/** The memory limit of DuckDB. Reading needs about as much in addition. */
const MEMORY = '256MB';

const failed = (path: string, sentence: string) => makeMessage('error', `${path}: error: ${sentence}`);

/** Reads the rows of a file, and the messages about it. */
function readRows(file: DayFile, options: ArchiveOptions): { rows: DayRows[]; messages: FileMessage[] } {
  const { path, place, kind } = file;
  if (kind === 'unreadable')
    return { rows: [], messages: [failed(path, 'It cannot be opened. Check its permissions.')] };
  const { entries, messages, isWithoutRecord } = readDayFile(path, options);
  if (entries.some(({ isFromRecords }) => isFromRecords)) {
    const text = `${path}: note: This is the Records tab, which has no tasks. It is left out: archive the files of its days.`;
    return { rows: [], messages: [makeMessage('note', text)] };
  }
  const rows: DayRows[] = [];
  const inexact: FileMessage[] = [];
  for (const entry of entries) {
    try {
      rows.push(makeDayRows(entry, file, place));
    } catch (problem) {
      if (!(problem instanceof InexactTime)) throw problem;
      inexact.push(failed(path, problem.message));
    }
  }
  const empty = isWithoutRecord ? [makeMessage('note', `${path}: note: The file has no record and is left out.`)] : [];
  return { rows, messages: [...messages, ...inexact, ...empty] };
}

function describeSameDay({ date, file, otherFile, isEqual }: SameDay): FileMessage {
  return isEqual
    ? makeMessage('note', `${otherFile}: note: ${date} is also in ${file} with the same figures. It counts once.`)
    : failed(otherFile, `${date} is also in ${file} with other figures. Remove one of the two, or correct it.`);
}

const group = (value: number) => groupThousands(String(value));
const plural = (value: number, one: string, many: string) => `${group(value)} ${value === 1 ? one : many}`;

/** @example describeArchive({ records: 1, tasks: 29, people: 1, firstMonth: '2026-04', lastMonth: '2026-04' }, 'out') //=> 'out: 1 record with 29 tasks of 1 person, 2026-04 to 2026-04.' */
export function describeArchive({ records, tasks, people, firstMonth, lastMonth }: ArchiveCounts, out: string): string {
  const what = `${plural(records, 'record', 'records')} with ${plural(tasks, 'task', 'tasks')}`;
  return `${out}: ${what} of ${plural(people, 'person', 'people')}, ${firstMonth} to ${lastMonth}.`;
}

interface Collected {
  readonly messages: FileMessages;
  readonly files: number;
  /** Notes about files that were not read. */
  readonly notes: readonly string[];
  readonly counts: ArchiveCounts;
}

async function collect(writer: ArchiveWriter, options: ArchiveOptions): Promise<Collected> {
  const messages = new FileMessages();
  let files = 0;
  const others: string[] = [];
  let otherCount = 0;
  for (const file of listDayFiles(options.folder)) {
    if (file.kind === 'other') {
      otherCount += 1;
      if (others.length < MOST_NAMED) others.push(file.place);
      continue;
    }
    files += 1;
    const { rows, messages: ofFile } = readRows(file, options);
    messages.add(file.place, ofFile);
    for (const row of rows) writer.add(row);
  }
  for (const same of await writer.findSameDays()) messages.add(same.otherFile, [describeSameDay(same)]);
  return { messages, files, notes: describeOthers(otherCount, others), counts: await writer.count() };
}

/** Describes skipped files with other endings, such as workbooks, which can also contain days. */
function describeOthers(count: number, names: readonly string[]): string[] {
  if (count === 0) return [];
  const more = count > names.length ? ', …' : '';
  const files = count === 1 ? '1 file is' : `${group(count)} files are`;
  return [`note: ${files} neither CSV, text, Markdown, HTML nor JSON, and not read: ${names.join(', ')}${more}`];
}

/** @returns whether an archive with these problems is written */
function isWritten({ messages, counts }: Collected, { isStrict, allowsSkipped }: ArchiveOptions): boolean {
  if (counts.records === 0) return false;
  if (messages.hasErrors && !allowsSkipped) return false;
  return !isStrict || !(messages.hasErrors || messages.hasWarnings);
}

async function makeArchive(options: ArchiveOptions, load: LoadDuckDb): Promise<CommandResult> {
  const { folder, out } = options;
  checkFolders(folder, out);
  const archive = new NewArchive(out);
  const stop = () => {
    archive.remove();
    process.exit(130);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    const limits = { memory: MEMORY, folder: archive.scratch };
    const database = join(archive.scratch, 'days.duckdb');
    const collected = await withDatabase(load, database, limits, async (connection) => {
      const writer = await ArchiveWriter.open(connection);
      const found = await collect(writer, options);
      if (isWritten(found, options)) await writer.write(archive.folder);
      return found;
    });
    const { messages, files, notes, counts } = collected;
    if (!isWritten(collected, options)) {
      const reason = counts.records === 0 && !messages.hasErrors ? `${folder} has no days` : 'Files have problems';
      const hint =
        messages.hasErrors && counts.records > 0 && !options.isStrict ? ' Fix them, or add --allow-skipped.' : '';
      return {
        exitCode: 1,
        output: '',
        messages: [...messages.list(), ...notes, `error: ${reason}, so ${out} was not written.${hint}`],
      };
    }
    archive.finish({ ...counts, files, filesWithErrors: messages.filesWithErrors });
    return { exitCode: 0, output: `${describeArchive(counts, out)}\n`, messages: [...messages.list(), ...notes] };
  } finally {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
    archive.remove();
  }
}

/**
 * Runs `archive`: reads a folder of days and writes Parquet files.
 * @param args the arguments after the name of the command
 * @param load loads DuckDB's package
 */
export async function runArchive(args: readonly string[], load: LoadDuckDb): Promise<CommandResult> {
  if (args.includes('--help') || args.includes('-h')) return { exitCode: 0, output: ARCHIVE_USAGE, messages: [] };
  try {
    return await makeArchive(readArchiveOptions(args), load);
  } catch (problem) {
    if (problem instanceof UsageError) return reportUsage(problem, 'archive');
    if (problem instanceof UnreadableFile) return { exitCode: 1, output: '', messages: [`error: ${problem.message}`] };
    throw problem;
  }
}
