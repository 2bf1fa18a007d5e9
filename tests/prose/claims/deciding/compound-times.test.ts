// Covers the compound times of src/prose/claims/words/quantity.ts.
import { labelDay } from '../labeled-day.ts';
import { listFalse, listTrue } from './six-tasks.ts';

/** 99.5 hours, 29.5 minutes. */
const DAY = labelDay(
  'a day with half minutes',
  '2026-04-05',
  `Thesis chapter outline; 3.5; 8.5; 2.5; 12500
Bibliography cleanup; 96; 21; ; 40000`,
  () => ({ intro: '', analysis: '' }),
);
const listFalseOf = (text: string) => listFalse(text, 'analysis', DAY);
const listTrueOf = (text: string) => listTrue(text, 'analysis', DAY);

describe('a time in two units', () => {
  it.each([
    ['Both tasks together took 29 minutes and 30 seconds.', ['29 minutes and 30 seconds']],
    ['The outline took 8 minutes 30 seconds.', ['8 minutes 30 seconds']],
    ['The outline: 3h30 of work.', ['3h30']],
    ['The bibliography would have taken me two weeks and two days.', ['two weeks and two days']],
    ['The bibliography would have taken me two weeks, two days.', ['two weeks, two days']],
    ['The outline would have taken 3 hours and 30 minutes by hand.', ['3 hours and 30 minutes']],
  ])('is true: %s', (text, quotes) => {
    expect(listFalseOf(text)).toEqual([]);
    expect(listTrueOf(text)).toEqual(quotes);
  });

  it.each([
    ['The outline took 8 minutes 50 seconds.', 'The outline took 8 minutes and 30 seconds.'],
    ['The outline took 9 minutes and 30 seconds.', 'The outline took 8 minutes and 30 seconds.'],
    ['The bibliography: 96 human hours and 22 minutes.', '96 human hours and 22 minutes'],
    [
      'The bibliography would have taken me three weeks and two days.',
      'The bibliography would have taken me 2 weeks and 2 days.',
    ],
  ])('is false, and is corrected in its units: %s', (text, corrected) => {
    expect(listFalseOf(text)).toEqual([corrected]);
  });

  it.each([
    'The bibliography: 96 human hours and 21 minutes.',
    '96 hours and 21 minutes for the bibliography.',
    'The day came to 99.5 human hours and 29.5 minutes.',
    'The outline and the bibliography come to 99.5 hours and 29.5 minutes.',
    'Both (outline, bibliography) come to 99.5 hours and 29.5 minutes.',
    'The outline was 3.5 hours and 2.5 minutes of supervision.',
    'The outline took 8m30s.',
    'By hand, the bibliography is twelve days, less two hours.',
    'By hand, the bibliography takes twelve days and one hour.',
  ])('is not in the data: %s', (text) => {
    expect(listFalseOf(text)).toEqual([]);
  });
});
