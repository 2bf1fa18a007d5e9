import type { NewDayPlan } from '../../../src/sidebar/new-day/new-day-state.ts';

/** The plan on an evening when the day has no tab yet. */
export const NEW_DAY_PLAN: NewDayPlan = {
  kind: 'newDayPlan',
  locale: 'en_US',
  today: '2026-11-22',
  clockTime: '21:14',
  timeZone: 'Europe/Berlin',
  days: [{ date: '2026-11-20', tabName: '2026-11-20' }],
  hasTemplate: false,
  formulas: 'functions',
};
