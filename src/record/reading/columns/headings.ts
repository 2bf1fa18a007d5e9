import { type Cell, isBlankCell, textOfCell } from '../../values/cell.ts';
import { withoutEmphasis } from '../../values/text-checks.ts';
import { foldAccents, LONGEST_HEADING } from './fold-heading.ts';
import { headingKey } from './heading-key.ts';
import { BRACKETS_PATTERN, MINUTE_CLOCK, readHeadingUnits, separateWords, withoutUnits } from './heading-units.ts';
import { type ColumnKey, GENERAL_WORDS, HEADING_WORDS, type HeadingWords, TOTAL_WORDS } from './heading-words.ts';

/** The column that a heading names. */
export interface HeadingName {
  readonly key: ColumnKey;
  /** Whether it names the column only if no other heading does. */
  readonly isWeak: boolean;
}

const MARKS = /[\s.,;:_/'’"*\p{Cf}\p{Pd}]+/gu;
const BRACKETS = new RegExp(BRACKETS_PATTERN, 'g');

const squeeze = (text: string) => text.replace(MARKS, '');
const foldWords = (heading: string) => foldAccents(separateWords(heading));

const listWords = (words: string) => words.split(/[,\n]/).map((word) => squeeze(foldAccents(word)));

function collectNames(): Map<string, HeadingName> {
  const names = new Map<string, HeadingName>();
  const add = (key: ColumnKey, words: string, isWeak: boolean) => {
    for (const word of listWords(words)) {
      if (word !== '' && !names.has(word)) names.set(word, { key, isWeak });
    }
  };
  const columns = Object.entries(HEADING_WORDS) as [ColumnKey, HeadingWords][];
  for (const [key, { strong }] of columns) add(key, strong, false);
  for (const [key, { weak = '' }] of columns) add(key, weak, true);
  return names;
}

const NAMES = collectNames();
const GENERAL = new Set(['', ...listWords(GENERAL_WORDS)]);
const TOTALS = new Set(listWords(TOTAL_WORDS));
const ESTIMATES = /^(?:est|schatz|gesch|stima|schatt)/;
const TIMES: readonly ColumnKey[] = ['humanEstimate', 'aiTime', 'supervision'];

function nameOf(folded: string): { readonly name: HeadingName | null; readonly bare: string } {
  const whole = NAMES.get(squeeze(folded));
  const bare = squeeze(withoutUnits(folded));
  if (whole !== undefined) return { name: whole, bare };
  if (bare === '') {
    const isHours = readHeadingUnits(folded).unit === 'hours';
    return { name: isHours ? { key: 'humanEstimate', isWeak: false } : null, bare };
  }
  const name = NAMES.get(bare) ?? null;
  // `Est. min` can be the least of several estimates.
  const isLeast = name?.key === 'humanEstimate' && /\bmin\W*$/.test(folded);
  return { name: isLeast ? null : name, bare };
}

/**
 * Returns the column that a heading names, in any of the known languages; else null. Units and brackets do not count,
 * unless the name is in brackets.
 * @example nameHeading('Hours (AI)') //=> { key: 'aiTime', isWeak: false }
 * @example nameHeading('Titel') //=> { key: 'task', isWeak: true }
 */
export function nameHeading(text: string): HeadingName | null {
  if (text.length > LONGEST_HEADING) return null;
  const folded = foldWords(withoutEmphasis(text.trim()));
  const { name, bare } = nameOf(folded.replace(BRACKETS, ' '));
  if (!GENERAL.has(bare)) return name;
  for (const bracket of folded.match(BRACKETS) ?? []) {
    const inside = nameOf(bracket.slice(1, -1));
    if (inside.name === null || GENERAL.has(inside.bare) || !TIMES.includes(inside.name.key)) continue;
    const { key } = inside.name;
    // `Actual (human)` can be time that somebody worked.
    return { key, isWeak: key === 'aiTime' ? ESTIMATES.test(bare) : bare === 'actual' };
  }
  return name;
}

/**
 * Returns the column that a heading names without doubt, else null.
 * @example columnNamed('Human Est. (h)') //=> 'humanEstimate'
 */
export function columnNamed(heading: string): ColumnKey | null {
  const name = nameHeading(heading);
  return name === null || name.isWeak ? null : name.key;
}

/**
 * Returns the column of each heading. If several headings are for one column, only the first gets it; a weak one gets
 * it only if no other names the column.
 * @example nameHeadings(['Title', 'Task', 'Human', 'AI']) //=> [null, 'task', 'humanEstimate', 'aiTime']
 */
export function nameHeadings(headings: readonly string[]): (ColumnKey | null)[] {
  const names = headings.map(nameHeading);
  const firsts = new Map<ColumnKey, HeadingName>();
  for (const isWeak of [false, true]) {
    for (const name of names) if (name?.isWeak === isWeak && !firsts.has(name.key)) firsts.set(name.key, name);
  }
  const taken = new Set<ColumnKey>();
  return names.map((name) => {
    if (name === null || taken.has(name.key) || firsts.get(name.key)?.isWeak !== name.isWeak) return null;
    taken.add(name.key);
    return name.key;
  });
}

/** Whether a heading names the column of each row's date. @example isDateHeading('Date:') //=> true */
export function isDateHeading(heading: string): boolean {
  return headingKey(heading) === 'date';
}

/** Whether a column with this heading is the sum of other columns. @example isTotalHeading('Total (h)') //=> true */
export function isTotalHeading(heading: string): boolean {
  if (heading.length > LONGEST_HEADING) return false;
  const folded = foldWords(heading).replace(BRACKETS, ' ');
  return TOTALS.has(squeeze(folded)) || TOTALS.has(squeeze(withoutUnits(folded)));
}

/**
 * Whether a heading can belong to a column with times, by its unit or by one of its words.
 * @example isTimeHeading('Review time') //=> true
 */
export function isTimeHeading(heading: string): boolean {
  if (heading.length > LONGEST_HEADING) return false;
  if (readHeadingUnits(heading).unit !== null || TIMES.some((key) => nameHeading(heading)?.key === key)) return true;
  return foldWords(heading)
    .split(/[^a-z0-9]+/)
    .some((word) => word !== '' && GENERAL.has(word));
}

/** Whether a heading of the human estimate can also mean the time that a person worked. @example isHumanTime('Hours (Human)') //=> true */
export function isHumanTime(heading: string): boolean {
  const name = nameHeading(heading);
  if (name?.key !== 'humanEstimate') return false;
  const folded = squeeze(withoutUnits(foldWords(heading).replace(/[()[\]]/g, ' ')));
  return /^(?:human|mensch|humain|humano|umano|mens)$/.test(folded) || (name.isWeak && /hum|mens|uman/.test(folded));
}

/**
 * Returns the first bracketed text of a time heading that is neither a unit nor a name; null without one, or if other
 * brackets have the unit.
 * @example unknownBracket('Estimate (story points)') //=> 'story points'
 */
export function unknownBracket(heading: string): string | null {
  if (heading.length > LONGEST_HEADING) return null;
  const clock = MINUTE_CLOCK.exec(heading)?.[0] ?? null;
  if (clock !== null || readHeadingUnits(heading).isInBrackets) return clock;
  for (const bracket of heading.match(BRACKETS) ?? []) {
    const content = bracket.slice(1, -1).trim();
    const inside = nameHeading(content);
    if (content === '' || (inside !== null && inside.key === nameHeading(heading)?.key)) continue;
    return content;
  }
  return null;
}

export interface HeadingCell {
  /** Counts from 1. */
  readonly column: number;
  readonly text: string;
  readonly key: ColumnKey | null;
  readonly isWeak: boolean;
}

/** Reads the cells of a row that are not blank, with the columns they name. */
export function readHeadings(cells: readonly Cell[]): HeadingCell[] {
  return cells.flatMap((cell, index) => {
    if (isBlankCell(cell)) return [];
    const text = textOfCell(cell);
    const { key = null, isWeak = false } = nameHeading(text) ?? {};
    return [{ column: index + 1, text, key, isWeak }];
  });
}
