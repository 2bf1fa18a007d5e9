import { checkProse } from '../../../src/prose/claims/check-prose.ts';
import { labelDay } from './labeled-day.ts';

/** 83 hours, 78 minutes, 21 minutes of supervision, 63.8x. Factors: 90, 40, 30, 120, 30, 40. */
const DAY = labelDay(
  'an office',
  '2026-05-13',
  `Payroll importer; 30; 20; 6; 300000
Holiday calendar sync; 8; 12; 2; 90000
Badge printing macro; 3; 6; 1; 30000
Tariff lookup for 62 regions; 24; 12; 4; 200000
Minutes template; 2; 4; 3; 20000
Visitor kiosk; 16; 24; 5; 240000`,
  () => ({ intro: '', analysis: '' }),
);

/** Lists the quotes of the statements that the day contradicts. */
export const listContradictions = (analysis: string, intro = '') =>
  checkProse({ ...DAY, title: '', intro, analysis }, DAY.date, 40)
    .filter(({ verdict }) => verdict === 'contradicts')
    .map(({ quote }) => quote);
