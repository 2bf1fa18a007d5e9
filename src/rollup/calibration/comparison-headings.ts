import { headingKey } from '../../record/reading/columns/heading-key.ts';
import type { ComparedWith } from './compared-estimates.ts';

interface Heading {
  readonly heading: string;
}

/**
 * The headings of the columns, in the languages of the other headings; those of actual times are a group. One short pattern, because
 * the sidebar contains it.
 */
const HEADINGS =
  /^(?:(actual(hours|human(time|hours)?|(time)?withouta(i|gent))|iststunden|heuresreelles|horasrea..?s|oreeffettive|werkelijkeuren)|(se[cg][ou]nd.?|2nd|blind|re|deuxieme)e?stima.{0,5}|(zweite|tweede)schat.{4})$/;

/** Returns the kind of comparison that a heading names; null for none. */
const findComparison = ({ heading }: Heading): ComparedWith | null => {
  const found = HEADINGS.exec(headingKey(heading));
  return found && (found[1] ? 'actual' : 'second');
};

/**
 * Returns the kind of comparison of some columns; null for none, and for all but the first column of a kind.
 * @param columns the columns of a table that are not used for anything else: without a column for AI time, *Actual
 * hours* is one
 * @example findComparisons([{ heading: 'Notes' }, { heading: 'Actual hours (h)' }]) //=> [null, 'actual']
 */
export function findComparisons(columns: readonly Heading[]): readonly (ComparedWith | null)[] {
  return columns.map(findComparison).map((kind, i, kinds) => (kinds.indexOf(kind) < i ? null : kind));
}
