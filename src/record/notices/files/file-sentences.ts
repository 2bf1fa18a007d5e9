import { listWords, type Sentences } from '../notice-sentence.ts';
import { describeDays } from '../sheet-sentences.ts';
import type { FileFacts } from './file-facts.ts';

/** The sentence for each notice that only the command line makes. */
export const FILE_SENTENCES: Sentences<FileFacts> = {
  'columns-unused': ({ headings }) => `Not used: ${listWords(headings.map((heading) => `“${heading}”`))}.`,
  'day-newest': ({ date, ...days }) => `This is the newest day, ${date}. ${describeDays(days)}`,
};
