import type { NewDayPlan } from '../../../src/sidebar/new-day/new-day-state.ts';
import type { PageState } from '../page-states.ts';
import type { OpenOptions } from '../sidebar-browser.ts';
import { NEW_DAY_PLAN } from './new-day-plans.ts';

/** Opens the dialog in its own size with a plan. */
export function openNewDay(changes: Partial<NewDayPlan> = {}, answers: OpenOptions['answers'] = {}): OpenOptions {
  return {
    opening: { screen: 'newDay', day: null },
    answers: { planNewDay: [{ reply: { ...NEW_DAY_PLAN, ...changes } }], ...answers },
    widthPx: 440,
    heightPx: 420,
  };
}

export const NEW_DAY_STATES: readonly PageState[] = [
  {
    name: '30-new-day',
    options: openNewDay(),
    act: async ({ frame }) => frame.getByRole('button', { name: 'Create tab “2026-11-22”' }).waitFor(),
  },
  {
    name: '30-new-day-night',
    options: openNewDay({ clockTime: '02:30', hasTemplate: true }),
    act: async ({ frame }) => frame.getByRole('button', { name: 'Create tab “2026-11-21”' }).waitFor(),
  },
  {
    name: '30-new-day-there',
    options: openNewDay({ days: [{ date: '2026-11-22', tabName: '2026-11-22' }] }),
    act: async ({ frame }) => frame.getByRole('button', { name: 'Open tab' }).waitFor(),
  },
  {
    name: '30-new-day-other',
    options: openNewDay(),
    act: async ({ frame }) => {
      await frame.getByText('Another day').click();
      await frame.getByRole('button', { name: 'Create tab', exact: true }).click();
      await frame.getByText('Enter a date first').waitFor();
    },
  },
  {
    name: '30-new-day-unanswered',
    options: { ...openNewDay(), answers: { planNewDay: [{ failure: 'ScriptError' }] } },
    act: async ({ frame }) => frame.getByRole('button', { name: 'Try again' }).waitFor(),
  },
];
