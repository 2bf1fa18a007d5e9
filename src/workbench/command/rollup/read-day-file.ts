import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { DATA_SCRIPT_CLASS } from '../../../formats/html.ts';
import { joinLines } from '../../../formats/one-line.ts';
import { readRecordData } from '../../../formats/read-record-data.ts';
import { decodeText, type TextTable } from '../../../imports/csv.ts';
import { readPublished } from '../../../imports/published/read-published.ts';
import type { PublishedDay } from '../../../imports/published/rows/published-day.ts';
import { parseHtml } from '../../../imports/published/text/parse-html.ts';
import { readCsvTable, readTableText } from '../../../imports/table-text.ts';
import { UnreadableFile } from '../../../imports/unreadable-file.ts';
import { describeAnyNotice } from '../../../record/notices/describe-any-notice.ts';
import { FILE_WORDS } from '../../../record/notices/source-words.ts';
import { findTable, hasTaskHeadings } from '../../../record/reading/find-table.ts';
import { findDate, parseIsoDate } from '../../../record/values/calendar-date.ts';
import { ROLLUP_SCHEMA } from '../../../rollup/rollup-data.ts';
import { ENGLISH_ROLLUP } from '../../../rollup/rollup-words.ts';
import { isRollupText } from '../../../rollup/verification/verify-rollup.ts';
import { readHtmlRecords } from '../read-html-record.ts';
import { totalData } from './data-as-day.ts';
import { type FileMessage, type FileReading, makeMessage } from './day-entry.ts';
import { totalPublished } from './published-as-day.ts';
import { isRecordsGrid, readRecords } from './read-records.ts';
import { type ReadingChoices, readRows } from './read-rows.ts';

const STANDARD_INPUT = 0;

/** The endings of files that are read in a folder. A file that is given by name can have any ending. */
const READ_ENDINGS = /\.(?:csv|tsv|txt|md|markdown|html?|json)$/i;

/** Whether a file in a folder can have days, by the ending of its name. */
export const canHaveDays = (path: string) => READ_ENDINGS.test(path);

const NOTHING: FileReading = { entries: [], messages: [], isWithoutRecord: true };

const failed = (file: string, sentence: string): FileReading => ({
  entries: [],
  messages: [makeMessage('error', `${file}: error: ${joinLines(sentence)}`)],
  isWithoutRecord: false,
});

const isRollup = (file: string): FileReading => ({
  entries: [],
  messages: [makeMessage('note', `${file}: note: This is a roll-up. Days count only from their own records.`)],
  isWithoutRecord: false,
});

function joinReadings(readings: readonly FileReading[]): FileReading {
  return {
    entries: readings.flatMap(({ entries }) => entries),
    messages: readings.flatMap(({ messages }) => messages),
    isWithoutRecord: readings.every(({ isWithoutRecord }) => isWithoutRecord),
  };
}

function parseJsonText(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads one record as data. */
function readDataValue(file: string, value: unknown): FileReading {
  const schema: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'schema') : undefined;
  if (schema === ROLLUP_SCHEMA) return isRollup(file);
  if (typeof schema !== 'string') return NOTHING;
  const reading = readRecordData(JSON.stringify(value));
  if (reading.kind === 'unreadable') return failed(file, reading.sentences.join(' '));
  const date = parseIsoDate(reading.data.date);
  if (date === null) return failed(file, `date is “${reading.data.date}”, which is not a day of the calendar.`);
  if (reading.data.tasks.length === 0) return failed(file, 'The record has no task.');
  const { tasks, totals, differences } = totalData(reading.data, date);
  const [first] = differences;
  const messages =
    first === undefined
      ? []
      : [
          makeMessage(
            'warning',
            `${file}: warning: The record contradicts its tasks, which count here: ${joinLines(first)}. Run verify for all differences.`,
          ),
        ];
  return { entries: [{ file, tasks, totals, isFromRecords: false }], messages, isWithoutRecord: false };
}

function describePublished(file: string, { notices }: PublishedDay): FileMessage[] {
  return notices
    .filter(({ severity }) => severity !== 'note')
    .map((notice) => {
      const { severity, place } = notice;
      const row = place.row === null ? '' : `row ${place.row} `;
      return makeMessage(
        severity,
        `${file}: ${row}${severity}: ${joinLines(describeAnyNotice(notice, FILE_WORDS))}`,
        severity === 'error',
      );
    });
}

