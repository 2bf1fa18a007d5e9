import type { Notice } from '../../record/notices/notice.ts';
import { makeProseNotice } from '../../record/notices/prose/prose-notices.ts';
import { DAY_FIGURES, LONGEST_TASK, TASK_FIGURES, WEEK_FACTOR } from '../../record/publishing/placeholders.ts';
import type { Day } from '../../record/reading/read-day.ts';

const BRACES = /\{\s?([a-z][a-z _-]{3,39}?)\s?(?:["“”][^{}"“”\r\n]{1,200}["“”])?\s?\}/gi;
const MOST_DIFFERENCES = 2;
const PLACEHOLDER_NAMES: readonly string[] = [
  ...Object.keys(DAY_FIGURES),
  LONGEST_TASK,
  WEEK_FACTOR,
  ...Object.keys(TASK_FIGURES).map((name) => `${name} of`),
];
const LABELS = { title: 'Title', intro: 'Intro', analysis: 'Analysis' } as const;

/**
 * Counts the letters that are missing, extra, wrong or swapped.
 * @example countDifferences('wieghted', 'weighted') //=> 1
 */
function countDifferences(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (isSame ? 0 : 1));
      next.push(isSwapped ? Math.min(least, (before[j - 2] ?? 0) + 1) : least);
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}

/** Makes a warning for braces that contain almost the name of a placeholder. All other braces are text. */
export function noticeMisspelledPlaceholders(day: Day): Notice[] {
  return (['title', 'intro', 'analysis'] as const).flatMap((field) => {
    const notices: Notice[] = [];
    day[field].replace(BRACES, (shown: string, written: string, from: number) => {
      const name = written.toLowerCase().replace(/[\s_-]+/g, ' ');
      const near = PLACEHOLDER_NAMES.find((known) => {
        const isClose = Math.abs(known.length - name.length) <= MOST_DIFFERENCES;
        return isClose && countDifferences(name, known) <= MOST_DIFFERENCES;
      });
      if (near === undefined || PLACEHOLDER_NAMES.includes(written.toLowerCase())) return shown;
      const span = [from, from + shown.length] as const;
      const place = { cell: day.cells[LABELS[field]] ?? null, quote: shown, field, span };
      const instead = near.endsWith(' of') ? `${near} "…"` : near;
      notices.push(makeProseNotice('placeholder-misspelled', { shown, instead }, place));
      return shown;
    });
    return notices;
  });
}
