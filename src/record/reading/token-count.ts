import type { Notice, NoticePlace } from '../notices/notice.ts';
import { makeNotice } from '../notices/sheet-notices.ts';
import { decimalToNumber, multiplyDecimals, parseDecimal } from '../numbers/decimal.ts';
import { type Cell, isBlankCell, isDateCell, isErrorText, numberOfCell, textOfCell } from '../values/cell.ts';
import { type DecimalMarks, writeUnambiguously } from '../values/decimal-marks.ts';
import { APPROXIMATE_WORDS, isNoneMark } from '../values/duration-grammar.ts';
import { type DecimalMark, isAmbiguousAmount, LONGEST_NUMBER, readNumberText } from '../values/number-text.ts';
import { withoutEmphasis } from '../values/text-checks.ts';

/**
 * Words and letters for thousands, millions and billions in lower case, in the languages of the headings. `mil` is not
 * included, because it is a thousand or a million. A `billion` is the English one.
 */
const MULTIPLES: readonly string[] = [
  'k|thousand|tsd|tausend|mille|milliers?|mila|duizend',
  'm|mio|mill|mln|million(?:s|en|es)?|mil(?:lón|lones|h[ãa]o|h[õo]es|ion[ei]|joen)',
  'b|bn|billions?|mrd|mds?|mld|milliard(?:s|en?)?|miliard[oi]|miljard',
];

/** A space between groups of three digits. */
const GROUP_SPACE = ' \u00a0\u2009\u202f_';
const SPACED = new RegExp(`^[1-9]\\d{0,2}(?:[${GROUP_SPACE}]\\d{3})+(?=$|[.,])`);
const ALL_SPACES = new RegExp(`[${GROUP_SPACE}]`, 'g');
const UNIT = '(?: ?(?:of |d[ei] )?(?:tokens?|toks?|jetons?))?';
const TOKENS = new RegExp(
  `^(\\d[\\d.,'\u2019${GROUP_SPACE}]*|[.,]\\d+)(?:(?:${MULTIPLES.map((words) => `(${words})`).join('|')})\\.?)?${UNIT}$`,
);

/**
 * Counts of tokens as a pattern of RE2 for texts in lower case, which Google Sheets reads too. It accepts every text without
 * emphasis that is read, and few others.
 */
export const TOKENS_PATTERN = `((${APPROXIMATE_WORDS.join('|').replace(/\./g, '[.]')}) ?)?[0-9][0-9.,'\u2019${GROUP_SPACE}]*((${MULTIPLES.join('|')})[.]?)?( ?(of |d[ei] )?(tokens?|toks?|jetons?))?`;

/**
 * The reason why a text is not a count: one mark before three digits that other cells show to be a decimal mark, or
 * another reason.
 */
export type TokenFault = 'marks' | 'other';

export type TokenReading =
  | {
      readonly kind: 'tokens';
      readonly tokens: number;
      /**
       * The value of the last written digit, if the count can be rounded: 1000 for `150k`, 10000 for `~150,000`. 0 for an
       * exact count.
       */
      readonly step: number;
      /** Whether a mark before three digits, as in `1,234k`, can be for thousands or for decimals. */
      readonly isAmbiguous: boolean;
    }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable'; readonly shown: string; readonly fault: TokenFault };

type TextReading = Omit<Extract<TokenReading, { kind: 'tokens' }>, 'kind'>;

/** Whether a cell is a number that is a count. */
export const isCount = (cell: Cell): cell is number => Number.isSafeInteger(cell) && (cell as number) >= 0;

/** Removes a word such as `ca.` or `~`, which does not change the count. */
function withoutApproximation(text: string): string {
  const word = APPROXIMATE_WORDS.find((about) => text.startsWith(about));
  return word === undefined ? text : text.slice(word.length).trim();
}

