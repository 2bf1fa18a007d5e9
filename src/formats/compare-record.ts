import type { StyleColumnKey } from '../record/publishing/style.ts';
import { startOfCharacter } from '../record/values/truncate-text.ts';
import type { PublishedRecord } from './published-record.ts';

/** Words for the two sides of a comparison. */
export interface ComparisonWords {
  /** Introduces the found text, such as `printed` or `shown as`. */
  readonly found: string;
  /** Introduces the expected text of a row, such as `the row gives` or `the data has`. */
  readonly ofRow: string;
  /** Introduces the expected text of the whole record, such as `the tasks give` or `the data has`. */
  readonly ofRecord: string;
}

const COLUMN_WORDS: Readonly<Partial<Record<StyleColumnKey, string>>> = {
  number: 'number',
  task: 'task',
  humanEstimate: 'human estimate',
  aiTime: 'AI time',
  supervision: 'supervision',
  weeks: 'weeks',
  tokens: 'tokens',
  factor: 'factor',
  supervisoryFactor: 'supervisory factor',
};

const LONGEST_QUOTE = 60;
const BEFORE_DIFFERENCE = 20;

/** Returns the index of the first difference, which is the length of the common start. */
export function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at += 1;
  return at;
}

/** Returns a figure unchanged, and quotes any other text; a long one starts shortly before index `at`, where it differs. */
function describeText(text: string, at: number): string {
  if (text === '') return 'nothing';
  if (!/\s/.test(text) && text.length <= LONGEST_QUOTE) return text;
  const start = text.length <= LONGEST_QUOTE ? 0 : startOfCharacter(text, Math.max(0, at - BEFORE_DIFFERENCE));
  const end = startOfCharacter(text, start + LONGEST_QUOTE);
  const part = text.slice(start, end).replace(/[\r\n]+/g, ' ');
  return `“${start > 0 ? '…' : ''}${part}${end < text.length ? '…' : ''}”`;
}

/** Describes a difference, like `printed 46.6x, the row gives 65.7x`; null when there is none. */
function describeDifference(found: string, expected: string, verb: string, source: string): string | null {
  if (found === expected) return null;
  const at = firstDifference(found, expected);
  return `${verb} ${describeText(found, at)}, ${source} ${describeText(expected, at)}`;
}

type Row = readonly string[];

/** Aligns the rows of both sides by their tasks, so that a missing row does not shift the rows below it. */
function alignRows(found: readonly Row[], expected: readonly Row[], taskColumn: number) {
  const pairs: { found: Row | null; expected: Row | null; number: number }[] = [];
  let next = 0;
  let waiting: { row: Row; number: number }[] = [];
  const flush = (upTo: number) => {
    while (waiting.length > 0 || next < upTo) {
      const expectedRow = waiting.shift();
      const foundRow = next < upTo ? (found[next] ?? null) : null;
      const number = expectedRow?.number ?? next + 1;
      if (next < upTo) next += 1;
      pairs.push({ found: foundRow, expected: expectedRow?.row ?? null, number });
    }
  };
  const placesOf = new Map<string, number[]>();
  found.forEach((row, place) => {
    const task = row[taskColumn] ?? '';
    placesOf.set(task, [...(placesOf.get(task) ?? []), place]);
  });
  expected.forEach((row, index) => {
    const place = placesOf.get(row[taskColumn] ?? '')?.find((candidate) => candidate >= next);
    if (place === undefined) {
      waiting.push({ row, number: index + 1 });
      return;
    }
    flush(place);
    waiting = [];
    next = place + 1;
    pairs.push({ found: found[place] ?? null, expected: row, number: index + 1 });
  });
  flush(found.length);
  return pairs;
}

/**
 * Describes the cells of a row that differ.
 * @example compareRow(3, ['46.6x'], ['65.7x'], ['factor'], ['Factor'], { found: 'printed', ofRow: 'the row gives', ofRecord: '' }) //=> ['task 3: factor printed 46.6x, the row gives 65.7x']
 */
