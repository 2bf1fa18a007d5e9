import type { TabCells } from '../../../src/messages/messages.ts';
import type { PageState } from '../page-states.ts';
import { sheetOf } from '../sheet-days.ts';
import type { OpenOptions } from '../sidebar-browser.ts';

const RECORDS: TabCells = {
  kind: 'tabCells',
  day: {
    ...sheetOf([
      ['Date', 'Title', 'Tasks', 'Human hours', 'AI minutes', 'Supervision minutes', 'Supervised hours', 'Tokens'],
      ['2026-04-04', 'A day', 29, 1426, 1581, 149, 1426, 11636500],
      ['2026-04-02', 'A day', 9, 95, 402, 33, 95, ''],
      ['2026-02-27', 'A day', 4, 12.5, 80, '', '', ''],
      ['2026-04-02', 'A day', 9, 95, 402, 33, 95, ''],
      ['2026-04-07', 'A day', 9, 95, 'soon', 33, 95, ''],
    ]),
    tabName: 'Records',
  },
  formulas: [],
  stamp: 'a1',
};

const open = (reply: object): OpenOptions => ({
  opening: { screen: 'records', day: null },
  answers: { readRecords: [{ reply }], readPrivateList: [{ reply: { kind: 'privateList', json: '' } }] },
  widthPx: 920,
  heightPx: 640,
});

export const RECORDS_STATES: readonly PageState[] = [
  {
    name: '75-records-none',
    options: open({ kind: 'noRecords' }),
    act: async ({ frame }) => frame.getByText('There is no record yet.').waitFor(),
  },
  {
    name: '75-records-week',
    options: open(RECORDS),
    act: async ({ frame }) => frame.getByRole('heading', { name: 'Week 14, March 30 to April 5, 2026' }).waitFor(),
  },
  {
    name: '75-records-year',
    options: open(RECORDS),
    act: async ({ frame }) => {
      await frame.getByRole('tab', { name: 'Year' }).click();
      await frame.getByRole('heading', { name: '2026', exact: true }).waitFor();
    },
  },
  {
    name: '75-records-first-month',
    options: open(RECORDS),
    act: async ({ frame }) => {
      await frame.getByRole('tab', { name: 'Month' }).click();
      const earlier = frame.getByRole('button', { name: 'Earlier' });
      await earlier.focus();
      // The third time, there is no earlier record: nothing moves, and the button keeps the focus.
      for (const month of ['March', 'February', 'February']) {
        await earlier.press('Enter');
        await frame.getByRole('heading', { name: `${month} 2026`, exact: true }).waitFor();
      }
      await frame.locator('[aria-label="Earlier"][aria-disabled="true"]:focus').waitFor();
    },
  },
  {
    name: '75-records-card',
    options: open(RECORDS),
    act: async ({ frame }) => {
      await frame.getByRole('tab', { name: 'Month' }).click();
      await frame.getByRole('combobox', { name: 'Picture' }).selectOption('Card for social posts');
      const card = frame.getByRole('img', { name: /^Leverage Record: April 2026: the factor of each day\. / });
      await card.scrollIntoViewIfNeeded();
    },
  },
  {
    name: '75-records-range-fault',
    options: open(RECORDS),
    act: async ({ frame }) => {
      await frame.getByRole('tab', { name: 'Range' }).click();
      await frame.getByRole('textbox', { name: 'From' }).fill('4 April');
      await frame.getByText('Write dates like 2026-04-04, or leave a field empty.').waitFor();
    },
  },
];
