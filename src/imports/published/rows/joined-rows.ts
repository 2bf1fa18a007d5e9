import type { Notice } from '../../../record/notices/notice.ts';
import type { RowReading } from '../../../record/notices/published-facts.ts';
import { makePublishedNotice } from '../../../record/notices/published-notices.ts';
import type { PublishedColumn, PublishedRow } from './published-day.ts';
import { chooseNumbers, findNumbers, type NumberReading } from './row-numbers.ts';
import type { CellSeparator, RowEnding } from './run-together.ts';
import { isTotalLine, noticeUnreadable, quoteStart, type TableReading } from './table-reading.ts';

/** Lines that form one row, including those by line breaks in the task. */
interface RowLines {
  readonly text: string;
  readonly endings: readonly RowEnding[];
  /** Whether it is unclear if the lines before the last one belong to the row. */
  readonly isUnclear: boolean;
}

interface Gathered {
  readonly rows: readonly RowLines[];
  /** Lines that do not belong to a row. */
  readonly unread: readonly string[];
}

/** The start of a row, by the expected number, among lines without figures and the line with figures. */
interface RowStart {
  /** The number of lines before that do not belong to the row. */
  readonly skipped: number;
  readonly isUnclear: boolean;
}

/**
 * Finds where a row starts. A line without figures at its end is the start of a task with line breaks if it has the
 * expected number. If the line with the figures can be a row of its own, the number of the next row decides.
 * @param own numbers that the line with the figures can begin with
 * @param following the numbers of the next line with figures
 */
function findRowStart(
  fragments: readonly (readonly number[])[],
  own: readonly number[],
  following: readonly number[],
  expected: number,
): RowStart {
  const due = fragments.flatMap((numbers, place) => {
    const number = numbers.find((candidate) => candidate >= expected && candidate <= expected + place);
    return number === undefined ? [] : [{ number, place }];
  });
  const [first] = due;
  if (first === undefined) return { skipped: fragments.length, isUnclear: false };
  const later = own.filter((candidate) => candidate >= expected);
  const isOne = following.includes(first.number + 1);
  const areTwo = later.some((candidate) => following.includes(candidate + 1));
  if (due.length === 1 && (later.length === 0 || (isOne && !areTwo))) return { skipped: first.place, isUnclear: false };
  return areTwo && !isOne ? { skipped: fragments.length, isUnclear: false } : { skipped: first.place, isUnclear: true };
}

/** Lines without figures, up to one with figures, which the last lines can lack. */
interface Stretch {
  readonly fragments: readonly string[];
  readonly line: string | null;
  readonly endings: readonly RowEnding[];
}

function splitStretches(lines: readonly string[], readEndings: (line: string) => readonly RowEnding[]): Stretch[] {
  const stretches: Stretch[] = [];
  let fragments: string[] = [];
  for (const line of lines) {
    const endings = readEndings(line);
    if (endings.length > 0) {
      stretches.push({ fragments, line, endings });
      fragments = [];
    } else if (line.trim() !== '' || fragments.length > 0) {
      fragments.push(line);
    }
  }
  return [...stretches, { fragments, line: null, endings: [] }];
}

/** Separates lines into rows. Without row numbers, a line break in a task looks like a damaged row. */
function gatherRows(stretches: readonly Stretch[], isNumbered: boolean, separator: CellSeparator): Gathered {
  const rows: RowLines[] = [];
  const unread: string[] = [];
  const numbersOf = (text: string | null | undefined) => findNumbers(text ?? '', separator).map(({ number }) => number);
  let expected = 1;
  stretches.forEach(({ fragments, line, endings }, place) => {
    if (line === null) {
      for (const fragment of fragments) unread.push(fragment);
      return;
    }
    const { skipped, isUnclear } = isNumbered
      ? findRowStart(fragments.map(numbersOf), numbersOf(line), numbersOf(stretches[place + 1]?.line), expected)
      : { skipped: 0, isUnclear: fragments.length > 0 };
    const before = fragments
      .slice(skipped)
      .map((fragment) => `${fragment}\n`)
      .join('');
    for (const fragment of fragments.slice(0, skipped)) unread.push(fragment);
    const whole = endings.map((ending) => ({ ...ending, start: before + ending.start }));
    rows.push({ text: before + line, endings: whole, isUnclear });
    const numbers = numbersOf(before + line);
    expected = (numbers.length === 1 && numbers[0] !== undefined ? numbers[0] : expected) + 1;
  });
  return { rows, unread: unread.filter((line) => line.trim() !== '') };
}

