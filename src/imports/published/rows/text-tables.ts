import { readCellRows } from './cell-rows.ts';
import { findRoundedHours, findTraits } from './check-rows.ts';
import { type GivenLabels, isColumnLabel, isTaskTable, nameColumns, readHeaderLine } from './column-labels.ts';
import { readJoinedRows } from './joined-rows.ts';
import type { KnownWords } from './known-words.ts';
import { readLineRows } from './line-rows.ts';
import { readListRows } from './list-rows.ts';
import type { PublishedColumn } from './published-day.ts';
import type { TableTraits } from './row-arithmetic.ts';
import { findNumbers } from './row-numbers.ts';
import { type CellSeparator, findEstimates, readRowEndings } from './run-together.ts';
import type { IsStop, TextTable } from './table-reading.ts';

/** The way in which a text separates the cells of a table. */
type TableForm =
  | { readonly kind: 'joined'; readonly separator: CellSeparator }
  | { readonly kind: 'separated'; readonly delimiter: RegExp; readonly delimiterText: string }
  | { readonly kind: 'lines' }
  | { readonly kind: 'list' };

interface TableHeader {
  readonly form: TableForm;
  readonly labels: readonly string[];
  /** The first line after the header. */
  readonly next: number;
}

const DELIMITERS: readonly (readonly [RegExp, string])[] = [
  [/\t/, '\t'],
  [/\|/, ' | '],
  [/ {2,}/, '  '],
];
const LIST_MARK = / · /;
/** The maximum number of labels in a header with one label per line. */
const MOST_LABELS = 20;
/** A longer line is not a header. */
const LONGEST_HEADER = 1000;

function isHeader(labels: readonly string[], { given }: KnownWords): boolean {
  return isTaskTable(nameColumns(labels, given).map((column) => column?.key ?? null));
}

function readSeparatedHeader(line: string, words: KnownWords): TableForm | null {
  for (const [delimiter, delimiterText] of DELIMITERS) {
    if (delimiter.test(line) && isHeader(splitLine(line, delimiter, delimiterText), words))
      return { kind: 'separated', delimiter, delimiterText };
  }
  return null;
}

/** Whether a table can have joined cells. Number and task must be first, because their places are otherwise unknown. */
function isJoinable(columns: readonly PublishedColumn[]): boolean {
  const task = columns.findIndex(({ key }) => key === 'task');
  return task === 0 || (task === 1 && columns[0]?.key === 'number');
}

/** Reads labels on consecutive lines, with a blank line between all of them or none. */
function readHeaderLines(
  lines: readonly string[],
  start: number,
  { given }: KnownWords,
): { labels: string[]; next: number } {
  const labels: string[] = [];
  let next = start;
  for (let at = start; at < lines.length; at++) {
    const label = (lines[at] ?? '').trim();
    if (label === '') continue;
    if (!isColumnLabel(label, given) || labels.length === MOST_LABELS) break;
    labels.push(label);
    next = at + 1;
  }
  return { labels, next };
}

/** Reads a header whose labels are all on one line. */
function readHeaderOf(line: string, next: number, words: KnownWords): TableHeader | null {
  if (line === '' || line.length > LONGEST_HEADER) return null;
  const items = line.split(LIST_MARK);
  if (items.length > 1 && items.every((item) => isColumnLabel(item, words.given))) {
    if (isHeader(items, words))
      return { form: { kind: 'separated', delimiter: /·/, delimiterText: ' · ' }, labels: items, next };
    if (isHeader(['Task', ...items], words)) return { form: { kind: 'list' }, labels: items, next };
  }
  const separated = readSeparatedHeader(line, words);
  if (separated?.kind === 'separated')
    return { form: separated, labels: splitLine(line, separated.delimiter, separated.delimiterText), next };
  for (const separator of ['', ' '] as const) {
    const columns = readHeaderLine(line, separator, words.columnLabels);
    if (columns === null || !isJoinable(columns)) continue;
    return { form: { kind: 'joined', separator }, labels: columns.map(({ label }) => label), next };
  }
  return null;
}

