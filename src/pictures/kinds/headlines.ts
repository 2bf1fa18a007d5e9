import { describePart } from '../../record/publishing/print-figures.ts';
import { UNKNOWN } from '../../record/publishing/record.ts';
import type { Style } from '../../record/publishing/style.ts';

/** A figure with its label. */
export interface LabelledFigure {
  readonly value: string;
  readonly label: string;
  /** What the figure leaves out; empty when nothing. */
  readonly note: string;
}

/** Weighted average, supervisory average, weeks of work. */
export type Headlines = readonly [LabelledFigure, LabelledFigure, LabelledFigure];

/** The figures as a record prints them. */
export interface PrintedAverages {
  readonly average: string;
  /** Empty when it is not known. */
  readonly supervisory: string;
  readonly weeks: string;
  readonly tasks: number;
  readonly tasksWithSupervision: number;
}

/** The three figures of a card, and what the supervisory average leaves out. */
export function makeHeadlines(printed: PrintedAverages, style: Style): Headlines {
  const { average, supervisory, weeks, tasks, tasksWithSupervision } = printed;
  const part = supervisory === '' ? '' : describePart(tasksWithSupervision, tasks, style).trim();
  return [
    { value: average, label: 'leverage', note: '' },
    { value: supervisory || UNKNOWN, label: 'supervisory leverage', note: part },
    { value: weeks, label: 'weeks of human work', note: '' },
  ];
}
