import { startOfCharacter } from '../../record/values/truncate-text.ts';

/** The most UTF-16 units of a title, including the dots that mark the cut. */
const LONGEST_TITLE = 80;
/** The number of characters of a prompt that are searched for words. */
const LONGEST_SEARCHED = 2000;

/** Control characters, and marks that change the direction of text or are invisible. */
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g;

/**
 * Makes a title from any text: the beginning of its first line with words, on one line.
 * @example truncateTitle('\n Fix the\tledger \nThen commit.') //=> 'Fix the ledger'
 */
export function truncateTitle(text: string): string {
  const lines = text.slice(0, LONGEST_SEARCHED).split(/[\r\n\u2028\u2029]+/);
  const first = lines
    .map((line) => line.replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim())
    .find((line) => line !== '');
  if (first === undefined) return '';
  if (first.length <= LONGEST_TITLE) return first;
  const cut = first.slice(0, startOfCharacter(first, LONGEST_TITLE - 1));
  const lastSpace = cut.lastIndexOf(' ');
  return `${(lastSpace > LONGEST_TITLE / 2 ? cut.slice(0, lastSpace) : cut).trimEnd()}…`;
}
