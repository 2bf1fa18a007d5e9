import type { Cell } from '../../record/values/cell.ts';

/** A small sample day, for the preview of a tab without a table. It has decimals, a 1, thousands and an empty cell. */
export const SAMPLE_CELLS: readonly (readonly Cell[])[] = [
  ['Task', 'Human Est.', 'Claude', 'Sup.', 'Tokens', '', 'Intro', 'A day of moving house, in software.'],
  [
    'Move the archive to the new storage, with every label kept',
    1200,
    90,
    12,
    662_000,
    '',
    'Analysis',
    'Most of it was waiting.',
  ],
  ['Sort the reading lists by year', 1.5, 8.6, 1, 58_500],
  ['Fix the search box', 1, 12, '', 36_500],
];
export const SAMPLE_TAB = '2026-04-04';
