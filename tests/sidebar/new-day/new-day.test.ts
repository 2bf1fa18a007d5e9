// Runs in every time zone.
// Covers src/sidebar/new-day.
import { NewDayController } from '../../../src/sidebar/new-day/new-day-controller.ts';
import { chosenDate, listDayChoices, type NewDayPlan, shiftDate } from '../../../src/sidebar/new-day/new-day-state.ts';
import type { NewDayView } from '../../../src/sidebar/new-day/new-day-view.ts';
import type { Answer, PageCallName } from '../../../src/sidebar/server/server.ts';
import { standard } from '../../../src/styles/standard.ts';
import { SAMPLE_WRITTEN } from '../sheet-days.ts';
import { NEW_DAY_PLAN } from './new-day-plans.ts';

class Rig {
  readonly told: string[] = [];
  view: NewDayView | null = null;
  readonly answers: { [Name in PageCallName]?: Answer<Name> } = {};
  readonly controller = new NewDayController({
    server: {
      ask: async (name, request) => {
        this.told.push(`${name} ${JSON.stringify(request)}`);
        return (this.answers[name] ?? { kind: 'unanswered' }) as never;
      },
    },
    page: {
      render: (view) => {
        this.view = view;
      },
      focusDateField: () => this.told.push('date field'),
      focusFirst: () => this.told.push('first'),
    },
    close: () => this.told.push('close'),
    style: standard,
  });

  async open(changes: Partial<NewDayPlan> = {}): Promise<this> {
    this.answers.planNewDay = { ...NEW_DAY_PLAN, ...changes };
    await this.controller.start();
    this.told.length = 0;
    return this;
  }

  get days() {
    return this.view?.days.map(({ label, help }) => [label, help].filter((text) => text !== '').join(' | '));
  }
}

describe('the days to choose from', () => {
  it.each([
    ['00:00', 'yesterday'],
    ['03:59', 'yesterday'],
    ['04:00', 'today'],
    ['23:59', 'today'],
  ])('at %s begin with %s', (clockTime, first) => {
    expect(listDayChoices({ ...NEW_DAY_PLAN, clockTime })[0]).toBe(first);
  });

  it.each([
    ['2026-11-22', '2026-11-21'],
    ['2026-03-01', '2026-02-28'],
    ['2028-03-01', '2028-02-29'],
    ['2026-01-01', '2025-12-31'],
    // Around the daylight saving time changes.
    ['2026-03-30', '2026-03-29'],
    ['2026-10-26', '2026-10-25'],
  ])('the day before %s is %s', (today, yesterday) => {
    expect(shiftDate(today, -1)).toBe(yesterday);
  });

  it('are labeled, today first in the evening', async () => {
    const rig = await new Rig().open();
    expect(rig.days).toEqual([
      'Today, Sunday, November 22, 2026',
      'Yesterday, Saturday, November 21, 2026',
      'Another day',
    ]);
    expect([rig.view?.chosen, rig.view?.act]).toEqual([
      'today',
      { label: 'Create tab “2026-11-22”', isBusy: false, isOff: false },
    ]);
  });

  it('have yesterday first at night, and explain why', async () => {
    const rig = await new Rig().open({ clockTime: '02:30' });
    expect(rig.days?.[0]).toBe('Yesterday, Saturday, November 21, 2026 | It is 02:30 in Europe/Berlin.');
    expect([rig.view?.chosen, rig.view?.act?.label]).toEqual(['yesterday', 'Create tab “2026-11-21”']);
  });
});

describe('another day', () => {
  it('has a date field', async () => {
    const rig = await new Rig().open();
    rig.controller.chooseDay('other');
    expect([rig.told, rig.view?.act?.label]).toEqual([['date field'], 'Create tab']);
    await rig.controller.act();
    expect([rig.view?.dateFault, rig.view?.status.text, rig.told.at(-1)]).toEqual([
      'Enter a date, for example 2026-04-04.',
      'Enter a date first.',
      'date field',
    ]);
    rig.controller.typeDate('2026-12-01');
    expect([rig.view?.dateFault, rig.view?.act?.label]).toEqual(['', 'Create tab “2026-12-01”']);
  });

  it('that does not exist gives no date', async () => {
    const state = { choice: 'other', otherDate: '2026-02-30', plan: NEW_DAY_PLAN } as never;
    expect(chosenDate(state)).toBeNull();
  });
});

describe('a day that has a tab', () => {
  it.each([
    ['2026-11-22', 'There is already a tab for this day.'],
    ['Nov 22, 2026', 'There is already a tab for this day: “Nov 22, 2026”.'],
  ])('“%s” is shown and opened', async (tabName, sentence) => {
    const rig = await new Rig().open({ days: [{ date: '2026-11-22', tabName }] });
    expect([rig.view?.already, rig.view?.act?.label, rig.view?.formulas]).toEqual([sentence, 'Open tab', []]);
    rig.answers.createDay = { kind: 'dayOpened', message: 'Opened.', tabName };
    await rig.controller.act();
    expect(rig.told).toEqual(['createDay {"date":"2026-11-22","formulas":"functions"}', 'close']);
  });
});

describe('formulas', () => {
  it('are those of the settings until others are chosen', async () => {
    const rig = await new Rig().open({ formulas: 'plain' });
    expect(rig.view?.chosenFormulas).toBe('plain');
    rig.controller.chooseFormulas('functions');
    rig.answers.createDay = SAMPLE_WRITTEN;
    await rig.controller.act();
    expect(rig.told[0]).toBe('createDay {"date":"2026-11-22","formulas":"functions"}');
  });

  it('come with the user’s own template', async () => {
    const rig = await new Rig().open({ hasTemplate: true });
    expect([rig.view?.template, rig.view?.formulas]).toEqual(['Copies your “Template” tab with its formulas.', []]);
  });
});

describe('the created tab', () => {
  it('closes the dialog', async () => {
    const rig = await new Rig().open();
    rig.answers.createDay = { ...SAMPLE_WRITTEN, message: 'Tab “2026-11-22” is ready.' };
    await rig.controller.act();
    expect(rig.told).toEqual(['createDay {"date":"2026-11-22","formulas":"functions"}', 'close']);
  });

  it.each([
    [{ kind: 'refused', message: 'Another save is under way. Try again in a moment.' } as const],
    [{ kind: 'unanswered' } as const],
  ])('has an error message after a failure: %j', async (answer) => {
    const rig = await new Rig().open();
    rig.answers.createDay = answer;
    await rig.controller.act();
    expect(rig.view?.status).toMatchObject({
      tone: 'error',
      text:
        answer.kind === 'refused'
          ? answer.message
          : 'Google Sheets did not respond. Check whether the tab exists before you try again.',
    });
    expect(rig.view?.act?.isBusy).toBe(false);
  });
});

it('shows why the sheet could not be read, and tries again', async () => {
  const rig = new Rig();
  await rig.controller.start();
  expect(rig.view?.message).toEqual({
    text: 'Google Sheets did not respond. Signed in to two Google accounts? Sheets then blocks add-ons. Open this sheet in a private window, with one account.',
    isFailure: true,
  });
  expect(rig.view?.act).toBeNull();
  await rig.open();
  expect(rig.view?.message).toBeNull();
});
