// Covers src/prose/claims.
import { checkProse } from '../../../src/prose/claims/check-prose.ts';
import type { Claim } from '../../../src/prose/claims/claim.ts';
import { labelDay } from './labeled-day.ts';

const DAY = labelDay(
  'a small day',
  '2026-03-02',
  `Loyalty ledger service with double-entry postings; 48; 32; 6; 380000
Ledger property tests, 84 cases; 16; 11; 2; 140000
Migration of 3 legacy point tables; 20; 24; 5; 210000
Support macro rewrite; 3; 4; 2; 26000
Balance endpoint cache; 5; 8; ; 60000`,
  () => ({ intro: '', analysis: '' }),
);

const check = (analysis: string, intro = '', title = '') =>
  checkProse({ ...DAY, title, intro, analysis }, DAY.date, 40).filter(({ verdict }) => verdict !== 'not in the data');

/** Describes a claim: `agrees “5 tasks”`, or a contradiction with the figure of the data. */
function show({ verdict, quote, finding }: Claim): string {
  if (finding === null) return `${verdict} “${quote}”`;
  const { code, ...facts } = finding;
  return `${code} “${quote}” ${Object.values(facts).join(' ')}`;
}

describe('a figure', () => {
  it.each([
    [
      'rounds to what is written',
      'The ledger tests took 11 minutes at 87.3x.',
      ['agrees “11 minutes”', 'agrees “87.3x”'],
    ],
    ['is rounded as written', 'The ledger tests ran at 87x.', ['agrees “87x”']],
    ['differs in the last digit', 'The ledger tests ran at 87.2x.', ['prose-figure-differs “87.2x” 87.3x factor 1']],
    ['belongs to another task', 'The cache took 24 minutes.', ['prose-other-task “24 minutes” ai 8 minutes 4 2']],
    ['is of the day', 'Weighted 69.9x.', ['agrees “69.9x”']],
    ['is the mean, not the weighted average', 'Weighted 66.0x.', ['prose-figure-differs “66.0x” 69.9x factor ']],
    ['is the mean', 'The mean of the factors is 63.9x.', ['prose-figure-differs “63.9x” 62.0x factor ']],
    ['is supervision', '15 minutes of supervision.', ['agrees “15 minutes”']],
    [
      'is supervision of no such length',
      '16 minutes of supervision.',
      ['prose-figure-differs “16 minutes” 15 minutes supervision '],
    ],
    ['is in another unit', 'The machine ran 1.3 hours.', ['agrees “1.3 hours”']],
    ['is in words', 'The macro rewrite took four minutes.', ['agrees “four minutes”']],
    [
      'is a fraction in words',
      'The migration took a third of an hour.',
      ['prose-figure-differs “a third of an hour” 24 minutes ai 2'],
    ],
    ['is in tokens', 'The migration used 210k tokens.', ['agrees “210k tokens”']],
    ['is without the longest task', 'Without the ledger service the weighted average is 56.2x.', ['agrees “56.2x”']],
  ])('%s', (_, analysis, expected) => {
    expect(check(analysis).map(show)).toEqual(expected);
  });
});

describe('a hedge', () => {
  it.each([
    ['about 80 minutes', 'agrees'],
    ['about 90 minutes', 'contradicts'],
    ['nearly 80 minutes', 'agrees'],
    ['nearly 78 minutes', 'contradicts'],
    ['just over 78 minutes', 'agrees'],
    ['just over 80 minutes', 'contradicts'],
    ['more than 78 minutes', 'agrees'],
    ['more than 79 minutes', 'contradicts'],
    ['at least 79 minutes', 'agrees'],
    ['at most 78 minutes', 'contradicts'],
    ['exactly 79 minutes', 'agrees'],
  ])('in “%s” is %s', (words, verdict) => {
    expect(check(`The machine ran for ${words}.`).map((claim) => claim.verdict)).toEqual([verdict]);
  });
});

