import type { ReplyOf } from '../../../src/messages/messages.ts';
import type { Cell } from '../../../src/record/values/cell.ts';

/** Returns a Settings tab with these rows under its headings. */
export function settingsGrid(rows: Readonly<Record<string, Cell>>): Cell[][] {
  return [
    ['Setting', 'Value', 'What it does'],
    ['Settings version', 1],
    ...Object.entries(rows).map(([label, value]) => [label, value]),
  ];
}

/** Returns the answer to `readSettings`. */
export function settingsCells(rows: Readonly<Record<string, Cell>> | null): ReplyOf<'readSettings'> {
  return { kind: 'settingsCells', cells: rows === null ? null : settingsGrid(rows) };
}

export const PRIVATE_LIST = {
  kind: 'privateList',
  json: JSON.stringify({
    schema: 'leverage-private/1',
    terms: ['Quillfern'],
    replacements: [{ term: 'Larkpost', wording: 'a mail tool', since: 2 }],
    later: true,
  }),
} as const;
