import { RECORDS_HEADINGS, type RecordsColumnKey } from './records-columns.ts';

/** A figure of a row that is missing, that cannot be read, or that is outside its bounds. */
export interface FigureFault {
  readonly column: RecordsColumnKey;
  /** The displayed text of the cell; empty if the figure is missing. */
  readonly shown: string;
  /** The displayed texts of its bounds, if it is outside them; empty for a missing bound. */
  readonly bounds?: { readonly low: string; readonly high: string };
}

/** The columns of counts. */
export const COUNTS: readonly RecordsColumnKey[] = ['tasks', 'tokens', 'supervisedTasks', 'tasksWithTokens'];

function describeBounds({ low, high }: NonNullable<FigureFault['bounds']>): string {
  if (high === '') return `below its bound ${low}`;
  return low === '' ? `above its bound ${high}` : `outside its bounds ${low} to ${high}`;
}

/**
 * Describes the content of a row instead of the figure, in words that follow its name.
 * @example describeFigure({ column: 'aiMinutes', shown: 'soon' }) //=> 'has “soon” as AI minutes'
 * @example describeFigure({ column: 'aiMinutes', shown: '' }) //=> 'has no AI minutes'
 * @example describeFigure({ column: 'humanHours', shown: '160', bounds: { low: '138', high: '146' } })
 * //=> 'has “160” as Human hours (outside its bounds 138 to 146)'
 */
export function describeFigure({ column, shown, bounds }: FigureFault): string {
  const heading = RECORDS_HEADINGS[column];
  if (shown === '') return `has no ${heading}`;
  return `has “${shown}” as ${heading}${bounds === undefined ? '' : ` (${describeBounds(bounds)})`}`;
}

/**
 * Returns how to correct the figure.
 * @example adviseOnFigure({ column: 'aiMinutes', shown: 'soon' }) //=> 'Write a number there, 0 or more.'
 * @example adviseOnFigure({ column: 'tasks', shown: '1.5' }) //=> 'Write a whole number there, such as 29.'
 */
export function adviseOnFigure({ column, bounds }: FigureFault): string {
  if (bounds !== undefined) return 'Write a figure within the bounds, or change them.';
  return COUNTS.includes(column) ? 'Write a whole number there, such as 29.' : 'Write a number there, 0 or more.';
}
