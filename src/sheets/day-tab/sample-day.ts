/** The sample day: task, human hours, AI minutes, supervision minutes, tokens. */
export const SAMPLE_TASKS: readonly (readonly [string, number, number, number, number])[] = [
  ['Port the invoicing app to TypeScript: server, screens and all existing reports', 240, 22, 5, 161_500],
  ['Move the booking service to typed Python: sign-in, migrations, build and release pipeline', 80, 15, 3, 110_000],
  ['Rebuild the reading-list app on a new framework and fix all differences to the old one', 120, 25, 5, 184_000],
  ['Add invoicing screens: routes, print layout, keyboard shortcuts', 40, 12, 10, 88_000],
  ['Build the booking calendar with the shared design tokens', 24, 8, 5, 58_500],
  ['Add single sign-on to all internal apps, with sign-in pages, email and a privacy notice', 200, 90, 20, 662_000],
  ['Write booking tests: test plan, unit, integration and browser', 40, 18, 2, 132_000],
  ['Add guest access, text-message codes and invites to accounts', 120, 55, 15, 404_500],
  ['Add order endpoints: paging, validation, access checks', 24, 12, 8, 88_000],
  ['Test the newsletter at three levels, including end to end', 80, 45, 3, 331_000],
  ['Connect reading lists to the task board with API keys', 16, 10, 3, 73_500],
  ['Rewrite ledger, banking, tax and report services in plain SQL', 12, 8, 5, 58_500],
  ['Write launch checklist, press page and feature comparison', 24, 18, 5, 132_000],
  ['Sync lists and board in both directions, with full export', 12, 12, 2, 88_000],
  ['Fix MCP servers; add mailings and CSV upload', 20, 22, 3, 161_500],
  ['Run server tests on an in-memory database', 16, 18, 5, 132_000],
  ['Test the task board, front end and back end, with coverage in CI', 16, 20, 3, 147_000],
  ['Scaffold the payroll service: settings, data, sign-in', 4, 5, 5, 36_500],
  ['Write cloud templates for two small services', 3, 4, 5, 29_000],
  ['Find and fix the bug that keeps quiz scores at zero', 16, 22, 5, 161_500],
  ['Build the course shop: catalog, course page, sidebar, links', 4, 6, 5, 44_000],
  ['Apply the coding conventions to the task board', 8, 12, 2, 88_000],
  ['Write tests for every service of the course shop', 8, 12, 5, 88_000],
  ['Deploy to production: containers, DNS, certificates', 16, 25, 2, 184_000],
  ['Rename four tools in code, cloud, CI and DNS', 28, 45, 5, 331_000],
  ['Add a test plan and 99 tests for the newsletter', 12, 35, 3, 257_500],
  ['Rename the task board everywhere and write its README', 2, 7, 3, 51_500],
  ['Write a dozen course outlines and check them for overlap', 240, 990, 5, 7_295_000],
  ['Update the figures on the product pages', 1, 8, 2, 58_500],
];

export const SAMPLE_DATE = '2026-04-04';

export const SAMPLE_INTRO =
  'Saturday was for three rewrites and their tests. A dozen course outlines ran in parallel for most of the day.';

export const SAMPLE_ANALYSIS = [
  'The invoicing port led the day at 654.5x: 240 human hours against 22 minutes. The course outlines took the longest: 990 minutes, at 14.5x.',
  'One hour of supervision produced 574 hours of human work.',
].join('\n');
