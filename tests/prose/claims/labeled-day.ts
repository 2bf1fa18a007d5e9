import { type CalendarDate, parseIsoDate } from '../../../src/record/values/calendar-date.ts';
import { durationFromAmount } from '../../../src/record/values/duration.ts';
import type { Task } from '../../../src/record/values/task.ts';

export type Field = 'title' | 'intro' | 'analysis';

/** A labeled statement in the prose of a day. */
export interface Label {
  readonly field: Field;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: string;
  readonly truth: 'true' | 'false' | 'uncheckable';
}

export interface LabeledDay {
  readonly name: string;
  readonly date: CalendarDate;
  readonly tasks: readonly Task[];
  readonly totalTokens: number | null;
  readonly title: string;
  readonly intro: string;
  readonly analysis: string;
  readonly labels: readonly Label[];
}

/** Figures for the texts, in plain floating point, so that the labels share no code with the checker. Rows count from 1. */
export interface Figures {
  readonly n: number;
  /** Human hours, AI minutes and supervision of a row. */
  readonly h: (row: number) => number;
  readonly a: (row: number) => number;
  readonly s: (row: number) => number;
  /** Factor and supervisory factor of a row. */
  readonly f: (row: number, decimals?: number) => string;
  readonly sf: (row: number, decimals?: number) => string;
  readonly H: number;
  readonly A: number;
  readonly S: number;
  /** The weighted factors of the day. */
  readonly wf: string;
  readonly wsf: string;
  readonly weeks: string;
  readonly mean: string;
}

const MARK = /\[\[([!?]?)([a-z-]{1,20})\|([^\]]{1,200})\]\]/g;
const TRUTHS = { '': 'true', '!': 'false', '?': 'uncheckable' } as const;

function readField(field: Field, marked: string): { text: string; labels: Label[] } {
  const labels: Label[] = [];
  let text = '';
  let end = 0;
  for (const match of marked.matchAll(MARK)) {
    const [all, sign = '', kind = '', words = ''] = match;
    text += marked.slice(end, match.index);
    const start = text.length;
    text += words;
    labels.push({ field, start, end: text.length, text: words, kind, truth: TRUTHS[sign as keyof typeof TRUTHS] });
    end = match.index + all.length;
  }
  return { text: text + marked.slice(end), labels };
}

function makeFigures(rows: readonly (readonly string[])[]): Figures {
  const numbers = rows.map((row) => row.slice(1).map(Number));
  const cell = (row: number, column: number) => numbers[row - 1]?.[column] ?? 0;
  const sum = (column: number) => numbers.reduce((total, row) => total + (row[column] ?? 0), 0);
  const round = (value: number, decimals = 1) => String(Number(value.toFixed(decimals)));
  const supervised = numbers.filter((_, index) => rows[index]?.[3] !== '');
  const factors = numbers.map(([h = 0, a = 1]) => (h * 60) / a);
  return {
    n: rows.length,
    h: (row) => cell(row, 0),
    a: (row) => cell(row, 1),
    s: (row) => cell(row, 2),
    f: (row, decimals) => round((cell(row, 0) * 60) / cell(row, 1), decimals),
    sf: (row, decimals) => round((cell(row, 0) * 60) / cell(row, 2), decimals),
    H: sum(0),
    A: sum(1),
    S: sum(2),
    wf: round((sum(0) * 60) / sum(1)),
    wsf: round((supervised.reduce((total, [h = 0]) => total + h, 0) * 60) / sum(2)),
    weeks: round(sum(0) / 40),
    mean: round(factors.reduce((total, factor) => total + factor, 0) / factors.length),
  };
}

/**
 * Makes a day for the checker's own sets. Prose marks its statements: `[[kind|true]]`, `[[!kind|false]]`, `[[?kind|not
 * in the data]]`.
 * @param table one task per line, `task; human hours; AI minutes; supervision; tokens`; supervision and tokens can be
 * blank
 */
export function labelDay(
  name: string,
  date: string,
  table: string,
  write: (figures: Figures) => { readonly title?: string; readonly intro: string; readonly analysis: string },
): LabeledDay {
  const rows = table
    .trim()
    .split('\n')
    .map((line) => line.split(';').map((cell) => cell.trim()));
  const tasks = rows.map(([task = '', human, ai, supervision = '', tokens = ''], index) => ({
    task,
    human: durationFromAmount(Number(human), 'hours'),
    ai: durationFromAmount(Number(ai), 'minutes'),
    supervision: supervision === '' ? null : durationFromAmount(Number(supervision), 'minutes'),
    tokens: tokens === '' ? null : Number(tokens),
    basis: null,
    estimated: null,
    row: index + 2,
    cell: `B${index + 2}`,
  }));
  const prose = write(makeFigures(rows));
  const title = readField('title', prose.title ?? '');
  const intro = readField('intro', prose.intro);
  const analysis = readField('analysis', prose.analysis);
  const day = parseIsoDate(date);
  if (day === null) throw new Error(`${name} has no date.`);
  return {
    name,
    date: day,
    tasks,
    totalTokens: null,
    title: title.text,
    intro: intro.text,
    analysis: analysis.text,
    labels: [...title.labels, ...intro.labels, ...analysis.labels],
  };
}
