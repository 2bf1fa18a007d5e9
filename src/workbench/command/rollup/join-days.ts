import { formatIsoDate } from '../../../record/values/calendar-date.ts';
import { type Duration, formatDuration } from '../../../record/values/duration.ts';
import type { DayTotals } from '../../../rollup/day-totals.ts';
import { type DayEntry, type FileMessage, makeMessage } from './day-entry.ts';

type Figure = readonly [name: string, shown: (day: DayTotals) => string];

function showTime(time: Duration | null, unit: 'hours' | 'minutes'): string {
  if (time === null) return 'unknown';
  const [shown = '', ...ends] = [time.seconds, ...(time.bounds ? [time.bounds.low, time.bounds.high] : [])].map(
    (seconds) => formatDuration({ seconds }, unit, unit === 'hours' ? 'h' : 'm'),
  );
  return ends.length === 0 ? shown : `${shown} (${ends.join(' to ')})`;
}

const FIGURES: readonly Figure[] = [
  ['tasks', ({ tasks }) => String(tasks)],
  ['human time', ({ human }) => showTime(human, 'hours')],
  ['AI time', ({ ai }) => showTime(ai, 'minutes')],
  ['supervision', ({ supervision }) => showTime(supervision, 'minutes')],
  ['human time with supervision', ({ supervisedHuman }) => showTime(supervisedHuman, 'hours')],
  ['tokens', ({ tokens }) => (tokens === null ? 'unknown' : String(tokens))],
  ['tasks with tokens', ({ tasksWithTokens }) => String(tasksWithTokens)],
];

const differingFigures = (a: DayTotals, b: DayTotals) => FIGURES.filter(([, shown]) => shown(a) !== shown(b));

/** Describes the figures that differ: `tasks 29 and 28`. */
function describeDifferences(a: DayTotals, b: DayTotals): string {
  const differing = differingFigures(a, b).map(([name, shown]) => `${name} ${shown(a)} and ${shown(b)}`);
  return differing.length === 0 ? 'the times of single tasks' : differing.join(', ');
}

/** Whether two days have the same figures. A row of the Records tab can have been edited, and a typed one has no fingerprint. */
function isSameDay(a: DayEntry, b: DayEntry): boolean {
  const [first, second] = [a.totals.fingerprint, b.totals.fingerprint];
  if (!a.isFromRecords && !b.isFromRecords) return first === second;
  const isTyped = first === '' || second === '';
  return (isTyped || first === second) && differingFigures(a.totals, b.totals).length === 0;
}

/**
 * Joins the days of several files, each once. A day with the same figures in two files counts once; with different
 * figures, it is an error. A file with the day takes precedence over a row of the Records tab.
 */
export function joinDays(entries: readonly DayEntry[]): {
  readonly days: readonly DayTotals[];
  readonly messages: readonly FileMessage[];
} {
  const known = new Map<string, DayEntry>();
  const messages: FileMessage[] = [];
  for (const entry of entries) {
    const date = formatIsoDate(entry.totals.date);
    const first = known.get(date);
    if (first === undefined) {
      known.set(date, entry);
      continue;
    }
    if (isSameDay(first, entry)) {
      // The file of the day also has its tasks.
      if (first.isFromRecords) known.set(date, entry);
      const text = `${entry.file}: note: ${date} is also in ${first.file} with the same figures. It counts once.`;
      messages.push(makeMessage('note', text));
      continue;
    }
    const differences = describeDifferences(first.totals, entry.totals);
    const text = `${entry.file}: error: ${date} is also in ${first.file} with other figures: ${differences}. Remove one of the two, or correct it.`;
    messages.push(makeMessage('error', text));
  }
  return { days: [...known.values()].map(({ totals }) => totals), messages };
}
