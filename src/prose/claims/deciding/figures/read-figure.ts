import type { FigureReader, FigureReading, FigureToRead } from './figure-to-read.ts';
import { readDifference } from './readers/difference.ts';
import { readExtreme } from './readers/extremes.ts';
import { readLeftOut, readWithoutThem } from './readers/left-out.ts';
import { readOfDay } from './readers/of-day.ts';
import { readOfTask, readOpeningTotal, readStatedOfTask } from './readers/of-task.ts';
import { readEachOfGroup, readPaired, readSame, readTopTasks } from './readers/several-tasks.ts';
import { readStated } from './readers/stated.ts';
import { readYield } from './readers/yields.ts';

/** The order matters: the first reader that knows a figure decides what it is about. */
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
];

/** Reads the subject of a figure. If no reader knows a figure, it is of the day. */
export function readFigure(figure: FigureToRead): FigureReading {
  for (const read of READERS) {
    const reading = read(figure);
    if (reading !== null) return reading;
  }
  return readOfDay(figure);
}