function findHeaderAt(lines: readonly string[], start: number, words: KnownWords): TableHeader | null {
  const line = (lines[start] ?? '').trim();
  const header = readHeaderOf(line, start + 1, words);
  if (header !== null || !isColumnLabel(line, words.given)) return header;
  const below = readHeaderLines(lines, start, words);
  return isHeader(below.labels, words) ? { form: { kind: 'lines' }, ...below } : null;
}

/** Finds the end of a table: a stop, or a blank line without another row after it. */
function findRegionEnd(
  lines: readonly string[],
  start: number,
  isRow: (line: string) => boolean,
  isStop: IsStop,
): number {
  const skipBlank = (from: number) => {
    let at = from;
    while (at < lines.length && (lines[at] ?? '').trim() === '') at += 1;
    return at;
  };
  let at = skipBlank(start);
  while (at < lines.length) {
    const line = lines[at] ?? '';
    if (line.trim() !== '') {
      if (isStop(line)) break;
      at += 1;
      continue;
    }
    const following = skipBlank(at);
    if (following >= lines.length || isStop(lines[following] ?? '') || !isRow(lines[following] ?? '')) break;
    at = following;
  }
  return at;
}

function findLast(lines: readonly string[], start: number, end: number, isRow: (line: string) => boolean): number {
  for (let at = end - 1; at >= start; at--) if (isRow(lines[at] ?? '')) return at;
  return start - 1;
}

function memoise<Result>(compute: (line: string) => Result): (line: string) => Result {
  const known = new Map<string, Result>();
  return (line) => {
    const found = known.get(line);
    if (found !== undefined) return found;
    const result = compute(line);
    known.set(line, result);
    return result;
  };
}

/** Restores a missing `#` in a header, if all rows begin with their running number. */
function restoreNumber(
  columns: readonly PublishedColumn[],
  lines: readonly string[],
  separator: CellSeparator,
): readonly PublishedColumn[] {
  if (columns[0]?.key === 'number') return columns;
  const first = lines.findIndex((line) => line.trim() !== '');
  const end = lines.findIndex((line, at) => at > first && line.trim() === '');
  const region = lines.slice(first, end === -1 ? lines.length : end);
  const isNumbered = region.every((line, place) =>
    findNumbers(line, separator).some(({ number }) => number === place + 1),
  );
  return region.length > 1 && isNumbered ? [{ key: 'number', label: '#' }, ...columns] : columns;
}

function readJoinedTable(
  lines: readonly string[],
  header: TableHeader,
  separator: CellSeparator,
  isStop: IsStop,
  given: GivenLabels,
): TextTable {
  const published = nameColumns(header.labels, given).flatMap((column) => column ?? []);
  const columns = restoreNumber(published, lines.slice(header.next), separator);
  const isNumbered = columns[0]?.key === 'number';
  const withTraits = (traits: TableTraits) =>
    memoise((line: string) => readRowEndings(line, columns, separator, traits));
  const nearby = lines.slice(header.next).filter((line) => /\d/.test(line));
  const asEntered = findTraits(columns, nearby);
  const estimates = memoise((line: string) => findEstimates(line, columns, separator, asEntered));
  const end = findRegionEnd(lines, header.next, (line) => estimates(line).length > 0, isStop);
  const region = lines.slice(header.next, end).filter((line) => estimates(line).length > 0);
  const roundedHours = findRoundedHours(
    region.flatMap((line) => estimates(line)[0] ?? []),
    asEntered,
  );
  const asRead = findTraits(columns, region);
  const traits = { ...asRead, rounded: { ...asRead.rounded, humanEstimate: roundedHours } };
  const readEndings = withTraits(traits);
  const last = findLast(lines, header.next, end, (line) => readEndings(line).length > 0);
  // A line with the expected number belongs to the table even if it was cut; other text after it is prose.
  const isCutRow = (line: string) => !isNumbered || findNumbers(line, separator).length > 0 || last < header.next;
  let next = last + 1;
  while (next < end && isCutRow(lines[next] ?? '')) next += 1;
  const reading = readJoinedRows(lines.slice(header.next, next), columns, separator, readEndings);
  return { reading, next };
}

