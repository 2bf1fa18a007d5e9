import type { Cell } from '../../record/values/cell.ts';

/** A small day of ours, for a preview where there is no table: decimals, a 1, thousands, and what is not known. */
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
  ['Mend the search box', 1, 12, '', 36_500],
];
export const SAMPLE_TAB = '2026-04-04';
