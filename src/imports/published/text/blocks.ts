import type { Notice } from '../../../record/notices/notice.ts';
import { readCellRows } from '../rows/cell-rows.ts';
import { isTaskTable, nameColumns } from '../rows/column-labels.ts';
import { isStatisticValue, type Statistic } from '../rows/find-statistics.ts';
import { noticeIncomplete } from '../rows/incomplete-table.ts';
import type { KnownWords } from '../rows/known-words.ts';
import { startsLikeFigure } from '../rows/printed-cells.ts';
import type { TableReading } from '../rows/table-reading.ts';

interface TextPart {
  readonly kind: 'text';
  readonly text: string;
  /** The level of a heading, from 1. */
  readonly level: number | null;
}

/** The data of the record from front matter or `<time>`. */
interface FactPart {
  readonly kind: 'fact';
  readonly name: 'title' | 'date';
  readonly value: string;
}

/** A table's cells as text, headings first. */
interface TablePart {
  readonly kind: 'table';
  readonly rows: readonly (readonly string[])[];
  /** The caption of an HTML table. */
  readonly caption?: string;
}

/** A part of a Markdown or HTML document in reading order, before its tables are interpreted. */
export type Part = TextPart | FactPart | TablePart;

/** A block of a text in reading order: the common form of a page, a Markdown document and an HTML document. */
export type Block =
  | TextPart
  | FactPart
  /** A line of a page whose headings look like other lines. */
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'tasks'; readonly reading: TableReading }
  /** About a table that is not read. Its rows follow as text. */
  | { readonly kind: 'notice'; readonly notice: Notice }
  | { readonly kind: 'statistics'; readonly rows: readonly Statistic[] };

function hasTaskLabels(cells: readonly string[], { given }: KnownWords): boolean {
  if (cells.some(startsLikeFigure)) return false;
  return isTaskTable(nameColumns(cells, given).map((column) => column?.key ?? null));
}

/** Reads the rows of task tables: further headings begin another one. */
function readTaskTables(rows: readonly (readonly string[])[], words: KnownWords): Block[] {
  const starts = rows.flatMap((cells, at) => (at === 0 || hasTaskLabels(cells, words) ? [at] : []));
  return starts.map((start, place) => {
    const [header = [], ...body] = rows.slice(start, starts[place + 1]);
    return { kind: 'tasks', reading: readCellRows(header, body, ' | ', words.given) };
  });
}

/** @param rows the first is the header */
function tableAsBlocks(rows: readonly (readonly string[])[], words: KnownWords): Block[] {
  const [header = [], ...body] = rows;
  if (hasTaskLabels(header, words)) return readTaskTables(rows, words);
  const isHeadOfStatistics = words.statisticsColumns.some(
    ([metric, value]) => header[0]?.trim() === metric && header[1]?.trim() === value,
  );
  const pairs = isHeadOfStatistics ? body : rows;
  const hasValues = pairs.length > 0 && pairs.every(([, value = '']) => value === '' || isStatisticValue(value));
  if (header.length === 2 && (isHeadOfStatistics || hasValues)) {
    const statistics = pairs.map(([label = '', value = '']): Statistic => [label.trim(), value.trim()]);
    return [{ kind: 'statistics', rows: statistics.filter(([label, value]) => label !== '' || value !== '') }];
  }
  const keys = nameColumns(header, words.given).map((column) => column?.key ?? null);
  const notice = noticeIncomplete(rows, keys);
  return [
    ...(notice === null ? [] : [{ kind: 'notice' as const, notice }]),
    ...rows.map((cells) => ({ kind: 'text' as const, text: cells.join(' | ').trim(), level: null })),
  ];
}

/** Reads a document and interprets its tables by their role in a record: tasks, statistics, or other words. */
export function readBlocksOf(parts: readonly Part[], words: KnownWords): Block[] {
  return parts.flatMap((part) => (part.kind === 'table' ? tableAsBlocks(part.rows, words) : [part]));
}
