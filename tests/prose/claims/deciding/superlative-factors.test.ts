// Covers src/prose/claims/deciding/figures/readers/extremes.ts, src/prose/claims/deciding/figures/stated.ts.
import { checkProse } from '../../../../src/prose/claims/check-prose.ts';
import { labelDay } from '../labeled-day.ts';
import { correct, THREE_TASKS } from './three-tasks.ts';

/** The factors are 6.0x, 60.0x and 12.0x: the longest task by AI time does not have the lowest factor. */
const OTHER_DAY = labelDay(
  'a day whose longest task has the second factor',
  '2026-03-02',
  `Alpha report; 2; 20; 4;
Beta suite; 8; 8; 2;
Gamma parser; 18; 90; 6;`,
  () => ({ intro: '', analysis: '' }),
);

/** Shows each decided statement, a contradiction with the figure of the data and the corrected text. */
function check(text: string, field: 'intro' | 'analysis', day = THREE_TASKS) {
  const claims = checkProse({ ...day, title: '', intro: '', analysis: '', [field]: text }, day.date, 40);
  return claims.flatMap((claim) => {
    const { verdict, quote, finding } = claim;
    if (verdict === 'not in the data') return [];
    if (finding === null) return [`agrees “${quote}”`];
    return [`“${quote}”: ${'actual' in finding ? finding.actual : ''}, ${correct(text, claim)}`];
  });
}

describe.each(['intro', 'analysis'] as const)('a factor next to a superlative of time in the %s', (field) => {
  it.each([
    ['The slowest task ran at 2.0x.', '2.0x'],
    ['The slowest task had a factor of 2.0x.', '2.0x'],
    ['The slowest task was 2.0x.', '2.0x'],
    ['The slowest ran at 2x.', '2x'],
    ['The longest task ran at 2.0x.', '2.0x'],
    ['The fastest task ran at 10.6x.', '10.6x'],
    ['The quickest task ran at 10.6x.', '10.6x'],
    ['The shortest task ran at 10.6x.', '10.6x'],
    ['The fastest task ran at 72.0x.', '72.0x'],
    ['The quickest task ran at over 70x.', 'over 70x'],
    ['The slowest: 2.0x.', '2.0x'],
    ['10.6x, the fastest.', '10.6x'],
    ['72.0x, the fastest.', '72.0x'],
    ['10.6x, the shortest.', '10.6x'],
    ['2.0x, the slowest.', '2.0x'],
  ])('agrees with the task by AI time or by factor: %s', (text, quote) => {
    expect(check(text, field)).toEqual([`agrees “${quote}”`]);
  });

  it.each([
    ['The slowest task reached 72.0x.', '“72.0x”: 2.0x, The slowest task reached 2.0x.'],
    ['The slowest task ran at 10.6x.', '“10.6x”: 2.0x, The slowest task ran at 2.0x.'],
    ['The longest task had a factor of 72.0x.', '“72.0x”: 2.0x, The longest task had a factor of 2.0x.'],
    ['The shortest task ran at 72.0x.', '“72.0x”: 10.6x, The shortest task ran at 10.6x.'],
    ['The fastest task reached 2.0x.', '“2.0x”: 10.6x, no correction'],
    ['The fastest task reached 3.0x.', '“3.0x”: 10.6x, no correction'],
    ['2.0x, the fastest.', '“2.0x”: 10.6x, no correction'],
    ['72.0x, the slowest.', '“72.0x”: 2.0x, 2.0x, the slowest.'],
  ])('contradicts a figure of neither: %s', (text, expected) => {
    expect(check(text, field)).toEqual([expected]);
  });

  it.each([
    'The slowest task ran at 14.4x.',
    'The second slowest task ran at 72.0x.',
    'The slowest 2 tasks ran at 40x.',
  ])('is undecided if the factor can be another one: %s', (text) => {
    expect(check(text, 'analysis')).toEqual([]);
  });

  it.each([
    ['The slowest task ran at 12.0x.', 'agrees “12.0x”'],
    ['The slowest task ran at 6.0x.', 'agrees “6.0x”'],
    ['The slowest task ran at 60.0x.', '“60.0x”: 12.0x, no correction'],
    ['The longest task ran at 6.0x.', '“6.0x”: 12.0x, The longest task ran at 12.0x.'],
    ['The fastest task ran at 12.0x.', '“12.0x”: 60.0x, The fastest task ran at 60.0x.'],
  ])('is decided on a day whose longest task has another factor than the lowest: %s', (text, expected) => {
    expect(check(text, field, OTHER_DAY)).toEqual([expected]);
  });
});
