import type { SectionId, Style } from '../../../record/publishing/style.ts';
import { type GivenLabels, NO_LABELS } from './column-labels.ts';

/** The words of the possible styles of a text, for finding its parts. */
export interface KnownWords {
  readonly styles: readonly Style[];
  /** The labels of columns that the user chose, or that the given style prints. */
  readonly given: GivenLabels;
  readonly columnLabels: ReadonlySet<string>;
  /** The labels, longest first, so that a label has precedence over the beginning of another. */
  readonly statisticLabels: readonly string[];
  /** Headings of the statistics table, `Metric` and `Value`. */
  readonly statisticsColumns: readonly (readonly [string, string])[];
  readonly headings: ReadonlyMap<string, SectionId>;
  /** The starts of titles. */
  readonly titleStarts: readonly string[];
}

const USUAL_HEADINGS: readonly (readonly [string, SectionId])[] = [
  ['task log', 'taskLog'],
  ['the numbers', 'taskLog'],
  ['aggregate', 'statistics'],
  ['aggregate stats', 'statistics'],
  ['aggregate statistics', 'statistics'],
  ['statistics', 'statistics'],
  ['analysis', 'analysis'],
  ['about these records', 'aboutRecords'],
  ['about the author', 'aboutAuthor'],
];

function normaliseHeading(text: string): string {
  return text.trim().replace(/:$/, '').toLowerCase();
}

/** Returns the section that a heading opens, else null. @example sectionOf('Task Log', words) //=> 'taskLog' */
export function sectionOf(heading: string, { headings }: KnownWords): SectionId | null {
  return headings.get(normaliseHeading(heading)) ?? null;
}

export function collectWords(styles: readonly Style[], given: GivenLabels = NO_LABELS): KnownWords {
  const headings = new Map<string, SectionId>(USUAL_HEADINGS);
  for (const style of styles) {
    for (const id of Object.keys(style.headings) as SectionId[]) {
      if (style.headings[id] !== '') headings.set(normaliseHeading(style.headings[id]), id);
    }
  }
  const unique = (words: readonly string[]) => [...new Set(words)].filter((word) => word !== '');
  return {
    styles,
    given,
    columnLabels: new Set(styles.flatMap(({ columns }) => columns.map(({ label }) => label))),
    statisticLabels: unique(styles.flatMap(({ statistics }) => statistics.map(({ label }) => label))).sort(
      (a, b) => b.length - a.length,
    ),
    statisticsColumns: [['Metric', 'Value'], ...styles.map(({ statisticsColumns }) => statisticsColumns)],
    headings,
    titleStarts: unique([
      'Leverage Record',
      ...styles.map(({ titlePattern }) => titlePattern.split('{')[0]?.trim() ?? ''),
    ]),
  };
}

/** Whether a line is a record's title, by the starts of titles in the styles. */
export function isTitle(line: string, { titleStarts }: KnownWords): boolean {
  const text = line.trim();
  return text.length <= 120 && titleStarts.some((start) => text.startsWith(start));
}
