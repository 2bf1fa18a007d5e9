import { findRange } from '../shared/ranges.ts';
import type { FigureReader, FigureReading, FigureToRead } from './figure-to-read.ts';
import { readDifference } from './readers/difference.ts';
import { readExtreme } from './readers/extremes.ts';
import { readLeftOut, readWithoutThem } from './readers/left-out.ts';
import { readOfDay } from './readers/of-day.ts';
import { readOfTask, readOpeningTotal, readStatedOfTask } from './readers/of-task.ts';
import { readEachOfGroup, readPaired, readSame, readTopTasks } from './readers/several-tasks.ts';
import { readStated } from './readers/stated.ts';
import { readYield } from './readers/yields.ts';

/** The order matters: the first reader that knows a figure decides what it is about. The last one knows all figures. */
const READERS: readonly FigureReader[] = [
  readDifference,
  readWithoutThem,
  readLeftOut,
  readTopTasks,
  readPaired,
  readSame,
  readEachOfGroup,
  readOpeningTotal,
  readStatedOfTask,
  readOfTask,
  readYield,
  readStated,
  readExtreme,
  readOfDay,
];

/** These readers know the ends of a range: `The pallets beat the signs, 70x to 60x`, `without it, from 60x to 65x`. */
const READERS_OF_RANGES: readonly FigureReader[] = [readLeftOut, readPaired, readExtreme];

/** Reads the subject of a figure. */
export function readFigure(figure: FigureToRead): FigureReading {
  for (const read of READERS) {
    const reading = read(figure);
    if (reading === null) continue;
    // An end of a range is a bound of some values: `Four of them took ten to twenty minutes.`
    const isOpen = !READERS_OF_RANGES.includes(read) && findRange(figure.sentence, figure.quantity) !== null;
    return isOpen ? { possible: reading.possible, certain: null } : reading;
  }
  return { possible: [], certain: null };
}
