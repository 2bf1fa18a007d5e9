import type { Notice } from '../src/record/notices/notice.ts';

/**
 * Formats a notice with its facts on one line.
 * @example lineOf(notice) //=> 'C2 duration-unreadable row=2 shown="20 mn" column="aiTime"'
 */
export function lineOf({ code, facts, place }: Notice): string {
  const { cell, row } = place;
  const given = Object.entries({ ...(row === null ? {} : { row }), ...facts });
  return [cell ?? '-', code, ...given.map(([name, value]) => `${name}=${JSON.stringify(value)}`)].join(' ');
}
