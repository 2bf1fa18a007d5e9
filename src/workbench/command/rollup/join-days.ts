import { formatIsoDate } from '../../../record/values/calendar-date.ts';
import { type Duration, formatDuration } from '../../../record/values/duration.ts';
import type { DayTotals } from '../../../rollup/day-totals.ts';
import { type ComparedDay, type FileMessage, makeMessage } from './day-entry.ts';

interface Figure {
  readonly name: string;
  readonly show: (day: DayTotals) => string;
  /** Whether a record can lack the figure, as one whose style has no column for it. */
  readonly canLack: boolean;
}

const UNKNOWN = 'unknown';

function showTime(time: Duration | null, unit: 'hours' | 'minutes'): string {
  if (time === null) return UNKNOWN;
  const [shown = '', ...ends] = [time.seconds, ...(time.bounds ? [time.bounds.low, time.bounds.high] : [])].map(
    (seconds) => formatDuration({ seconds }, unit, unit === 'hours' ? 'h' : 'm'),
  );
  return ends.length === 0 ? shown : `${shown} (${ends.join(' to ')})`;
}

const showIf = (isKnown: boolean, figure: string) => (isKnown ? figure : UNKNOWN);

const FIGURES: readonly Figure[] = [
  { name: 'tasks', show: ({ tasks }) => String(tasks), canLack: false },
  { name: 'human time', show: ({ human }) => showTime(human, 'hours'), canLack: false },
  { name: 'AI time', show: ({ ai }) => showTime(ai, 'minutes'), canLack: false },
  { name: 'supervision', show: ({ supervision }) => showTime(supervision, 'minutes'), canLack: true },
  {
    name: 'human time with supervision',
    show: ({ supervision, supervisedHuman }) => showIf(supervision !== null, showTime(supervisedHuman, 'hours')),
    canLack: true,
  },
  { name: 'tokens', show: ({ tokens }) => showIf(tokens !== null, String(tokens)), canLack: true },
  {
    name: 'tasks with tokens',
    show: ({ tokens, tasksWithTokens }) => showIf(tokens !== null, String(tasksWithTokens)),
    canLack: true,
  },
];

const differingFigures = (a: DayTotals, b: DayTotals) => FIGURES.filter(({ show }) => show(a) !== show(b));

/** Describes the figures that differ: `tasks 29 and 28`. */
function describeDifferences(a: DayTotals, b: DayTotals): string {
  const differing = differingFigures(a, b).map(({ name, show }) => `${name} ${show(a)} and ${show(b)}`);
  return differing.length === 0 ? 'the times of single tasks' : differing.join(', ');
}

/** Lists the figures that a day lacks and the other one has, if all others are equal. */
function listLacks(day: ComparedDay, other: ComparedDay): string[] {
  const differing = differingFigures(day.totals, other.totals);
  const isPart = differing.every(({ canLack, show }) => canLack && show(day.totals) === UNKNOWN);
  const hasSameTimes = day.timesMark !== null && day.timesMark === other.timesMark;
  return isPart && hasSameTimes ? differing.map(({ name }) => name) : [];
}

/** Whether two days have the same figures. A row of the Records tab can have been edited, and a typed one has no fingerprint. */
function isSameDay(a: ComparedDay, b: ComparedDay): boolean {
  const [first, second] = [a.totals.fingerprint, b.totals.fingerprint];
  if (!a.isFromRecords && !b.isFromRecords) return first === second;
  const isTyped = first === '' || second === '';
  return (isTyped || first === second) && differingFigures(a.totals, b.totals).length === 0;
}

/**
 * Joins the days of several files, each once. A day with the same figures in two files counts once, and so does one that
 * lacks figures of the other; with different figures, it is an error. A file with the day takes precedence over a row of the Records tab.
 */
export function joinDays(entries: readonly ComparedDay[]): {
  readonly days: readonly DayTotals[];
  readonly messages: readonly FileMessage[];
} {
  const known = new Map<string, ComparedDay>();
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
    const [ofEntry, ofFirst] = [listLacks(entry, first), listLacks(first, entry)];
    if (ofEntry.length > 0 || ofFirst.length > 0) {
      if (ofFirst.length > 0) known.set(date, entry);
      const [lacking, lacks] = ofFirst.length > 0 ? [first, ofFirst] : [entry, ofEntry];
      const text = `${entry.file}: note: ${date} is also in ${first.file}. It counts once, with the figures that ${lacking.file} lacks: ${lacks.join(', ')}.`;
      messages.push(makeMessage('note', text));
      continue;
    }
    const differences = describeDifferences(first.totals, entry.totals);
    const text = `${entry.file}: error: ${date} is also in ${first.file} with other figures: ${differences}. Remove one of the two, or correct it.`;
    messages.push(makeMessage('error', text));
  }
  return { days: [...known.values()].map(({ totals }) => totals), messages };
}
