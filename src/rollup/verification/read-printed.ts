import type { Style } from '../../record/publishing/style.ts';
import { type Duration, readDuration } from '../../record/values/duration.ts';

/** Escapes a text for a regular expression. */
export const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Reads the values in a text that a pattern with `{low}` and `{high}` printed at its end; null if it did not. */
export function readEnding(text: string, pattern: string): { before: string; values: readonly string[] } | null {
  const source = pattern
    .split(/\{\w+\}/)
    .map(escapePattern)
    .join('([^()]{1,40})');
  const found = new RegExp(`${source}$`).exec(text);
  return found === null ? null : { before: text.slice(0, found.index), values: found.slice(1) };
}

/** Reads a count with the thousands marks of a style; null for another text. */
export function readCount(text: string, { language }: Style): number | null {
  const digits = text.split(language.thousandsMark === '' ? ',' : language.thousandsMark).join('');
  return /^\d{1,15}$/.test(digits) ? Number(digits) : null;
}

/** Reads a time in the format of a style, with or without bounds; null for another text. */
export function readTime(text: string, unit: 'hours' | 'minutes', { language }: Style): Duration | null {
  const bounded = readEnding(text, language.boundsPattern);
  const read = (figure: string) => {
    const reading = readDuration(figure, unit, language.decimalMark);
    return reading.kind === 'duration' ? reading.duration : null;
  };
  const value = read(bounded?.before ?? text);
  if (value === null || bounded === null) return value;
  const [low, high] = [read(bounded.values[0] ?? ''), read(bounded.values[1] ?? '')];
  return low === null || high === null ? null : { ...value, bounds: { low: low.seconds, high: high.seconds } };
}
