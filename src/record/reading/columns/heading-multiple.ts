import type { Notice } from '../../notices/notice.ts';
import { makeNotice } from '../../notices/sheet-notices.ts';
import { cellAddress } from '../../values/a1.ts';
import { TIME_COLUMNS } from '../time-cells.ts';
import type { ColumnUse } from './column-use.ts';
import { LONGEST_HEADING } from './fold-heading.ts';
import { BRACKETS_PATTERN, readHeadingUnits, unitInHeading } from './heading-units.ts';
import type { Table } from './table.ts';

const BRACKETS = new RegExp(BRACKETS_PATTERN, 'g');
const WORDS = 'k|half|halves|quarters?|thirds?|tenths?|hundred(?:s|ths?)?|thousands?|dozens?|millions?';
/** A fraction, a factor, or a word for one. */
const MULTIPLE = new RegExp(
  `[½¼¾⅓⅔]|\\p{L}\\s*[/*×·]\\s*\\d|\\d\\s*[*×·]\\s*\\p{L}|(?<!\\p{L})(?:${WORDS})(?!\\p{L})`,
  'u',
);
const NUMBERS_AND_WORDS = /(?<![\d.,/])\d+(?:[.,/]\d+)*[\s-]*\p{L}+/gu;

/** Whether brackets have a number other than 1 before a unit: `10 min blocks`. Days of 8 hours are those of the reading. */
function hasNumberOfUnits(content: string): boolean {
  const hasDays = readHeadingUnits(`(${content})`).all.includes('days');
  for (const found of content.match(NUMBERS_AND_WORDS) ?? []) {
    const word = found.replace(/[^\p{L}]/gu, '');
    const number = found.replace(/[^\d.,/]/g, '');
    const unit = unitInHeading(`(${word})`);
    if (unit !== null && Number(number) !== 1 && !(hasDays && unit === 'hours' && number === '8')) return true;
  }
  return false;
}

/**
 * Returns the first brackets of a heading with a multiple or a part of a unit of time, without the brackets; null without
 * one. Numbers below the heading are read in the unit itself.
 * @example multipleInHeading('Human (10 min blocks)') //=> '10 min blocks'
 * @example multipleInHeading('Claude (Opus 4.5, min)') //=> null
 */
export function multipleInHeading(heading: string): string | null {
  if (heading.length > LONGEST_HEADING) return null;
  for (const bracket of heading.match(BRACKETS) ?? []) {
    const content = bracket.slice(1, -1).trim();
    const isMultiple = MULTIPLE.test(content.toLowerCase()) || hasNumberOfUnits(content);
    if (unitInHeading(bracket) !== null && isMultiple) return content;
  }
  return null;
}

const ROLES = { humanEstimate: 'human', aiTime: 'ai', supervision: 'supervision' } as const;

/** Makes a notice for each time heading with a multiple of a unit. Only posts need it, so the server does not contain it. */
export function noticeMultiples({ units }: Table, { headerRow, used }: ColumnUse): Notice[] {
  return TIME_COLUMNS.flatMap((key) => {
    const { heading, column } = used[ROLES[key]] ?? { heading: '', column: 1 };
    const shown = multipleInHeading(heading);
    if (shown === null) return [];
    const place = { cell: cellAddress(headerRow, column), quote: heading };
    return [makeNotice('heading-unit-unknown', { heading, shown, unit: units[key] }, place)];
  });
}
