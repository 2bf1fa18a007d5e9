import { readCellRows } from './cell-rows.ts';
import type { GivenLabels } from './column-labels.ts';
import type { TextTable } from './table-reading.ts';

const ITEM = /^(\d{1,6})[.)] {1,20}(.*)$/s;
const MARK = ' · ';

interface Item {
  readonly lines: string[];
  /** The indentation of the item's lines, in columns. */
  readonly indent: number;
}

/**
 * Reads an item of the plain text format: number and task on one line, the figures on the next. Lines of an item are
 * indented. The last line with enough figures has the figures; those before it belong to the task.
 */
function readItem({ lines, indent }: Item, figureCount: number): string[] {
  const unindented = lines.map((line, place) => (place === 0 ? line : line.slice(indent)));
  const [first = '', ...others] = unindented;
  const [, number = '', task = ''] = ITEM.exec(first) ?? [];
  const figures = (others.pop() ?? '').split(MARK).map((cell) => cell.trim());
  if (figures.length !== figureCount) return [unindented.join(' ')];
  return [number, [task, ...others].join('\n'), ...figures];
}

/** @param labels the labels of the figures; number and task have none in this format */
export function readListRows(
  lines: readonly string[],
  start: number,
  labels: readonly string[],
  given: GivenLabels,
): TextTable {
  const items: Item[] = [];
  let next = start;
  for (let at = start; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const item = ITEM.exec(line);
    const open = items[items.length - 1];
    if (item !== null) {
      items.push({ lines: [line], indent: line.length - (item[2] ?? '').length });
    } else if (/^\s/.test(line) || (line === '' && /^\s+\S/.test(lines[at + 1] ?? ''))) {
      if (open === undefined) continue;
      open.lines.push(line);
    } else if (line.split(MARK).length === labels.length && open !== undefined) {
      open.lines.push(line);
    } else if (line !== '') {
      break;
    } else if (items.length > 0 && ITEM.exec(lines[at + 1] ?? '') === null) {
      break;
    }
    next = at + 1;
  }
  const rows = items.map((item) => readItem(item, labels.length));
  return { reading: readCellRows(['#', 'Task', ...labels], rows, MARK, given), next };
}
