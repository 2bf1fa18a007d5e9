import type { Language } from '../../record/publishing/style.ts';
import { type Font, measureText } from '../text/fit-text.ts';
import { printTick } from './print-figure.ts';

/** A log scale of factors. */
export interface FactorScale {
  /** @param factor above 0 */
  readonly positionOf: (factor: number) => number;
  /** The position of 1, where human time and AI time are equal; outside the range if the scale does not contain 1. */
  readonly base: number;
  /** Round factors in order: powers of ten; 1, 2 and 5 if there are fewer than two powers; else all with one digit. */
  readonly ticks: readonly number[];
}

/** Space outside the outermost factor, as a factor. */
const MARGIN = 1.12;
const FEWEST_TICKS = 2;
const DIGITS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Chooses the round factors from one to another, in order. */
function chooseTicks(low: number, high: number): readonly number[] {
  const first = Math.floor(Math.log10(low));
  const powers = Array.from({ length: Math.ceil(Math.log10(high)) - first + 1 }, (_, index) => first + index);
  const listTicks = (digits: readonly number[]) =>
    powers
      .flatMap((power) => digits.map((digit) => Number(`${digit}e${power}`)))
      .filter((tick) => tick >= low && tick <= high);
  const choices = [[1], [1, 2, 5], DIGITS].map(listTicks);
  return choices.find(({ length }) => length >= FEWEST_TICKS) ?? listTicks(DIGITS);
}

/** Makes a linear scale from a range of numbers to a range of positions. */
export function makeLinearScale(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): (value: number) => number {
  return (value) => start + ((value - from) / (to - from)) * (end - start);
}

/**
 * Makes the scale of some factors.
 * @param factors only those above 0 are used
 * @param range the positions of the lowest and the highest factor, in pixels
 * @param start `one` for bars, which start at 1 and grow to both sides; `lowest` for a line
 */
export function makeFactorScale(
  factors: readonly number[],
  range: readonly [number, number],
  start: 'one' | 'lowest',
): FactorScale {
  const shown = factors.filter((factor) => factor > 0 && Number.isFinite(factor));
  const all = start === 'one' || shown.length === 0 ? [1, ...shown] : shown;
  const low = all.reduce((least, factor) => Math.min(least, factor));
  const high = all.reduce((most, factor) => Math.max(most, factor));
  const isAtOne = (end: number) => start === 'one' && end === 1;
  const top = isAtOne(high) ? (isAtOne(low) ? 2 : 1) : high * MARGIN;
  const bottom = isAtOne(low) ? 1 : low / MARGIN;
  const scale = makeLinearScale([Math.log(bottom), Math.log(top)], range);
  const positionOf = (factor: number) => scale(Math.log(factor));
  return { positionOf, base: positionOf(1), ticks: chooseTicks(bottom, top) };
}

/** A tick with the place of its label. */
export interface PlacedTick {
  readonly factor: number;
  readonly label: string;
  /** The position of the factor. */
  readonly at: number;
  /** The center of the label, which is inside the limits. */
  readonly center: number;
}

/** Moves the center of a text so that it ends inside the limits. */
export function keepInside(center: number, width: number, [left, right]: readonly [number, number]): number {
  return Math.max(left + width / 2, Math.min(right - width / 2, center));
}

/** A label on an axis: its center and the space it takes along the axis. */
export interface AxisLabel {
  readonly center: number;
  readonly length: number;
}

const hasSpace = (a: AxisLabel, b: AxisLabel, gap: number) =>
  Math.abs(a.center - b.center) >= (a.length + b.length) / 2 + gap;

/** Keeps the labels that have space next to those before them in the list. @param gap the least space between two labels */
export function thinLabels<Label extends AxisLabel>(labels: readonly Label[], gap: number): readonly Label[] {
  const kept: Label[] = [];
  for (const label of labels) {
    if (kept.every((other) => hasSpace(other, label, gap))) kept.push(label);
  }
  return kept;
}

/** Keeps every second label, or every third, and so on, so that those kept have space next to each other. @param labels in their order */
export function thinEvenly<Label extends AxisLabel>(labels: readonly Label[], gap: number): readonly Label[] {
  for (let step = 1; ; step++) {
    const kept = labels.filter((_label, i) => i % step === 0);
    if (kept.every((label, i) => i === 0 || hasSpace(label, kept[i - 1] ?? label, gap))) return kept;
  }
}

const GAP_BETWEEN_TICKS = 10;

/**
 * Chooses ticks whose labels have space next to each other on a horizontal axis. 1 comes first, then the others from it outwards.
 * @param limits the left and right end of the space for labels
 */
export function placeTicks(
  scale: FactorScale,
  limits: readonly [number, number],
  font: Font,
  language: Language,
): readonly PlacedTick[] {
  const distance = (factor: number) => Math.abs(scale.positionOf(factor) - scale.base);
  const labels = [...scale.ticks]
    .sort((a, b) => distance(a) - distance(b) || a - b)
    .map((factor) => {
      const label = printTick(factor, language);
      const length = measureText(label, font);
      const at = scale.positionOf(factor);
      return { factor, label, at, center: keepInside(at, length, limits), length };
    });
  return thinLabels(labels, GAP_BETWEEN_TICKS);
}
