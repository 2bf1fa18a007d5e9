import type { LeverageRecord } from '../../record/publishing/record.ts';
import type { Picture } from '../scene/scene.ts';
import { drawCard } from './card-frame.ts';
import { listDayFigures } from './day-figures.ts';

const WIDEST_PLACE = 72;

/**
 * Makes the card of a day for social posts, 1,200 × 630 pixels: the title, three figures, and a bar for each task on a log scale, from
 * the highest factor to the lowest.
 */
export function makeCardPicture(record: LeverageRecord): Picture {
  const { date, title, tasks, headlines, average, printedAverage, count, shownDate, sums, description, table } =
    listDayFigures(record);
  const sorted = [...tasks].sort((a, b) => b.factor - a.factor);
  return drawCard({
    id: `leverage-card-${date}`,
    title,
    description,
    table,
    heading: title,
    subtitle: '',
    headlines,
    bars: sorted.map(({ factor, printed }, place) => ({ place, factor, printed })),
    places: sorted.length,
    widestPlace: WIDEST_PLACE,
    average,
    printedAverage,
    drawAxis: null,
    foot: `${shownDate === '' ? '' : `${shownDate}. `}${count}: ${sums}`,
    language: record.printedStyle.language,
  });
}
