import type { FigureReader } from '../figure-to-read.ts';
import { listOfOthers } from '../groups.ts';
import { findStated, listStatedByTime } from '../stated.ts';

/** Reads `22 minutes, the longest`, without a task. */
export const readStated: FigureReader = (figure) => {
  const { sentence, quantity, context } = figure;
  const readings = listStatedByTime(sentence, quantity, context) ?? [];
  const [stated = findStated(sentence, quantity, context)] = readings;
  return (
    stated && {
      possible: [stated, ...readings.slice(1), ...listOfOthers(figure)],
      certain: stated,
      readings,
      isStated: true,
    }
  );
};