const GIVE_OTHER = 'Give its rows or its JSON in place of this file.';

function readPublishedDay(
  file: string,
  name: string,
  day: PublishedDay,
  { approximatePercent }: ReadingChoices,
): FileReading {
  const messages = describePublished(file, day);
  const date = parseIsoDate(day.date ?? '') ?? findDate(name);
  if (date === null) {
    return failed(file, 'The record has no date. Add the date to its title, or name the file like 2026-04-04.md.');
  }
  const found = totalPublished(day, date, approximatePercent);
  if (found === null) return failed(file, 'No task of the record has both a human estimate and AI time.');
  const { tasks, totals, incompleteRows, isSupervisionUnclear, lacksBounds, isRounded } = found;
  if (incompleteRows > 0) {
    const rows = incompleteRows === 1 ? '1 row has' : `${incompleteRows} rows have`;
    messages.push(
      makeMessage('error', `${file}: error: ${rows} no human estimate or no AI time, and cannot be added up.`, true),
    );
  }
  if (isSupervisionUnclear) {
    messages.push(
      makeMessage(
        'warning',
        `${file}: warning: The supervision is not counted, because the record does not show which tasks it belongs to.`,
      ),
    );
  }
  if (lacksBounds) {
    messages.push(
      makeMessage(
        'warning',
        `${file}: warning: The bounds of the day are not counted, because the record does not show which tasks they belong to. ${GIVE_OTHER}`,
      ),
    );
  }
  if (isRounded) {
    messages.push(
      makeMessage(
        'warning',
        `${file}: warning: The human estimates of the rows are rounded, so the sums of the day are not exact. ${GIVE_OTHER}`,
      ),
    );
  }
  return { entries: [{ file, tasks, totals, isFromRecords: false }], messages, isWithoutRecord: false };
}

const hasTasks = ({ grid }: TextTable, { columns }: ReadingChoices) => hasTaskHeadings(findTable(grid, columns));

/** Finds the cells of CSV with a task table or the Records tab; null for any other text. */
function findCsv(text: string, choices: ReadingChoices): TextTable | null {
  try {
    const table = readCsvTable(text, choices.columns);
    return hasTasks(table, choices) || isRecordsGrid(table.grid) ? table : null;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return null;
  }
}

function readText(file: string, name: string, text: string, choices: ReadingChoices): FileReading {
  const json = parseJsonText(text);
  if (json !== undefined) {
    return joinReadings((Array.isArray(json) ? json : [json]).map((value) => readDataValue(file, value)));
  }
  if (text.includes(DATA_SCRIPT_CLASS)) {
    const { records, rest } = readHtmlRecords(text);
    if (records.length > 0) {
      const ofData = records.map((record) => readDataValue(file, parseJsonText(record.json)));
      return joinReadings([...ofData, ...(rest.trim() === '' ? [] : [readText(file, name, rest, choices)])]);
    }
  }
  const csv = findCsv(text, choices);
  if (csv !== null) {
    return isRecordsGrid(csv.grid) ? readRecords(file, csv) : readRows(file, name, csv, choices);
  }
  const { columns, approximatePercent } = choices;
  const days = readPublished(text, { parseHtml, columns, approximatePercent }).filter(({ rows }) => rows.length > 0);
  const ofRollup = isRollupText(text, ENGLISH_ROLLUP) ? [isRollup(file)] : [];
  if (days.length > 0)
    return joinReadings([...days.map((day) => readPublishedDay(file, name, day, choices)), ...ofRollup]);
  if (ofRollup.length > 0) return joinReadings(ofRollup);
  const table = readTableText(text, parseHtml, columns);
  return hasTasks(table, choices) ? readRows(file, name, table, choices) : NOTHING;
}

/**
 * Reads the days of a file with any name: rows of one or many days, published records, or records as JSON.
 * @param path `-` for standard input
 */
export function readDayFile(path: string, choices: ReadingChoices): FileReading {
  const isInput = path === '-';
  const file = isInput ? 'standard input' : path;
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(isInput ? STANDARD_INPUT : path);
  } catch {
    return failed(file, 'The file cannot be read.');
  }
  try {
    const text = decodeText(bytes).replace(/^\ufeff/, '');
    return readText(file, isInput ? '' : basename(path, extname(path)), text, choices);
  } catch (error) {
    if (error instanceof UnreadableFile) return failed(file, error.message);
    throw error;
  }
}
