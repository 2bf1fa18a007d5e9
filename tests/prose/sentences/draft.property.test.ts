// Covers src/prose/sentences.

import { checkProse } from '../../../src/prose/claims/check-prose.ts';
import { draftAnalysis, draftIntro, makeSentences, PATTERNS } from '../../../src/prose/sentences/draft.ts';
import { TaskNamer } from '../../../src/prose/sentences/name-task.ts';
import { listPlaces } from '../../../src/prose/sentences/pattern.ts';
import { addDays } from '../../../src/record/values/calendar-date.ts';
import { RANDOM_DAYS, type RandomDay, TIED_DAYS, toDay } from './random-days.ts';
import { SentenceOracle } from './sentence-oracle.ts';
import { isTrueOf, TRUTHS } from './sentence-truths.ts';

/** Returns the sentences that a day has by the oracle, by the id of their pattern. */
function expectSentences({ tasks, style }: RandomDay): Map<string, string> {
  const namer = new TaskNamer(tasks.map((each) => each.task));
  const oracle = new SentenceOracle(tasks, style, (index) => namer.name(index));
  const expected = new Map<string, string>();
  for (const { id, text: pattern, when } of PATTERNS) {
    if (!when.every((condition) => oracle.holds(condition))) continue;
    const values = listPlaces(pattern).map((place) => oracle.place(place, pattern.startsWith(`{${place}}`)));
    if (values.some((value) => value === null)) continue;
    const figures = values.filter((value) => /^[\d.,]+(?:x|%| \w+)?$/.test(value ?? ''));
    if (new Set(figures).size < figures.length) continue;
    let next = 0;
    const filled = pattern.replace(/\{[\w.]+\}/g, () => values[next++] ?? '');
    expected.set(id, filled.slice(0, 1).toUpperCase() + filled.slice(1));
  }
  return expected;
}

/** As many days with equal figures as other ones, for the slow tests. */
const DAYS = [...RANDOM_DAYS, ...TIED_DAYS.slice(0, RANDOM_DAYS.length)];
const ALL_DAYS = [...RANDOM_DAYS, ...TIED_DAYS];

const firstSentence = (draft: string) => draft.split(/(?<=\.) /)[0];

describe('sentences about random days', () => {
  it('have the figures of a recomputation of the day', () => {
    for (const random of DAYS) {
      const made = new Map(makeSentences(toDay(random), random.style).map(({ id, text: sentence }) => [id, sentence]));
      expect(made).toEqual(expectSentences(random));
    }
  });

  it('are true by their words on days with many equal figures', () => {
    const wrong = ALL_DAYS.flatMap((random) =>
      makeSentences(toDay(random), random.style)
        .filter(({ id }) => !isTrueOf(id, random.tasks))
        .map(({ id, text }) => `${id}: ${text}`),
    );
    expect(wrong).toEqual([]);
    expect(Object.keys(TRUTHS).sort()).toEqual(PATTERNS.map(({ id }) => id).sort());
  });

  it('never compare figures that print alike', () => {
    const alike = ALL_DAYS.flatMap((random) =>
      makeSentences(toDay(random), random.style)
        .map(({ text }) => ({ text, figures: text.match(/[\d.,]+(?:x| (?:hour|minute))/g) ?? [] }))
        .filter(({ figures }) => new Set(figures).size < figures.length)
        .map(({ text }) => text),
    );
    expect(alike).toEqual([]);
  });

  it('have the meaning that the check of prose reads in them', () => {
    let sentences = 0;
    let unclear = 0;
    for (const random of DAYS) {
      const { date, style } = random;
      const { tasks } = toDay(random);
      for (const { text: analysis } of makeSentences(toDay(random), style)) {
        const claims = checkProse(
          { title: '', intro: '', analysis, tasks, totalTokens: null },
          date,
          style.hoursPerWeek,
        );
        sentences += 1;
        if (claims.length === 0 || claims.some(({ verdict }) => verdict !== 'agrees')) unclear += 1;
      }
    }
    expect(sentences).toBeGreaterThan(50);
    expect(unclear / sentences).toBeLessThan(0.01);
  });

  it('do not contradict each other in a draft', () => {
    for (const random of DAYS) {
      const each = toDay(random);
      const { style, date } = random;
      const [intro, analysis] = [draftIntro(each, style), draftAnalysis(each, style)];
      const claims = checkProse({ ...each, title: '', intro, analysis }, date, style.hoursPerWeek);
      const wrong = claims.filter(({ verdict }) => verdict === 'contradicts').map(({ quote }) => quote);
      expect({ intro, analysis, wrong }).toEqual({ intro, analysis, wrong: [] });
    }
  });

  it('never open two consecutive days in the same way', () => {
    for (const random of DAYS) {
      const today = toDay(random);
      const tomorrow = toDay({ ...random, date: addDays(random.date, 1) });
      for (const draft of [draftIntro, draftAnalysis]) {
        expect(draft(today, random.style)).not.toBe('');
        expect(firstSentence(draft(tomorrow, random.style))).not.toBe(firstSentence(draft(today, random.style)));
      }
    }
  });
});
