/** A day to try the add-on with: task, human hours, AI minutes, supervision minutes, tokens. */
export const SAMPLE_TASKS: readonly (readonly [string, number, number, number, number])[] = [
  ['Port the invoicing app to a new language, server and screens, with every old report kept', 240, 22, 5, 161_500],
  ['Move the booking service to typed Python: sign-in, migrations, build and release pipeline', 80, 15, 3, 110_000],
  [
    'Rebuild the reading-list app on a new framework; differences to the old one listed and settled',
    120,
    25,
    5,
    184_000,
  ],
  ['Invoicing screens: routes, print layout, keyboard paths', 40, 12, 10, 88_000],
  ['Booking calendar built on the shared design tokens', 24, 8, 5, 58_500],
  [
    'Single sign-on across the house apps, mail sending, sign-in pages for each tool, privacy notice',
    200,
    90,
    20,
    662_000,
  ],
  ['Booking tests: written plan, unit, integration and browser', 40, 18, 2, 132_000],
  ['Accounts: guest view, text-message codes, invites', 120, 55, 15, 404_500],
  ['Order endpoints: paging, validation, access checks', 24, 12, 8, 88_000],
  ['Newsletter tests at three levels, end to end included', 80, 45, 3, 331_000],
  ['Reading lists feed the task board through team keys', 16, 10, 3, 73_500],
  ['Ledger, banking, tax and report services in plain SQL', 12, 8, 5, 58_500],
  ['Launch checklist, press page, comparison of features', 24, 18, 5, 132_000],
  ['Two-way sync of lists and board, with a full export', 12, 12, 2, 88_000],
  ['Tool servers mended; mailings and CSV upload', 20, 22, 3, 161_500],
  ['Server tests on a database held in memory', 16, 18, 5, 132_000],
  ['Task board tests, front and back, coverage in the build', 16, 20, 3, 147_000],
  ['Skeleton of the payroll service: settings, data, sign-in', 4, 5, 5, 36_500],
  ['Cloud templates for two small services', 3, 4, 5, 29_000],
  ['Why quiz scores stayed at zero: found, fixed, mended', 16, 22, 5, 161_500],
  ['Course shop: catalogue, course page, sidebar, links', 4, 6, 5, 44_000],
  ['Task board brought in line with the house rules', 8, 12, 2, 88_000],
  ['Tests for every service of the course shop', 8, 12, 5, 88_000],
  ['Production roll-out: containers, DNS, certificates', 16, 25, 2, 184_000],
  ['New names for four tools in code, cloud, build and DNS', 28, 45, 5, 331_000],
  ['Newsletter: test plan and 99 new tests', 12, 35, 3, 257_500],
  ['Task board renamed everywhere, with a full README', 2, 7, 3, 51_500],
  ['A dozen course outlines, checked against one another', 240, 990, 5, 7_295_000],
  ['Figures on the product pages brought up to date', 1, 8, 2, 58_500],
];

export const SAMPLE_DATE = '2026-04-04';

export const SAMPLE_INTRO =
  'Saturday went to three rewrites and to the tests that hold them in place; a dozen course outlines ran beside them for most of the day.';

export const SAMPLE_ANALYSIS = [
  'The invoicing port led the day at 654.5x: 240 human hours against 22 minutes. The course outlines stood at the other end, 14.5x over 990 minutes, the longest task by far.',
  'One hour of supervision bought 574 hours of human work.',
].join('\n');
