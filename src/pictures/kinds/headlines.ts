import { describePart } from '../../record/publishing/print-figures.ts';
import { UNKNOWN } from '../../record/publishing/record.ts';
import type { Style } from '../../record/publishing/style.ts';

/** A figure with its label. */
export interface LabelledFigure {
  readonly value: string;
  readonly label: string;
  /** A note about tasks that the figure does not include; empty if it includes all. */
  readonly note: string;
}

/** Weighted average, supervisory average, weeks of work. */
export type Headlines = readonly [LabelledFigure, LabelledFigure, LabelledFigure];

/** The figures as printed in a record. */
export interface PrintedAverages {
  readonly average: string;
  /** Empty if it is not known. */
  readonly supervisory: string;
  readonly weeks: string;
  readonly tasks: number;
  readonly tasksWithSupervision: number;
}

/** Makes the three figures of a card, with a note if the supervisory average does not include all tasks. */
export function makeHeadlines(printed: PrintedAverages, style: Style): Headlines {
  const { average, supervisory, weeks, tasks, tasksWithSupervision } = printed;
  const part = supervisory === '' ? '' : describePart(tasksWithSupervision, tasks, style).trim();
  return [
    { value: average, label: 'leverage', note: '' },
    { value: supervisory || UNKNOWN, label: 'supervisory leverage', note: part },
    { value: weeks, label: 'weeks of human work', note: '' },
  ];
}
