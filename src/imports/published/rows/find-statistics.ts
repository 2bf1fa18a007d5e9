import type { KnownWords } from './known-words.ts';

export type Statistic = readonly [label: string, value: string];

const NUMBER = "~?(?:\\d{1,3}(?:[ \\u00a0\\u202f’']\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d[\\d.,]*)";
/** `1,581`, `1 581`, `~867,500`, `54.1x`, `149 (25 of 29 tasks)`, `85h (10.6 working days) (70 to 90h)`. */
const VALUE = `${NUMBER}(?: ?[a-zA-Z×]+)?(?: ?\\([^()]*\\)){0,3}`;
const WHOLE_VALUE = new RegExp(`^(?:${VALUE}|[–—-])$`);
const LABEL_AND_VALUE = new RegExp(
  `^([\\p{L}][^\\d\\t|:~]{0,160}[^\\d\\s\\t|:~(])(?:[ \\t]{0,160}[:|\\t][ \\t]{0,160}| {0,160})(${VALUE}|[–—])$`,
  'u',
);
const LONGEST_LINE = 160;
const SUPPOSED_LABEL =
  /^(?:total|tasks?\b|human|claude|supervisory|supervision|tokens?\b|weighted|average|wall-clock|ai\b|agent)/i;

/** Whether a text is one value of a statistics table. */
export function isStatisticValue(text: string): boolean {
  return WHOLE_VALUE.test(text.trim());
}

/**
 * Reads a line of the statistics table, whose two cells run together or have any separator.
 * @example splitStatistic('Total tasks29', words)       //=> ['Total tasks', '29']
 * @example splitStatistic('Total tokens: 1,500', words) //=> ['Total tokens', '1,500']
 */
export function splitStatistic(line: string, { statisticLabels }: KnownWords): Statistic | null {
  const text = line.trim();
  if (text.length > LONGEST_LINE) return null;
  for (const label of statisticLabels) {
    if (!text.startsWith(label)) continue;
    const value = text.slice(label.length).replace(/^\s*[:|]?\s*/, '');
    if (isStatisticValue(value)) return [label, value];
  }
  const [, label, value] = LABEL_AND_VALUE.exec(text) ?? [];
  return label === undefined || value === undefined ? null : [label, value];
}

/** Whether a line can only be a statistic. */
export function isStatisticLine(line: string, words: KnownWords): boolean {
  const statistic = splitStatistic(line, words);
  return statistic !== null && (words.statisticLabels.includes(statistic[0]) || SUPPOSED_LABEL.test(statistic[0]));
}

/** Counts the lines of the headings of a statistics table at an index; 0 if there are none. */
function countHeadLines(lines: readonly string[], start: number, { statisticsColumns }: KnownWords): number {
  const first = (lines[start] ?? '').trim();
  const second = (lines[start + 1] ?? '').trim();
  for (const [metric, value] of statisticsColumns) {
    if (first.startsWith(metric) && first.slice(metric.length).replace(/^[\s|:]+/, '') === value) return 1;
    if (first === metric && second === value) return 2;
  }
  return 0;
}

function isOnlyLabel(line: string, { statisticLabels }: KnownWords): boolean {
  const text = line.trim();
  return statisticLabels.includes(text) || (SUPPOSED_LABEL.test(text) && text.length <= 60 && !/[\d.!?]$/.test(text));
}

export interface StatisticsFound {
  readonly rows: readonly Statistic[];
  /** The line after them. */
  readonly next: number;
}

/**
 * Reads the statistics that begin at a line: with the headings of their table, or with a label that can only be a
 * statistic.
 */
export function readStatisticsAt(lines: readonly string[], start: number, words: KnownWords): StatisticsFound | null {
  const rows: Statistic[] = [];
  let next = start + countHeadLines(lines, start, words);
  if (next === start && !isStatisticLine(lines[start] ?? '', words) && !isOnlyLabel(lines[start] ?? '', words))
    return null;
  for (let at = next; at < lines.length; ) {
    const line = lines[at] ?? '';
    const whole = splitStatistic(line, words);
    if (line.trim() === '') {
      at += 1;
    } else if (whole !== null) {
      rows.push(whole);
      at += 1;
      next = at;
    } else if (isOnlyLabel(line, words) && isStatisticValue(lines[at + 1] ?? '')) {
      rows.push([line.trim(), (lines[at + 1] ?? '').trim()]);
      at += 2;
      next = at;
    } else {
      break;
    }
  }
  return rows.length === 0 ? null : { rows, next };
}
