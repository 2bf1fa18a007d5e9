// Covers src/prose/claims/reading/sentence.ts.
import { listFalse, listTrue } from './six-tasks.ts';

describe('a figure of another period', () => {
  it.each([
    'Last month’s weighted average was 71.0x.',
    "Last week's average was 71x.",
    "Today's 62.6x is above last year's 44x.",
    'Last year’s average was 44.0x; today is 62.6x.',
    '2025 ended at 44x on average.',
    'In 2025, the average was 44x.',
    'The average of the last 30 days is 55x.',
    'Over the last two weeks, the average was 55x.',
    'In the past seven days, the average was 55x.',
    'In two weeks of records, the average has been 55x.',
    'The week so far: 140 hours, 4 hours of machine time.',
    'The month to date: an average of 55x.',
    'Past quarter’s average: 44x.',
    'My best day was 101x.',
    'The best month ended with an average of 88x.',
    'My record is 240x, so 120x is only half.',
    'The record stands at 240x.',
    'My personal best was 240x.',
    'An average week is 40 hours.',
    'The all-time average is 55x.',
    'The quarterly average is 55x.',
    'The four-week average is 55x.',
    'The running average is 58.3x.',
    'In the first quarter I averaged 40x.',
    'The month ended at 61x.',
    'The week stands at 61x.',
    'The total for the week is 412 hours.',
    'This brings the week to 300 hours.',
    'Over both days I averaged 58x.',
  ])('is not in the data: %s', (text) => {
    expect(listFalse(text)).toEqual([]);
  });

  it('does not make the figures of the day undecided in other sentences', () => {
    expect(listFalse('The average of today was 71x. Last month it was 44x.')).toEqual([
      'The average of today was 63x. Last month it was 44x.',
    ]);
    expect(listTrue('Last month’s average was 44x; today is 62.6x.')).toEqual(['62.6x']);
  });

  it.each([
    ['The record of today is an average of 71.0x.', 'The record of today is an average of 62.6x.'],
    ['On March 10, 2026, the day came to 98 hours.', 'On March 10, 2026, the day came to 96 hours.'],
    ['The last task, the PDF export, took 21 minutes.', 'The last task, the PDF export, took 12 minutes.'],
  ])('is different from a figure of the day: %s', (text, corrected) => {
    expect(listFalse(text)).toEqual([corrected]);
  });
});