describe('a quantified statement', () => {
  it.each([
    ['Three rows took more than ten minutes.', ['agrees “Three rows took more than ten minutes”']],
    ['Two rows took more than ten minutes.', ['prose-count-differs “Two rows took more than ten minutes” 3 5 ']],
    ['Most tasks took under 8 minutes.', ['prose-count-differs “Most tasks took under 8 minutes” 1 5 2']],
    ['None took more than 32 minutes.', ['agrees “None took more than 32 minutes”']],
    ['Every row beat 37x.', ['agrees “Every row beat 37x”']],
    ['All but one took less than half an hour.', ['agrees “All but one took less than half an hour”']],
    ['All but two took less than half an hour.', ['prose-count-differs “All but two took less than half an hour” 4 5']],
  ])('%s', (analysis, expected) => {
    expect(check(analysis).map((claim) => show(claim).trim())).toEqual(expected.map((text) => text.trim()));
  });
});

describe('a superlative', () => {
  it.each([
    ['The ledger service was the best.', ['agrees “best”']],
    ['The ledger tests were the best.', ['prose-order-differs “best” 1 87.3x 0 90.0x']],
    ['The cache was the worst.', ['agrees “worst”']],
    ['The migration was the second longest.', ['agrees “second longest”']],
    ['The macro rewrite was the shortest.', ['agrees “shortest”']],
    [
      'The migration took longer than the ledger service.',
      ['prose-order-differs “took longer than” 2 24 minutes 0 32 minutes'],
    ],
    ['The cache took twice as long as the macro rewrite.', ['agrees “twice”']],
  ])('%s', (analysis, expected) => {
    expect(check(analysis).map(show)).toEqual(expected);
  });

  it.each(['At best, the cache helps.', 'The cache follows best practice.', 'The cache was last updated in May.'])(
    'is not in “%s”',
    (analysis) => {
      expect(check(analysis)).toEqual([]);
    },
  );
});

describe('shares, absent supervision and numbers of the task texts', () => {
  it.each([
    ['The ledger service took 41 % of the machine time.', ['agrees “41 % of the machine time”']],
    [
      'The ledger service took 51 % of the machine time.',
      ['prose-figure-differs “51 % of the machine time” 41 % share 0'],
    ],
    [
      'More than half of the supervision went to the ledger service and the migration.',
      ['agrees “More than half of the supervision”'],
    ],
    ['Most of the supervision went to the migration.', ['prose-figure-differs “Most of the supervision” 33 % share 2']],
    ['The cache has no supervision.', ['agrees “no supervision”']],
    ['The migration had no supervision.', ['prose-supervision-exists “no supervision” 5 minutes 2']],
    ['The property tests number 48.', ['prose-task-text-differs “48” 84 1']],
    ['The property tests have 84 cases.', ['agrees “84”']],
  ])('%s', (analysis, expected) => {
    expect(check(analysis).map((claim) => show(claim))).toEqual(expected);
  });
});

describe('the title and the intro', () => {
  it('give the count, the weekday and the date', () => {
    expect(check('', '5 tasks, Monday. 92 hours against 79 minutes.', 'Record: March 2, 2026').map(show)).toEqual([
      'agrees “March 2”',
      'agrees “5 tasks”',
      'agrees “Monday”',
      'agrees “92 hours”',
      'agrees “79 minutes”',
    ]);
    expect(check('', '6 tasks, Tuesday.', 'Record: March 3, 2026').map(show)).toEqual([
      'prose-date-differs “March 3” March 2',
      'prose-task-count-differs “6 tasks” 5',
      'prose-date-differs “Tuesday” Monday',
    ]);
  });

  it('have spans in characters of the field', () => {
    const intro = '92 hours.\nSix tasks? 80 minutes.';
    const spans = check('', intro).map(({ field, span: [from, to] }) => [field, intro.slice(from, to)]);
    expect(spans).toEqual([
      ['intro', '92 hours'],
      ['intro', 'Six tasks'],
      ['intro', '80 minutes'],
    ]);
  });
});