function compareRow(
  number: number,
  found: Row,
  expected: Row,
  keys: readonly StyleColumnKey[],
  columns: readonly string[],
  words: ComparisonWords,
): string[] {
  return expected.flatMap((cell, i) => {
    const key = keys[i];
    const name = (key === undefined ? undefined : COLUMN_WORDS[key]) ?? columns[i] ?? `column ${i + 1}`;
    const difference = describeDifference(found[i] ?? '', cell, words.found, words.ofRow);
    return difference === null ? [] : [`task ${number}: ${name} ${difference}`];
  });
}

interface LabelledValue {
  readonly label: string;
  readonly value: string;
  /** 0 for the first row with this label, 1 for the second: a style can use a label twice. */
  readonly occurrence: number;
}

function listValues(rows: readonly Row[]): LabelledValue[] {
  const occurrences = new Map<string, number>();
  return rows.map(([label = '', value = '']) => {
    const occurrence = occurrences.get(label) ?? 0;
    occurrences.set(label, occurrence + 1);
    return { label, value, occurrence };
  });
}

function compareStatistics(found: readonly Row[], expected: readonly Row[], words: ComparisonWords): string[] {
  const [foundValues, expectedValues] = [listValues(found), listValues(expected)];
  const valueIn = (values: readonly LabelledValue[], { label, occurrence }: LabelledValue) =>
    values.find((candidate) => candidate.label === label && candidate.occurrence === occurrence)?.value;
  const missing = expectedValues.flatMap((statistic) => {
    const { label, value } = statistic;
    const shown = valueIn(foundValues, statistic);
    if (shown === undefined) return [`statistics: “${label}” is missing, ${words.ofRecord} ${describeText(value, 0)}`];
    const difference = describeDifference(shown, value, words.found, words.ofRecord);
    return difference === null ? [] : [`statistics: ${label} ${difference}`];
  });
  const added = foundValues.flatMap((statistic) =>
    valueIn(expectedValues, statistic) === undefined
      ? [`statistics: “${statistic.label}” (${statistic.value}) does not belong to the record`]
      : [],
  );
  return [...missing, ...added];
}

function compareTexts(name: string, found: Row, expected: Row, words: ComparisonWords): string[] {
  const count = Math.max(found.length, expected.length);
  return Array.from({ length: count }, (_, i) => i).flatMap((i) => {
    const difference = describeDifference(found[i] ?? '', expected[i] ?? '', words.found, words.ofRecord);
    return difference === null ? [] : [`${name}${count === 1 ? '' : ` ${i + 1}`}: ${difference}`];
  });
}

/** Lists the differences between two records outside their task rows, one per line. */
function compareWords(found: PublishedRecord, expected: PublishedRecord, words: ComparisonWords): string[] {
  return [
    ...compareTexts('columns', found.columns, expected.columns, words),
    ...compareStatistics(found.statistics, expected.statistics, words),
    ...compareTexts('sentence', found.sentences, expected.sentences, words),
    ...compareTexts('intro', found.intro, expected.intro, words),
    ...compareTexts('analysis', found.analysis, expected.analysis, words),
  ];
}

/**
 * Lists the differences between two records, one per line.
 * @param keys the columns of the task table, in order
 */
export function compareRecords(
  found: PublishedRecord,
  expected: PublishedRecord,
  keys: readonly StyleColumnKey[],
  words: ComparisonWords,
): string[] {
  const rows = alignRows(found.rows, expected.rows, keys.indexOf('task')).flatMap((pair) => {
    if (pair.found === null)
      return [`task ${pair.number}: is missing, ${words.ofRecord} “${pair.expected?.[keys.indexOf('task')] ?? ''}”`];
    if (pair.expected === null)
      return [`row ${pair.number}: “${pair.found[keys.indexOf('task')] ?? ''}” does not belong to the record`];
    return compareRow(pair.number, pair.found, pair.expected, keys, expected.columns, words);
  });
  return [...rows, ...compareWords(found, expected, words)];
}
