import type { FigureReader } from '../figure-to-read.ts';
import { listOfOthers } from '../groups.ts';
import { findStated } from '../stated.ts';

/** Reads `22 minutes, the longest`, without a task. */
export const readStated: FigureReader = (figure) => {
  const { sentence, quantity, context } = figure;
  const stated = findStated(sentence, quantity, context);
  return stated && { possible: [stated, ...listOfOthers(figure)], certain: stated, isStated: true };
};
