import type { Sentences } from '../notice-sentence.ts';
import type { ChangedFigure, RecordsFacts, RecordsFigure } from './records-facts.ts';

/** Figures whose name is not their word. */
const FIGURES: Readonly<Partial<Record<RecordsFigure, string>>> = {
  human: 'human hours',
  ai: 'AI minutes',
  supervision: 'supervision minutes',
  supervised: 'supervised hours',
  compared: 'compared estimates',
};

/** @example describeChange({ figure: 'ai', saved: '90', now: '80' }) //=> 'AI minutes 90, now 80' */
export const describeChange = ({ figure, saved, now }: ChangedFigure): string =>
  `${FIGURES[figure] ?? figure} ${saved || 'none'}, now ${now || 'none'}`;

/** The sentence for each notice about the row of a day in the Records tab. */
export const RECORDS_SENTENCES: Sentences<RecordsFacts> = {
  'record-differs': ({ figures }) =>
    `The day has changed since it was saved to Records${figures.length === 0 ? '.' : `: ${figures.map(describeChange).join('; ')}.`}`,
  'estimate-outside': ({ isRatio, shown, low, high }) =>
    `${isRatio ? 'Estimate ÷ actual time' : 'The estimate'} is ${shown}. Your Records have ${low} to ${high}.`,
};
