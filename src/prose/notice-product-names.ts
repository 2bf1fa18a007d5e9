import { makeLeakNotice } from '../record/notices/leak-notices.ts';
import type { Notice } from '../record/notices/notice.ts';
import type { LeverageRecord } from '../record/publishing/record.ts';
import { type DayLeaks, listDayProse } from './find-leaks-in-record.ts';
import { makeTermFinder } from './private-terms.ts';
import { findProductNames } from './product-names.ts';

/**
 * Makes a notice for each word in the title, intro and analysis that can be the name of a product, unless a task contains it or it
 * is a private term.
 */
export function noticeProductNames(record: LeverageRecord, { day, list }: DayLeaks): Notice[] {
  const findTerms = makeTermFinder(list);
  const prose = listDayProse(day);
  const headings = record.sections.flatMap((section) => [
    section.heading,
    ...(section.kind === 'table' ? section.columns.map(({ label }) => label) : []),
  ]);
  const texts = prose.map(({ text, where }) => ({ text, isTitle: where === 'title' }));
  const names = findProductNames(
    texts,
    day.tasks.map(({ task }) => task),
    headings,
  );
  return prose.flatMap(({ where, cell }, index) =>
    (names[index] ?? [])
      .filter((name) => findTerms(name).length === 0)
      .map((name) => makeLeakNotice('leak-product-name', { shown: name, where }, { cell, quote: name })),
  );
}