describe('a statement that is not in the data', () => {
  it.each([
    'Ticket 881 is open and version 3.11.2 is out.',
    'We met at 9:30 and left at 17.',
    'It cost $40 and 12 euros.',
    'Yesterday the cache took 31 minutes.',
    'Last week we had 61x.',
    'The release is on Friday, 6 March.',
    'A 45-minute call came first.',
    'Lunch took 40 minutes.',
    'The zoom lens goes to 20.',
    'Fifty-fifty, give or take; 24/7.',
    'In 1998 the site had 12 pages.',
    'Chapter 7 of 9 is done.',
    'P95 fell and FY27 begins.',
  ])('%s', (analysis) => {
    expect(check(analysis).filter(({ verdict }) => verdict === 'contradicts')).toEqual([]);
  });
});

it('decides nothing without a task, and no date without a date', () => {
  expect(checkProse({ ...DAY, tasks: [], intro: '5 tasks' }, DAY.date, 40)).toEqual([]);
  expect(checkProse({ ...DAY, intro: 'On Friday.' }, null, 40)).toEqual([]);
});

it.each([
  'Two constructor calls, and the constructor took 20 minutes.',
  'The best constructor was faster than the constructor of the migration: constructor 30x.',
])('reads a word that every object of the language has: %s', (analysis) => {
  expect(check(analysis).map(show)).toEqual([]);
});

it('reads the name of a task with a word that every object of the language has', () => {
  const tasks = DAY.tasks.map((task, index) => (index === 3 ? { ...task, task: 'Constructor rewrite' } : task));
  const claims = checkProse({ ...DAY, tasks, intro: '', analysis: 'The constructor took 5 minutes.' }, DAY.date, 40);
  expect(claims.map(show)).toEqual(['prose-figure-differs “5 minutes” 4 minutes ai 3']);
});

it('does not decide between two tasks that a phrase fits equally', () => {
  expect(check('The ledger took 32 minutes.').map(show)).toEqual(['agrees “32 minutes”']);
});

const SHOP = labelDay(
  'a shop',
  '2026-12-11',
  `Storefront theme migration; 40; 36; 7; 400000
Checkout A/B test; 12; 10; 3; 110000
Shipping rate table for 28 countries; 14; 7; 2; 120000
Inventory webhook repair; 6; 21; 5; 140000
Product copy for 55 items; 22; 8; 2; 150000
Packing slip layout; 3; 4; 1; 24000
Abandoned cart fix; 5; 9; 2; 70000
Photo background removal script; 7; 6; 1; 58000
Holiday hours notice; 0.5; 1; 0.5; 5000`,
  () => ({ intro: '', analysis: '' }),
);

