import type { Sentences } from '../notice-sentence.ts';
import type { ChangedFigure, RecordsFacts, RecordsFigure } from './records-facts.ts';

const FIGURES: Readonly<Record<RecordsFigure, string>> = {
  tasks: 'tasks',
  human: 'human hours',
  ai: 'AI minutes',
  supervision: 'supervision minutes',
  supervised: 'supervised hours',
  tokens: 'tokens',
};

/** @example describeChange({ figure: 'ai', saved: '90', now: '80' }) //=> 'AI minutes 90, now 80' */
export const describeChange = ({ figure, saved, now }: ChangedFigure): string =>
  `${FIGURES[figure]} ${saved || 'none'}, now ${now || 'none'}`;

/** The sentence for each notice about the row of a day in the Records tab. */
export const RECORDS_SENTENCES: Sentences<RecordsFacts> = {
  'record-differs': ({ figures }) =>
    `The day has changed since it was saved to Records${figures.length === 0 ? '.' : `: ${figures.map(describeChange).join('; ')}.`}`,
};
