import { checkProse } from '../../../../src/prose/claims/check-prose.ts';
import { type LabeledDay, labelDay } from '../labeled-day.ts';
import { correct } from './three-tasks.ts';

/**
 * 96 hours, 92 minutes, 21 minutes of supervision, 62.6x. In the order of the rows, the factors are 120x, 48x, 24x, 48x, 72x
 * and 50x. The last task has no supervision.
 */
export const SIX_TASKS = labelDay(
  'a day with six tasks',
  '2026-03-10',
  `Checkout API rewrite; 40; 20; 10; 500000
OAuth2 login flow; 12; 15; 3; 200000
Fix 3 flaky tests in the search suite; 4; 10; 2; 90000
Migrate 14 tables to Postgres 16; 24; 30; 5; 310000
Landing page copy; 6; 5; 1; 40000
Invoice PDF export; 10; 12; ; 120000`,
  () => ({ intro: '', analysis: '' }),
);

/** 106 hours, 82 minutes, 20 minutes of supervision. Two tasks are about the parser. */
export const PARSER_TASKS = labelDay(
  'a day with two tasks about a parser',
  '2026-01-01',
  `Parser for the telemetry feed; 60; 45; 12; 900000
Unit tests for the parser; 16; 12; 2; 150000
Dashboard of vehicle uptime; 30; 25; 6; 400000`,
  () => ({ intro: '', analysis: '' }),
);

const listClaims = (text: string, field: 'intro' | 'analysis', day: LabeledDay) =>
  checkProse({ ...day, title: '', intro: '', analysis: '', [field]: text }, day.date, 40);

/** Lists the quotes of the statements in a text that agree with the day. */
export const listTrue = (text: string, field: 'intro' | 'analysis' = 'analysis', day = SIX_TASKS) =>
  listClaims(text, field, day).flatMap(({ verdict, quote }) => (verdict === 'agrees' ? [quote] : []));

/** Lists the statements in a text that the day contradicts, each as the corrected text or its quote. */
export const listFalse = (text: string, field: 'intro' | 'analysis' = 'analysis', day = SIX_TASKS) =>
  listClaims(text, field, day).flatMap((claim) => {
    if (claim.verdict !== 'contradicts') return [];
    return [claim.fix === null ? claim.quote : correct(text, claim)];
  });