describe('sentences about a shop', () => {
  const countContradictions = (analysis: string) =>
    checkProse({ ...SHOP, analysis }, SHOP.date, 40).filter(({ verdict }) => verdict === 'contradicts').length;

  it.each([
    'Product copy was far ahead: 165x, against 120x for the shipping table.',
    'The shipping table covers 28 countries, and at 120x only the copy was better.',
    '36 of the 102 minutes were the theme.',
    'Theme and webhook together: 57 minutes, more than half.',
    'The webhook took 21 minutes for 6 hours of work, hence 17.1x.',
    'I needed 7 minutes on the theme and 5 on the webhook; the other seven rows shared 11.5.',
    '23.5 minutes of review for 109.5 hours is 279.6x.',
    'Six tasks took less than ten minutes.',
    'Three tasks were above 70x.',
    'Weeks of work: 2.7.',
    'Leverage: 64.4x weighted, 68.8x as a plain mean.',
    'The notice took one minute.',
    'The notice took a minute and half a minute of me.',
    'Copy beat the theme, 165x to 66.7x.',
    'The theme migration is the biggest job on the list: 40 hours.',
    'The largest estimate was 40 hours, for the theme.',
    'The theme ate 35 % of the machine time and 30 % of mine.',
    'Nine rows, two of them above 100x.',
    'Both the copy and the shipping table topped 100x.',
    'Neither the webhook nor the notice made 35x.',
    'The worst three: webhook 17.1x, notice 30x, cart 33.3x.',
    'The A/B test sat in third place, 72x.',
    'My longest review was the theme, 7 minutes.',
    'The theme migration took 36 minutes; nothing else passed 21.',
    'Tokens: 1,077,000.',
    'The copy cost 150,000 tokens, the theme 400,000.',
    'Roughly 13.7 days of human work.',
    'Machine time was 1.7 hours.',
    'Half of my supervision, more or less, was theme and webhook.',
    'The shortest, the notice, took a minute.',
    'Slowest: the theme. Best: the copy.',
    'Supervision per task: 2.6 minutes.',
    'At 17.1x the webhook was last; the theme, at 66.7x, was in the middle.',
    'None but the theme took more than 21 minutes.',
    'Every task but one finished inside 21 minutes.',
  ])('true: %s', (analysis) => {
    expect(countContradictions(analysis)).toBe(0);
  });

  it.each([
    'Product copy was far ahead: 165x, against 102x for the shipping table.',
    '63 of the 102 minutes were the theme.',
    'Theme and webhook together: 75 minutes.',
    'Four rows stayed under ten minutes.',
    'Four tasks were above 70x.',
    'Leverage: 64.4x weighted, 78.8x as a plain mean.',
    'The theme ate 53 % of the machine time and 30 % of mine.',
    'Both the copy and the theme topped 100x.',
    'The A/B test sat in second place, 72x.',
    'The copy cost 105,000 tokens.',
    'Roughly 17.3 days of human work.',
    'Machine time was 7.1 hours.',
    'Slowest: the webhook. Best: the copy.',
    'Supervision per task: 6.2 minutes.',
    'The copy needed the most supervision.',
    'Shipping rates for 82 countries took 7 minutes.',
    'The cart fix was the quickest.',
    'None but the theme took more than 12 minutes.',
    'The script took 6 hours.',
    'The slip layout took 4 minutes at 54x.',
    'The photo script and the slip layout shared last place.',
    'All nine took less than 30 minutes.',
    'The whole day took 201 machine minutes.',
    'Not one task was above 150x.',
  ])('false: %s', (analysis) => {
    expect(countContradictions(analysis)).toBe(1);
  });

  it.each([
    'The theme has 14 templates.',
    'Checkout dropped 3 fields.',
    'Orders rose by 12 %.',
    'The A/B test runs for two weeks.',
    'Conversion is 2.4 %.',
    'The warehouse packs 300 orders a day.',
    'Free shipping over 50 euros.',
    'Cut-off is at 14:00.',
    'Black Friday took 9 hours of support.',
    'The first order came after 20 minutes.',
    'Returns are open for 30 days.',
    'The photographer spent two days on this.',
    'Version 2 of the theme follows.',
    'The cart expires after 45 minutes.',
    'Second place goes to nobody.',
    'The best shop in town.',
    'One customer waited 3 hours.',
    'The script handles 90 photos a minute.',
    'A tenth of the photos needed a retouch.',
    'Half the items were new.',
    'The layout prints in 2 seconds.',
    'The longest product name has 80 letters.',
    'Holiday hours are 9 to 5.',
    'In two weeks we do the summer theme.',
    'The webhook fired 40 times.',
    'Two of the carriers changed their rates.',
    'The table loads 3 times faster.',
    'The supplier answered within an hour.',
    'The top seller is a mug.',
    'Most customers pay by card.',
    'Stock is down to 4 mugs.',
    'The worst is over.',
    'Last week the theme took 90 minutes.',
    'The theme was due on Monday.',
    'It rained all day.',
    'I drank three coffees.',
    'The old theme took 4 seconds to paint.',
    'The mug weighs 350 grams.',
    'For the third time this month, the webhook failed.',
    'The copywriter used to need 2 days.',
    'I had 30 minutes before school.',
  ])('not in the data: %s', (analysis) => {
    expect(countContradictions(analysis)).toBe(0);
  });
});
