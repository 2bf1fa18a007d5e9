import type { SensitivityFigure } from '../../../record/notices/published-facts.ts';
import type { Style } from '../../../record/publishing/style.ts';
import { compilePrinted } from './printed-pattern.ts';

/** The places in the sentence about the largest tasks. */
type Place = SensitivityFigure | 'cap';

/** A figure of the sentence as it is printed: digits and marks, without a unit. */
export interface PrintedPlace {
  readonly place: Place;
  readonly digits: string;
}

type Styles = readonly Pick<Style, 'sentences'>[];

const LONGEST_SENTENCE = 1000;
const PLACES = /\{(factorWithoutLongest|medianFactor|topThreeShare|cappedFactor|cap)\}/;
const FIGURE = "(\\d(?:[\\d.,’' \\u00a0\\u202f]{0,30}\\d)?)";
/** Factors are printed with an x. */
const UNITS: Readonly<Record<string, string>> = { factorWithoutLongest: 'x', medianFactor: 'x', cappedFactor: 'x' };

interface KnownPattern {
  readonly expression: RegExp;
  readonly places: readonly Place[];
}

function compile(pattern: string): KnownPattern {
  const { source, names } = compilePrinted(pattern, PLACES, (place) => FIGURE + (UNITS[place] ?? ''), '\\s+');
  return { expression: new RegExp(`^${source}$`, 'u'), places: names as Place[] };
}

const compiled = new Map<string, KnownPattern>();

function patternOf(pattern: string): KnownPattern {
  const known = compiled.get(pattern) ?? compile(pattern);
  compiled.set(pattern, known);
  return known;
}

/**
 * Reads the sentence about the largest tasks, as one of the styles prints it.
 * @returns its figures in their order; null for another text
 */
export function readSensitivity(text: string, styles: Styles): readonly PrintedPlace[] | null {
  if (text.length > LONGEST_SENTENCE) return null;
  for (const pattern of new Set(styles.map(({ sentences }) => sentences.sensitivity))) {
    const { expression, places } = patternOf(pattern);
    const [found, ...figures] = places.length === 0 ? [] : (expression.exec(text.trim()) ?? []);
    if (found !== undefined) return places.map((place, i) => ({ place, digits: figures[i] ?? '' }));
  }
  return null;
}
