import type { PrintedColumn } from './record.ts';

/** On a card, a task and its number are on the first line, and each line after it has at most this many figures. */
const MAX_FIGURES_ON_LINE = 5;

export interface CardLayout {
  /** The columns of figures. */
  readonly figures: readonly PrintedColumn[];
  /** The number of them on each line. */
  readonly onLine: number;
}

/** Lays out the columns of a task table as cards, for pages and for the preview. */
export function layOutCard(columns: readonly PrintedColumn[]): CardLayout {
  const figures = columns.filter(({ key }) => key !== 'number' && key !== 'task');
  return { figures, onLine: Math.max(1, Math.min(MAX_FIGURES_ON_LINE, figures.length)) };
}
