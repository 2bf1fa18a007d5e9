// Covers src/prose/claims: what the second author's days found.
import { listContradictions } from './office-day.ts';

describe('a statement about several tasks', () => {
  it.each([
    ['The macro and the template were last with 30x.', []],
    ['The macro and the sync were last with 30x.', ['were last']],
    ['The importer, the lookup and the kiosk add up to 70 hours.', []],
    ['The importer, the lookup and the kiosk add up to 80 hours.', ['80 hours']],
    ['The two large tasks have 65 % of the hours.', []],
    ['The two large tasks have 75 % of the hours.', ['75 % of the hours']],
    ['The importer (30 hours) and the lookup (24 hours) have 65% of the hours.', []],
    ['The importer (30 hours) and the lookup (24 hours) have 56% of the hours.', ['56% of the hours']],
    ['The kiosk needed the most, five minutes; no other task needed more than six minutes of review.', []],
    ['Nothing beat the lookup.', []],
    ['Nothing beat the importer.', ['Nothing beat']],
    ['Second came the importer.', []],
    ['Second came the kiosk.', ['Second']],
  ])('%s', (text, quotes) => {
    expect(listContradictions(text)).toEqual(quotes);
  });
});

describe('a bound, a share or an average', () => {
  it.each([
    ['Five of the six tasks needed five minutes of supervision or less.', []],
    ['Four of the six tasks needed five minutes of supervision or less.', 1],
    ['All under 25 minutes.', []],
    ['All under 5 minutes.', 1],
    ['On average, a task took 13 minutes of AI time.', []],
    ['On average, a task took 15 minutes of AI time.', 1],
    ['Each minute of the lookup replaced 2 hours of work.', []],
    ['Each minute of the lookup replaced 3 hours of work.', 1],
    ['Weighted leverage 63.8x, median 40x, mean 58.3x.', []],
    ['Weighted leverage 63.8x, median 58.3x, mean 58.3x.', 1],
    ['Supervision was about half of machine time.', 1],
    ['Supervision was about a quarter of machine time.', []],
    ['Supervision ranged from 1 to 6 minutes.', []],
    ['Supervision ranged from 1 to 8 minutes.', 1],
    ['The kiosk took 31 % of the AI time; without it, the average is 74.4x.', []],
    ['The kiosk took 31 % of the AI time; without it, the average is 84.4x.', 1],
    ['I was at the desk for 21 minutes in all.', []],
    ['I was at the desk for 42 minutes in all.', 1],
    ['Supervision came to 21 minutes, of which 6 fell to the importer and 5 to the kiosk.', []],
    ['Supervision came to 21 minutes, of which 8 fell to the importer and 5 to the kiosk.', 1],
  ])('%s', (text, expected) => {
    const found = listContradictions(text);
    expect(typeof expected === 'number' ? found.length : found).toEqual(expected);
  });
});

describe('no alarm', () => {
  it.each([
    'The lookup went over 62 regions.',
    'Our record is 300x from March.',
    'The calendar sync sits in the middle, 40x.',
    'I fussed over the importer the longest, six minutes.',
    'The importer got the most of my attention.',
  ])('for “%s”', (text) => {
    expect(listContradictions(text)).toEqual([]);
  });

  it('for totals with other nouns in the intro', () => {
    expect(listContradictions('', 'Six acts of automation: 83 hours of my evenings, 78 minutes of theirs.')).toEqual(
      [],
    );
    expect(listContradictions('', 'Six acts of automation: 93 hours of effort, 78 minutes.')).toEqual(['93 hours']);
  });
});
