import { isWholeDate } from '../../values/calendar-date.ts';
import { type Cell, type Grid, isDateCell, textOfCell } from '../../values/cell.ts';
import { isNoneMark } from '../../values/duration-grammar.ts';
import { foldAccents, foldHeading } from './fold-heading.ts';

/** Words in a cell for an estimate that was made before or after the work, in the languages of the headings. */
const WORDS: Readonly<Record<'before' | 'after', string>> = {
  before: 'before,before the work,vorher,vor der Arbeit,avant,avant le travail,antes,prima,vooraf,voor het werk',
  after: 'after,after the work,nachher,nach der Arbeit,après,après le travail,después,depois,dopo,achteraf,na het werk',
};
const MEANINGS = new Map(
  (['before', 'after'] as const).flatMap((time) =>
    WORDS[time].split(',').map((word) => [foldAccents(word), time] as const),
  ),
);

/** Headings that name a human estimate or the time of an estimate, which the cells below decide. */
const UNCLEAR_HEADINGS = new Set(
  'estimated geschatzt estime estimee estimado estimada stimato stimata geschat'.split(' '),
);

const meaningOf = (cell: Cell) => MEANINGS.get(foldAccents(textOfCell(cell)));

/**
 * Reads when an estimate was made: `before` or `after` the work, a date with or without a time, or another text as
 * typed; null for a blank cell.
 * @example readEstimateTime('Vor der Arbeit') //=> 'before'
 * @example readEstimateTime({ wallClock: '2026-04-04T09:30:00.000', shown: '4/4/26' }) //=> '2026-04-04 09:30'
 */
export function readEstimateTime(cell: Cell): string | null {
  const text = textOfCell(cell);
  if (text === '' || isNoneMark(text)) return null;
  if (!isDateCell(cell)) return meaningOf(cell) ?? text;
  const [day = '', clock = ''] = [cell.wallClock.slice(0, 10), cell.wallClock.slice(11, 16)];
  if (day === '1899-12-30') return clock;
  return clock === '00:00' ? day : `${day} ${clock}`;
}

/** Whether a heading that can mean an estimate is the heading of its time, because every cell below is such a time. */
export function headsEstimateTimes(grid: Grid, headerRow: number, column: number, heading: string): boolean {
  if (!UNCLEAR_HEADINGS.has(foldHeading(heading).replace(/:$/, ''))) return false;
  let hasTimes = false;
  for (let row = headerRow; row < grid.length; row++) {
    const cell = grid[row]?.[column - 1];
    if (cell === undefined || readEstimateTime(cell) === null) continue;
    if (meaningOf(cell) === undefined && !isWholeDate(cell)) return false;
    hasTimes = true;
  }
  return hasTimes;
}
