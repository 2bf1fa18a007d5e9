import type { RecordData } from '../../formats/json.ts';
import { joinLines } from '../../formats/one-line.ts';
import { readRecordData } from '../../formats/read-record-data.ts';
import { verifyData, verifyShown } from '../../formats/verify-record.ts';
import { UnreadableFile } from '../../imports/unreadable-file.ts';
import { describeAnyNotice } from '../../record/notices/describe-any-notice.ts';
import { FILE_WORDS } from '../../record/notices/source-words.ts';
import type { Style } from '../../record/publishing/style.ts';
import type { ColumnChoice } from '../../record/reading/columns/column-choice.ts';
import { ENGLISH_ROLLUP } from '../../rollup/rollup-words.ts';
import { isRollupText } from '../../rollup/verification/verify-rollup.ts';
import { describeStyleFault } from '../../styles/parse-style.ts';
import { readStyleOfRecord } from '../../styles/style-of-record.ts';
import { STYLES } from '../../styles/styles.ts';
import { APPROXIMATE_USAGE, readApproximateOption } from './approximate-option.ts';
import { COLUMNS_USAGE, readColumnsOption } from './columns-option.ts';
import type { CommandResult } from './command-result.ts';
import { parseOptions } from './parse-options.ts';
import { readStyleOption } from './post-options.ts';
import { readHtmlRecords, readShownRecord } from './read-html-record.ts';
import { readRecordText } from './read-record-text.ts';
import { refuseRows } from './refuse-rows.ts';
import { isRollupData, verifyRollupJson, verifyRollupText } from './rollup/verify-rollup-text.ts';
import { reportUsage, UsageError } from './usage-error.ts';
import { isJson, nameAgreement, readPublishedRecords, type Verification, verifyPublished } from './verify-published.ts';

const VERIFY_USAGE = `Usage: npm run --silent verify -- FILE|- [options]

Recomputes a published record and prints one line for each difference. Uses the data in its JSON or HTML; without data,
the task table in Markdown, HTML or the text of a page. The rows of a roll-up are added up again. A figure that cannot be recomputed is not a failure: it gets a
note on standard error.

  --style ID|FILE.json  the style of the record. Default: the style that the record names.
                        ${STYLES.map(({ id }) => id).join(', ')}.
                        Its hours per week and per day also apply to records without data
${COLUMNS_USAGE}
${APPROXIMATE_USAGE}.
                        Only for records without data

Exit code: 0 without differences, 1 with differences or without a record, 2 for wrong usage.
`;

interface VerifyOptions {
  /** `-` is standard input. */
  readonly file: string;
  /** The style; null for the one in the record. */
  readonly style: Style | null;
  readonly columns: ColumnChoice;
  /** The distance of the bounds of an approximate time from its value, in percent. */
  readonly approximatePercent: number;
}

function readOptions(args: readonly string[]): VerifyOptions {
  const { values, positionals } = parseOptions(args, {
    style: { type: 'string' },
    columns: { type: 'string' },
    approximate: { type: 'string' },
  });
  const [file, ...others] = positionals;
  if (file === undefined) throw new UsageError('No file given. Give a published record, or - for standard input.');
  if (others.length > 0) throw new UsageError(`Only one file at a time. Remove “${others.join(' ')}”.`);
  const style = values.style === undefined ? null : readStyleOption(values.style, undefined);
  const approximatePercent = readApproximateOption(values.approximate);
  return { file, style, columns: readColumnsOption(values.columns), approximatePercent };
}

function describeAgreement({ date, tasks, printed }: RecordData): string {
  const { statistics, sentences } = printed;
  return nameAgreement(date, tasks.length, statistics.length, sentences.length);
}

const unverified = (faults: readonly string[]): Verification => ({ isSound: false, lines: [], notes: [], faults });

function verifyRecord(
  json: string,
  givenStyle: Style | null,
  verifyShownPage: (data: RecordData, style: Style) => readonly string[],
): Verification {
  const reading = readRecordData(json);
  if (reading.kind === 'unreadable') return unverified(reading.sentences);
  const { data } = reading;
  const styleReading = givenStyle === null ? readStyleOfRecord(data.style, data.styleChanges) : { style: givenStyle };
  if (styleReading === null) {
    const sentence = `The record uses the style “${data.style}”, which is not built in. Give its file with --style.`;
    return unverified([sentence]);
  }
  if ('faults' in styleReading) {
    return unverified(styleReading.faults.map((fault) => `styleChanges: ${describeStyleFault(fault)}`));
  }
  const { style } = styleReading;
  const disagreements = [...verifyData(data, style), ...verifyShownPage(data, style)];
  return disagreements.length === 0
    ? { isSound: true, lines: [describeAgreement(data)], notes: [], faults: [] }
    : { isSound: false, lines: disagreements, notes: [], faults: [] };
}

function parseIfJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Verifies every record of a text: one record in JSON, or one or more in a page, with or without data. */
function verifyText(text: string, options: VerifyOptions): Verification[] {
  const { file, style, columns } = options;
  if (isJson(text)) {
    const value = parseIfJson(text);
    return [isRollupData(value) ? verifyRollupJson(value, style) : verifyRecord(text, style, () => [])];
  }
  const { records, rest } = readHtmlRecords(text);
  const { days, missing } = readPublishedRecords(rest, options);
  const verifications = [
    ...records.map(({ json, scope }) =>
      verifyRecord(json, style, (data, itsStyle) => verifyShown(readShownRecord(scope, data), data, itsStyle)),
    ),
    ...days.map((day) => verifyPublished(day, style)),
    ...(isRollupText(rest, ENGLISH_ROLLUP) ? verifyRollupText(rest, style) : []),
  ];
  if (verifications.length > 0) return verifications;
  const incomplete = missing.filter(({ code }) => code !== 'published-table-missing');
  if (incomplete.length > 0) return [unverified(incomplete.map((notice) => describeAnyNotice(notice, FILE_WORDS)))];
  refuseRows(rest, columns);
  const name = file === '-' ? 'The text' : file;
  return [
    unverified([
      `${name} has no record: it contains neither data nor a task table with headings such as Task, Human Est. and Claude.`,
    ]),
  ];
}

function verifyFile(options: VerifyOptions): CommandResult {
  const verifications = verifyText(readRecordText(options.file), options);
  return {
    exitCode: verifications.every(({ isSound }) => isSound) ? 0 : 1,
    output: verifications.flatMap(({ lines }) => lines.map((line) => `${joinLines(line)}\n`)).join(''),
    messages: verifications.flatMap(({ notes, faults }) => [
      ...faults.map((fault) => `error: ${fault}`),
      ...notes.map((note) => `note: ${joinLines(note)}`),
    ]),
  };
}

/**
 * Runs `verify`: reads a published record and prints its differences.
 * @param args the arguments after the name of the command
 */
export function runVerify(args: readonly string[]): CommandResult {
  if (args.includes('--help') || args.includes('-h')) return { exitCode: 0, output: VERIFY_USAGE, messages: [] };
  try {
    return verifyFile(readOptions(args));
  } catch (error) {
    if (error instanceof UsageError) return reportUsage(error, 'verify');
    if (error instanceof UnreadableFile) return { exitCode: 1, output: '', messages: [`error: ${error.message}`] };
    throw error;
  }
}
