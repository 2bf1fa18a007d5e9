import { isStatisticLine, readStatisticsAt } from '../rows/find-statistics.ts';
import { isTitle, type KnownWords, sectionOf } from '../rows/known-words.ts';
import { readTableAt } from '../rows/text-tables.ts';
import type { Block } from './blocks.ts';

/** Reads a page copied as text, or the plain text form of a record. */
export function readPageText(text: string, words: KnownWords): Block[] {
  const lines = text.split('\n');
  const isStop = (line: string) =>
    sectionOf(line, words) !== null || isTitle(line, words) || isStatisticLine(line, words);
  const blocks: Block[] = [];
  let hasTasks = false;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    const table = readTableAt(lines, at, words, isStop);
    const statistics = table === null && hasTasks ? readStatisticsAt(lines, at, words) : null;
    if (table !== null) {
      blocks.push({ kind: 'tasks', reading: table.reading });
      hasTasks = true;
      at = table.next;
    } else if (statistics !== null) {
      blocks.push({ kind: 'statistics', rows: statistics.rows });
      at = statistics.next;
    } else {
      if (line.trim() !== '') blocks.push({ kind: 'line', text: line.trim() });
      at += 1;
    }
  }
  return blocks;
}