/** Finds the last line of a table, if it is the sum of the rows above and has no number. */
function findTotal(lines: readonly string[], isNumbered: boolean): string | null {
  const last = [...lines].reverse().find((line) => line.trim() !== '');
  return isNumbered && last !== undefined && isTotalLine(last) ? last : null;
}

function listFigures({ row }: RowEnding): string {
  const figures = Object.entries(row)
    .filter(([key, cell]) => key !== 'number' && key !== 'task' && cell !== '')
    .map(([, cell]) => cell);
  return figures.join(' ');
}

function noticeNumber(reading: NumberReading, expected: number, row: PublishedRow): Notice[] {
  const place = { row: reading.kind === 'number' ? reading.number : null };
  if (reading.kind === 'none') {
    return [makePublishedNotice('published-number-missing', { shown: quoteStart(row.task), expected }, place)];
  }
  if (reading.kind === 'ambiguous' || reading.isExpected) return [];
  return [makePublishedNotice('published-number-unexpected', { number: reading.number, expected }, place)];
}

function readRow(
  { text, endings, isUnclear }: RowLines,
  reading: NumberReading | null,
  expected: number,
  separator: CellSeparator,
): { row: PublishedRow | null; notices: Notice[] } {
  const ambiguous = (readings: RowReading[]) => ({
    row: null,
    notices: [makePublishedNotice('published-row-ambiguous', { shown: quoteStart(text), readings }, { quote: text })],
  });
  const [ending, ...others] = endings;
  if (ending === undefined) return { row: null, notices: [] };
  if (isUnclear) return ambiguous([]);
  const taskOf = (start: string, number: number): string =>
    findNumbers(start, separator).find((found) => found.number === number)?.task ?? start;
  if (reading?.kind === 'ambiguous') {
    return ambiguous(
      reading.numbers.map((number) => ({
        number: String(number),
        task: quoteStart(taskOf(ending.start, number)),
        figures: '',
      })),
    );
  }
  const number = reading?.kind === 'number' ? reading.number : null;
  const tasks = [ending, ...others].map(({ start }) => (number === null ? start : taskOf(start, number)));
  if (others.length > 0) {
    return ambiguous(
      endings.map((each, i) => ({ number: '', task: quoteStart(tasks[i] ?? ''), figures: listFigures(each) })),
    );
  }
  const row = { ...ending.row, number: number === null ? '' : String(number), task: tasks[0] ?? '' };
  return { row, notices: reading === null ? [] : noticeNumber(reading, expected, row) };
}

/**
 * Reads the lines of a table whose cells run together or have spaces between them.
 * @param lines all lines of the table, without its header
 * @param readEndings returns the ways to read the figures at a line's end; none for a line without figures
 */
export function readJoinedRows(
  lines: readonly string[],
  columns: readonly PublishedColumn[],
  separator: CellSeparator,
  readEndings: (line: string) => readonly RowEnding[],
): TableReading {
  const isNumbered = columns[0]?.key === 'number';
  const total = findTotal(lines, isNumbered);
  const stretches = splitStretches(
    lines.filter((line) => line !== total),
    readEndings,
  );
  const gathered = gatherRows(stretches, isNumbered, separator);
  const candidates = gathered.rows.map(({ endings }) =>
    findNumbers(endings[0]?.start ?? '', separator).map(({ number }) => number),
  );
  const numbers = isNumbered ? chooseNumbers(candidates) : null;
  const notices: Notice[] =
    total === null ? [] : [makePublishedNotice('published-total', { shown: quoteStart(total) })];
  const rows: PublishedRow[] = [];
  let expected = 1;
  gathered.rows.forEach((lines, place) => {
    const reading = numbers?.[place] ?? null;
    const { row, notices: ofRow } = readRow(lines, reading, expected, separator);
    notices.push(...ofRow);
    if (row !== null) rows.push(row);
    expected = (reading?.kind === 'number' ? reading.number : expected) + 1;
  });
  for (const line of gathered.unread) notices.push(noticeUnreadable(line, columns));
  return { columns, rows, notices, unreadCount: gathered.unread.length + gathered.rows.length - rows.length };
}
