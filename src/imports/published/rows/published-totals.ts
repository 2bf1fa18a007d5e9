import type { Notice } from '../../../record/notices/notice.ts';
import { makePublishedNotice } from '../../../record/notices/published-notices.ts';
import {
  DECIMAL_ZERO,
  type Decimal,
  decimalFromNumber,
  decimalToNumber,
  parseDecimal,
} from '../../../record/numbers/decimal.ts';
import { type TotalLabel, totalLabelOf } from '../../../record/reading/total-label.ts';
import { type Amount, findTotals, type RowKind, type WrongSum } from '../../../record/reading/total-rows.ts';
import { formatDuration } from '../../../record/values/duration.ts';
import { isBlankFigure, normaliseMarks, readPrintedDuration, readPrintedTokens } from './printed-cells.ts';
import type { PublishedColumn, PublishedRow } from './published-day.ts';
import type { TableTraits } from './row-arithmetic.ts';
import { quoteStart } from './table-reading.ts';

const TIMES = ['humanEstimate', 'aiTime', 'supervision'] as const;
const COLUMNS = [...TIMES, 'tokens'] as const;
type SummedColumn = (typeof COLUMNS)[number];

/** A row of a table, with the cells of columns that a record does not have. */
export interface TableLine {
  readonly row: PublishedRow;
  readonly isNumbered: boolean;
  /** The texts of the `#` column and of unknown columns, which can contain the label of a total. */
  readonly otherCells: readonly string[];
}

/** The kind of a row of a table, and the label that shows it. */
export interface LineKind {
  readonly label: TotalLabel | null;
  readonly kind: RowKind;
}

function labelOf({ row, isNumbered, otherCells }: TableLine): TotalLabel | null {
  if (isNumbered) return null;
  const ofTask = totalLabelOf(row.task);
  if (ofTask !== null) return ofTask;
  const other = otherCells.map(totalLabelOf).find((label) => label !== null);
  return other === undefined ? null : row.task === '' ? other : 'group';
}

const DECIMALS = /\d\.(\d+)/;
const PLAIN_NUMBER = /^[\d.,]+/;

/**
 * Returns the maximum difference between a printed cell and the exact value: half of its last digit, if the column has
 * rounded cells.
 */
function slackOf(cell: string, key: (typeof TIMES)[number], traits: TableTraits, isRoundedColumn: boolean): Decimal {
  const plain = normaliseMarks(cell, traits.marks);
  const decimals = DECIMALS.exec(plain)?.[1]?.length ?? 0;
  if (cell.includes(':') || (decimals === 0 && !isRoundedColumn)) return DECIMAL_ZERO;
  const half = plain.replace(PLAIN_NUMBER, `0.${'0'.repeat(decimals)}5`);
  return readPrintedDuration(half, traits.units[key], '.')?.seconds ?? DECIMAL_ZERO;
}

function amountIn(
  cell: string,
  key: SummedColumn,
  traits: TableTraits,
  isRoundedTotal: boolean,
): Amount | 'unreadable' | null {
  if (isBlankFigure(cell.trim())) return null;
  if (key === 'tokens') {
    const tokens = readPrintedTokens(cell, traits.marks);
    if (tokens === null) return 'unreadable';
    return { value: decimalFromNumber(tokens.tokens), slack: parseDecimal(String(tokens.slack)) };
  }
  const duration = readPrintedDuration(cell, traits.units[key], traits.marks.decimal);
  if (duration === null) return 'unreadable';
  return { value: duration.seconds, slack: slackOf(cell, key, traits, isRoundedTotal) };
}

/**
 * Finds the kind of each row of a table whose cells are separate, by the rule for tabs. Printed cells can be rounded.
 */
export function findPublishedTotals(lines: readonly TableLine[], traits: TableTraits): readonly LineKind[] {
  const hasDecimals = new Set(
    COLUMNS.filter((key) => lines.some(({ row }) => DECIMALS.test(normaliseMarks(row[key], traits.marks)))),
  );
  const kinds = findTotals(lines, (line) => {
    const label = labelOf(line);
    const amounts = COLUMNS.map((key) => amountIn(line.row[key], key, traits, label !== null && hasDecimals.has(key)));
    return { label, hasTask: line.row.task !== '', amounts };
  });
  return lines.map((line, place) => ({ label: labelOf(line), kind: kinds[place] ?? { kind: 'task' } }));
}

/** Whether a line with the label of a total is the sum of all rows. */
export function isTotalOf(line: TableLine, rows: readonly PublishedRow[], traits: TableTraits): boolean {
  const lines = rows.map((row): TableLine => ({ row, isNumbered: true, otherCells: [] }));
  return findPublishedTotals([...lines, line], traits).at(-1)?.kind.kind === 'total';
}

/** Makes the notice about a total whose figures are a sum. @param text the whole row */
export function noticeTotal(text: string): Notice {
  return makePublishedNotice('published-total', { shown: quoteStart(text) }, { quote: text });
}

function describeAmount(value: Decimal, column: number): string {
  const key = COLUMNS[column];
  if (key === 'tokens') return `${decimalToNumber(value)} tokens`;
  const unit = key === 'humanEstimate' ? 'hours' : 'minutes';
  return formatDuration({ seconds: value }, unit, unit === 'hours' ? 'h' : 'm');
}

function noticeWrong(text: string, { column, value, sum }: WrongSum, columns: readonly PublishedColumn[]): Notice {
  const label = columns.find(({ key }) => key === COLUMNS[column])?.label ?? '';
  const facts = {
    shown: quoteStart(text),
    column: label,
    printed: describeAmount(value, column),
    sum: describeAmount(sum, column),
  };
  return makePublishedNotice('published-total-differs', facts, { quote: text });
}

/**
 * Makes the notice about a row that is a total or looks like one; null for a task.
 * @param text the whole row
 */
export function noticePublishedTotal(
  text: string,
  { label, kind }: LineKind,
  columns: readonly PublishedColumn[],
): { readonly notice: Notice; readonly isTask: boolean } | null {
  if (kind.kind === 'wrongTotal') return { notice: noticeWrong(text, kind.wrong, columns), isTask: false };
  const isNamed = label === 'total' || label === 'average';
  if (isNamed || kind.kind === 'total') {
    return { notice: noticeTotal(text), isTask: false };
  }
  if (kind.kind !== 'likeTotal') return null;
  const shown = quoteStart(text);
  const facts = kind.isAbove ? { shown, isAbove: kind.isAbove } : { shown };
  const notice = makePublishedNotice('published-total-unnamed', facts, { quote: text });
  return { notice, isTask: true };
}