/** Pipes can also be at both ends of a line. */
function splitLine(line: string, delimiter: RegExp, delimiterText: string): string[] {
  const cells = (delimiterText === ' | ' ? line.trim().replace(/^\||\|$/g, '') : line).split(delimiter);
  return delimiterText === ' | ' || delimiterText === ' · ' ? cells.map((cell) => cell.trim()) : cells;
}

function readSeparatedTable(
  lines: readonly string[],
  { labels, next: start }: TableHeader,
  { delimiter, delimiterText }: { readonly delimiter: RegExp; readonly delimiterText: string },
  isStop: IsStop,
  given: GivenLabels,
): TextTable {
  const isRow = (line: string) => delimiter.test(line);
  const end = findRegionEnd(lines, start, isRow, isStop);
  const last = findLast(lines, start, end, isRow);
  const cellRows: string[][] = [];
  const isNumbered = nameColumns(labels, given)[0]?.key === 'number';
  const isCut = (line: string) => isNumbered && /^\s*\d{1,6}\b/.test(line);
  for (const line of lines.slice(start, last + 1)) {
    const cells = splitLine(line, delimiter, delimiterText);
    const open = cellRows[cellRows.length - 1];
    const completes = open !== undefined && open.length + cells.length - 1 === labels.length;
    const isNumber = /^\s*\d{1,6}\s*$/.test(cells[0] ?? '');
    const isNext = Number(cells[0]) === Number(open?.[0]) + 1;
    const startsRow = isNumbered ? isNumber && (isNext || !completes) : cells.length >= labels.length;
    if (!isNumbered && open?.length === 1 && startsRow) {
      // Without row numbers, the line before it can be the start of its task.
      open[0] = `${open[0]} ${line}`;
    } else if (open === undefined || startsRow || open.length >= labels.length) cellRows.push(cells);
    else open.push(`${open.pop() ?? ''}\n${cells[0] ?? ''}`, ...cells.slice(1));
  }
  let next = last + 1;
  while (next < end && (cellRows.length === 0 || isCut(lines[next] ?? ''))) cellRows.push([lines[next++] ?? '']);
  return { reading: readCellRows(labels, cellRows, delimiterText, given), next };
}

/** Reads the task table that starts at a line, with any separator between its cells; null when none starts there. */
export function readTableAt(
  lines: readonly string[],
  start: number,
  words: KnownWords,
  isStop: IsStop,
): TextTable | null {
  const header = findHeaderAt(lines, start, words);
  if (header === null) return null;
  const isList = header.form.kind === 'list';
  const isEnd = (line: string) => (!isList && isStop(line)) || readHeaderOf(line.trim(), 0, words) !== null;
  let end = header.next;
  while (end < lines.length && !isEnd(lines[end] ?? '')) end += 1;
  const region = { ...header, next: header.next - start };
  const { reading, next } = readRegion(lines.slice(start, end), region, isEnd, words.given);
  return { reading, next: next + start };
}

/** @param lines the lines of the table, from its header on */
function readRegion(lines: readonly string[], header: TableHeader, isStop: IsStop, given: GivenLabels): TextTable {
  switch (header.form.kind) {
    case 'joined':
      return readJoinedTable(lines, header, header.form.separator, isStop, given);
    case 'separated':
      return readSeparatedTable(lines, header, header.form, isStop, given);
    case 'lines':
      return readLineRows(lines, header.next, header.labels, isStop, given);
    case 'list':
      return readListRows(lines, header.next, header.labels, given);
  }
}
