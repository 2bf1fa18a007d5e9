import type { GroupWords, Sentences } from '../notice-sentence.ts';
import type { PostFacts } from './post-facts.ts';

/** The sentence for each notice that only a post can have. */
export const POST_SENTENCES: Sentences<PostFacts> = {
  'working-time': ({ shown, read, other }) =>
    `“${shown}” is read as ${read}, but with your hours per day and week it is ${other}. Write ${read} or ${other}.`,
  'tokens-small': ({ tokens }) =>
    `A token count of ${tokens} is small next to the other rows. For thousands, write ${tokens}k.`,
  'factor-differs': ({ shown, expected }) => `The cell has ${shown}, but the figures of its row give ${expected}x.`,
  'rows-filtered': () => 'A filter is on. The post includes rows whether or not it hides them.',
};

/** The words for several of these notices, after the number of rows. */
export const POST_GROUPS: GroupWords<PostFacts> = {
  'working-time': 'rows have days or weeks that are not as long as in your settings',
  'tokens-small': 'rows have a token count that is small next to the other rows',
  'factor-differs': 'rows have another factor than their figures give',
};