function readAmount(amount: string, multiple: number, marks: DecimalMarks): TextReading | TokenFault {
  const isShort = isAmbiguousAmount(amount);
  const mark: DecimalMark = amount.includes(',') ? ',' : '.';
  // A count is whole, so a mark before three digits separates thousands, unless other cells use it for decimals.
  if (isShort && multiple === 1 && marks.includes(mark)) return 'marks';
  const decimalMark = isShort && multiple === 1 ? (mark === ',' ? '.' : ',') : marks === ',' ? ',' : '.';
  const value = readNumberText(amount, decimalMark);
  if (value === null) return 'other';
  const tokens = decimalToNumber(multiplyDecimals(value, parseDecimal(String(multiple))));
  const step = multiple === 1 ? 0 : multiple / 10 ** value.scale;
  return { tokens, step, isAmbiguous: isShort && multiple > 1 && marks.length !== 1 };
}

function readTokenText(text: string, marks: DecimalMarks): TextReading | TokenFault {
  if (isErrorText(text) || text.length > 2 * LONGEST_NUMBER) return 'other';
  const lowerCase = text.toLowerCase();
  const exact = withoutApproximation(lowerCase);
  const found = TOKENS.exec(exact);
  if (found === null) return 'other';
  const [, written = '', ...words] = found;
  const trimmed = written.trim();
  const amount = SPACED.test(trimmed) ? trimmed.replace(ALL_SPACES, '') : trimmed;
  const reading = readAmount(amount, 1000 ** (words.findIndex((word) => word !== undefined) + 1), marks);
  if (typeof reading === 'string' || exact === lowerCase) return reading;
  return { ...reading, step: 10 ** (/0{0,15}$/.exec(String(reading.tokens))?.[0].length ?? 0) };
}

/**
 * Reads one cell as a count of tokens, which is whole and not negative. A cell with a mark for "none", such as `–` or
 * `n/a`, is blank.
 * @param marks the decimal marks of other cells. A mark before exactly three digits separates thousands unless it is
 * one of these
 * @example readTokens('1,2 Mio.')     //=> { kind: 'tokens', tokens: 1200000, step: 100000, isAmbiguous: false }
 * @example readTokens('867.500')      //=> { kind: 'tokens', tokens: 867500, step: 0, isAmbiguous: false }
 * @example readTokens('867.500', '.') //=> { kind: 'unreadable', shown: '867.500', fault: 'marks' }
 */
export function readTokens(cell: Cell, marks: DecimalMarks = ''): TokenReading {
  if (isCount(cell)) return { kind: 'tokens', tokens: cell, step: 0, isAmbiguous: false };
  if (isBlankCell(cell)) return { kind: 'blank' };
  const shown = textOfCell(cell);
  const isText = typeof cell === 'string';
  const text = isText ? withoutEmphasis(shown) : shown;
  if (isText && isNoneMark(text)) return { kind: 'blank' };
  const number = isText || isDateCell(cell) ? null : numberOfCell(cell);
  const reading: TextReading | TokenFault = isText
    ? readTokenText(text, marks)
    : number === null
      ? 'other'
      : { tokens: number, step: 0, isAmbiguous: false };
  if (typeof reading === 'string') return { kind: 'unreadable', shown, fault: reading };
  return isCount(reading.tokens) ? { kind: 'tokens', ...reading } : { kind: 'unreadable', shown, fault: 'other' };
}

/** Returns the notice about a count that is not read, that is approximate, or whose mark has two meanings; null for any other. */
export function noticeTokens(shown: string, reading: TokenReading, place: Partial<NoticePlace>): Notice | null {
  const quoted = { ...place, quote: shown };
  if (reading.kind === 'blank') return null;
  if (reading.kind === 'unreadable') {
    const plain = reading.fault === 'marks' ? shown.replace(/[.,]/, '') : null;
    return makeNotice('tokens-unreadable', { shown, plain }, quoted);
  }
  if (!reading.isAmbiguous) {
    const text = withoutEmphasis(shown).toLowerCase();
    const isExact = withoutApproximation(text) === text;
    return isExact ? null : makeNotice('tokens-approximate', { shown, tokens: reading.tokens }, quoted);
  }
  const isDecimal = !shown.includes(',');
  return makeNotice('number-ambiguous', { shown, plain: writeUnambiguously(shown, ','), isDecimal }, quoted);
}
