import type { NeededColumn } from '../../../record/notices/sheet-facts.ts';
import { NEEDED_COLUMNS } from '../../../record/reading/columns/assign-columns.ts';
import { type GivenLabels, nameColumns } from './column-labels.ts';

/** Headings of a table that lacks a needed column. */
export interface NearestHeader {
  readonly has: readonly string[];
  readonly lacks: readonly NeededColumn[];
}

const LONGEST_HEADER = 1000;
const LEAST_HEADINGS = 3;
const BETWEEN_HEADINGS = /\t|\|| {2}/;

/**
 * Finds the line of a text that comes nearest to the headings of a task table; null if none is similar.
 * @example findNearestHeader(['Task | Robot | Claude'], words.given).lacks //=> ['humanEstimate']
 */
export function findNearestHeader(texts: readonly string[], given: GivenLabels): NearestHeader | null {
  let nearest: NearestHeader | null = null;
  for (const line of texts.flatMap((text) => text.split('\n'))) {
    if (line.length > LONGEST_HEADER) continue;
    const has = line
      .split(BETWEEN_HEADINGS)
      .map((label) => label.trim())
      .filter((label) => label !== '');
    const keys = nameColumns(has, given).map((column) => column?.key);
    const lacks = NEEDED_COLUMNS.filter((key) => !keys.includes(key));
    const isHeader = has.length >= LEAST_HEADINGS && lacks.length < NEEDED_COLUMNS.length;
    if (isHeader && lacks.length < (nearest?.lacks.length ?? NEEDED_COLUMNS.length)) nearest = { has, lacks };
  }
  return nearest;
}
