// Runs in every time zone.
// Covers src/sidebar/import.
import { parse } from 'node:path';
import type { DayCells } from '../../../src/messages/messages.ts';
import type { Cell } from '../../../src/record/values/cell.ts';
import { ImportController } from '../../../src/sidebar/import/import-controller.ts';
import type { ImportView } from '../../../src/sidebar/import/import-view.ts';
import type { Answer } from '../../../src/sidebar/server/server.ts';
import { AnsweringServer } from '../answering-server.ts';
import { FakeClock } from '../fake-clock.ts';
import { SAMPLE_WRITTEN, sheetOf } from '../sheet-days.ts';
import { CSV, DATED_CSV, OTHER_MARKDOWN, SAMPLE_MARKDOWN, TEXTS_MARKDOWN } from './import-texts.ts';

class Rig {
  readonly clock = new FakeClock();
  readonly told: string[] = [];
  view: ImportView | null = null;
  readonly server = new AnsweringServer();
  readonly answers = this.server.answers;

  constructor() {
    this.answers.readPrivateList = { kind: 'privateList', json: '' };
  }

  readonly controller = new ImportController({
    server: this.server,
    clock: this.clock,
    view: {
      render: (view) => {
        this.view = view;
      },
      focusDate: () => this.told.push('date'),
    },
    parseHtml: () => {
      throw new Error('No HTML here.');
    },
    close: () => this.told.push('close'),
  });

  /** The calls, except those for the days that have tabs and for the private list. */
  get requests(): AnsweringServer['requests'] {
    return this.server.requests.filter(({ name }) => name !== 'planNewDay' && name !== 'readPrivateList');
  }

  async give(text: string, name = ''): Promise<this> {
    this.controller.give(text, null, name);
    await this.clock.advance(300);
    return this;
  }
}

describe('a published record', () => {
  it('is read after a pause in typing', async () => {
    const rig = new Rig();
    rig.controller.give(SAMPLE_MARKDOWN);
    expect([rig.view?.message, rig.view?.act?.isOff]).toEqual(['Reading…', true]);
    await rig.clock.advance(299);
    rig.controller.give(`${SAMPLE_MARKDOWN}\n`);
    await rig.clock.advance(299);
    expect(rig.view?.message).toBe('Reading…');
    await rig.clock.advance(1);
    expect(rig.view?.days[0]?.heading).toBe('29 rows found, every factor agrees');
    expect(rig.view?.act).toEqual({ label: 'Add 29 rows in a new tab', isBusy: false, isOff: false });
    expect(rig.view?.status.text).toBe('Goes into a new tab “2026-04-04”. No existing cell is changed.');
  });

  it('becomes a tab with its figures and words', async () => {
    const rig = await new Rig().give(SAMPLE_MARKDOWN);
    rig.answers.importDay = SAMPLE_WRITTEN;
    await rig.controller.act();
    const [day, ...more] = rig.requests.map(
      ({ request }) => request as { date: string; table: unknown[][]; labels: { label: string }[] },
    );
    expect([more.length, day?.date, day?.table.length]).toEqual([0, '2026-04-04', 30]);
    expect(day?.table.slice(0, 2)).toEqual([
      ['#', 'Task', 'Human Est. (h)', 'Claude (min)', 'Sup. (min)', 'Tokens'],
      [1, expect.stringMatching(/^Port the invoicing app/), 240, 22, 5, ''],
    ]);
    expect(day?.labels.map(({ label }) => label)).toEqual(['Title', 'Tokens', 'Intro', 'Analysis']);
    expect(rig.view?.status).toMatchObject({ text: '29 rows added in tab “2026-04-04”.', hasUndo: true });
    expect([rig.view?.act, rig.view?.closeLabel]).toEqual([null, 'Close']);
    rig.answers.undoWrite = { kind: 'undone', message: 'The tab is removed again.' };
    await rig.controller.undo();
    expect(rig.view?.act?.label).toBe('Add 29 rows in a new tab');
  });

  it('of several days makes several tabs', async () => {
    const rig = await new Rig().give(`${SAMPLE_MARKDOWN}\n${OTHER_MARKDOWN}`);
    expect(rig.view?.days.map(({ heading }) => heading)).toEqual([
      '2026-04-04: 29 rows found, every factor agrees',
      '2026-04-05: 29 rows found, every factor agrees',
    ]);
    expect(rig.view?.act?.label).toBe('Add 58 rows in 2 new tabs');
    expect(rig.view?.status.text).toBe('Goes into 2 new tabs. No existing cell is changed.');
  });

  it('without a date needs one', async () => {
    const rig = await new Rig().give(SAMPLE_MARKDOWN.replace('Leverage Record: April 04, 2026', 'Saturday'));
    expect(rig.view?.days[0]?.date).toEqual({ value: '', fault: '' });
    await rig.controller.act();
    expect([rig.requests, rig.told, rig.view?.status.text, rig.view?.days[0]?.date?.fault]).toEqual([
      [],
      ['date'],
      'Enter the date first, for example 2026-04-04.',
      'Enter a date, for example 2026-04-04.',
    ]);
    rig.controller.typeDate(0, '2026-04-04');
    expect(rig.view?.status.text).toBe('Goes into a new tab “2026-04-04”. No existing cell is changed.');
    rig.answers.importDay = SAMPLE_WRITTEN;
    await rig.controller.act();
    expect(rig.requests[0]?.request).toMatchObject({ date: '2026-04-04' });
  });

  it('with a factor that does not agree reports it', async () => {
    const rig = await new Rig().give(SAMPLE_MARKDOWN.replace('654.5x', '754.5x'));
    expect(rig.view?.days[0]?.heading).toBe('29 rows found');
    expect(rig.view?.days[0]?.notices.map(({ severity }) => severity)).toContain('warning');
  });

  it('that is not a record offers nothing to add', async () => {
    const rig = await new Rig().give('Some words without any table.');
    expect([rig.view?.days[0]?.heading, rig.view?.act?.isOff]).toEqual(['No row found', true]);
    await rig.controller.act();
    expect(rig.requests).toEqual([]);
  });

  it.each([
    [{ kind: 'refused', message: 'There is a tab “2026-04-04” already. Nothing was written.' } as const],
    [{ kind: 'unanswered' } as const],
  ])('that was not added is reported: %j', async (answer) => {
    const rig = await new Rig().give(SAMPLE_MARKDOWN);
    rig.answers.importDay = answer;
    await rig.controller.act();
    expect(rig.view?.status).toMatchObject({
      tone: 'error',
      text:
        answer.kind === 'refused'
          ? answer.message
          : 'Google Sheets did not respond. Look for the new tabs before you try again.',
    });
    expect(rig.view?.days).toHaveLength(1);
  });
});

describe('fixed texts', () => {
  const SAVED: Answer<'saveSettings'> = {
    kind: 'written',
    message: '1 setting saved in tab “Settings”.',
    sheetId: 9,
    tabName: 'Settings',
    undo: { kind: 'restoreCells', sheetId: 9, tabName: 'Settings', cells: [] },
  };
  const settingsWith = (author: string): Answer<'readSettings'> => ({
    kind: 'settingsCells',
    cells: [
      ['Setting', 'Value', 'Meaning'],
      ['About the author', author, ''],
    ],
  });

  async function openTexts(author: string, saved: Answer<'saveSettings'> = SAVED): Promise<Rig> {
    const rig = new Rig();
    Object.assign(rig.answers, { readSettings: settingsWith(author), importDay: SAMPLE_WRITTEN, saveSettings: saved });
    return rig.give(TEXTS_MARKDOWN);
  }

  const namesOf = (rig: Rig) => rig.requests.map(({ name }) => name);

  it('are offered, ticked if the setting is empty', async () => {
    const rig = await openTexts('');
    expect(rig.view?.fixedTexts.map(({ label, text, isTicked, saved }) => [label, text, isTicked, saved])).toEqual([
      ['About the author', 'About the Author: I write.', true, ''],
      ['About These Records', 'I measure.', true, ''],
    ]);
    expect(rig.view?.status.text).toBe('Goes into a new tab “2026-04-04”. 2 texts are saved in Settings.');
  });

  it('that differ from the setting are not ticked, and show its value', async () => {
    const rig = await openTexts('Someone');
    expect(rig.view?.fixedTexts.map(({ isTicked, saved }) => [isTicked, saved])).toEqual([
      [false, 'Someone'],
      [true, ''],
    ]);
    rig.controller.tickText('aboutAuthor', true);
    rig.controller.tickText('aboutRecords', false);
    expect(rig.view?.status.text).toBe(
      'Goes into a new tab “2026-04-04”. 1 text is saved in Settings, 1 text there is replaced.',
    );
    await rig.controller.act();
    expect(rig.requests.find(({ name }) => name === 'saveSettings')?.request).toEqual({
      entries: [{ key: 'aboutAuthor', seen: 'Someone', value: 'About the Author: I write.' }],
    });
  });

  it('that equal the setting are not offered', async () => {
    const rig = await openTexts('About the Author: I write.');
    expect(rig.view?.fixedTexts.map(({ key }) => key)).toEqual(['aboutRecords']);
  });

  it('are saved after the day, with one Undo for both', async () => {
    const rig = await openTexts('');
    await rig.controller.act();
    expect(namesOf(rig)).toEqual(['readSettings', 'importDay', 'saveSettings']);
    expect(rig.view?.status).toMatchObject({
      tone: 'done',
      text: '1 row added in tab “2026-04-04”. 2 texts saved in Settings.',
      hasUndo: true,
    });
    rig.answers.undoWrite = { kind: 'undone', message: 'The tab is removed again.' };
    await rig.controller.undo();
    const plans = rig.requests
      .filter(({ name }) => name === 'undoWrite')
      .map(({ request }) => (request as { plan: { kind: string } }).plan.kind);
    expect(plans).toEqual(['restoreCells', 'removeTabs']);
    expect(rig.view?.status).toMatchObject({ text: 'The tab is removed again.', hasUndo: false });
  });

  it('that cannot be restored keep the day and the Undo', async () => {
    const rig = await openTexts('');
    await rig.controller.act();
    rig.answers.undoWrite = {
      kind: 'refused',
      message: 'B2 in “Settings” has changed since then. Nothing was undone.',
    };
    await rig.controller.undo();
    expect(rig.view?.status).toMatchObject({ tone: 'error', hasUndo: true });
    expect(namesOf(rig).filter((name) => name === 'undoWrite')).toHaveLength(1);
  });

  it('that are not saved leave the day, and the result names them', async () => {
    const rig = await openTexts('', { kind: 'refused', message: 'Settings!B2 has changed. Nothing was written.' });
    await rig.controller.act();
    expect(rig.view?.status).toMatchObject({
      tone: 'error',
      text: '1 row added in tab “2026-04-04”. Not saved in Settings: About the author, About These Records. Settings!B2 has changed. Nothing was written.',
      hasUndo: true,
    });
  });

  it('can be saved when the day already has a tab', async () => {
    const rig = new Rig();
    Object.assign(rig.answers, {
      planNewDay: {
        kind: 'newDayPlan',
        locale: 'en_US',
        today: '2026-04-06',
        clockTime: '21:00',
        timeZone: 'Etc/UTC',
        days: [{ date: '2026-04-04', tabName: '2026-04-04' }],
        hasTemplate: false,
        formulas: 'functions',
      },
      readSettings: settingsWith(''),
      importDay: { kind: 'dayExists', tabName: '2026-04-04' },
      saveSettings: SAVED,
    });
    await rig.give(TEXTS_MARKDOWN);
    expect(rig.view?.act?.label).toBe('Save 2 texts');
    await rig.controller.act();
    expect(rig.view?.status).toMatchObject({
      tone: 'done',
      text: 'There is a tab “2026-04-04” already. 2 texts saved in Settings.',
      hasUndo: true,
    });
  });

  it('are named when the settings cannot be read', async () => {
    const rig = new Rig();
    Object.assign(rig.answers, { readSettings: { kind: 'refused', message: 'You can view this sheet only.' } });
    await rig.give(TEXTS_MARKDOWN);
    expect([rig.view?.fixedTexts, rig.view?.fixedTextMessage]).toEqual([
      [],
      'Not offered for Settings: About the author, About These Records. You can view this sheet only.',
    ]);
    expect(rig.view?.act?.isOff).toBe(false);
  });
});

describe('a day that has a tab', () => {
  const planWith = (...days: { date: string; tabName: string }[]): Answer<'planNewDay'> => ({
    kind: 'newDayPlan',
    locale: 'en_US',
    today: '2026-04-06',
    clockTime: '21:00',
    timeZone: 'Etc/UTC',
    days,
    hasTemplate: false,
    formulas: 'functions',
  });
  const APRIL_4 = { date: '2026-04-04', tabName: 'April 4' };

  const GRID = [
    ['Task', 'Human', 'Claude', 'Notes'],
    ['=Sum up', 1.5, 12, ''],
  ];
  const tabWith = (cells: Cell[][], changes: Partial<DayCells> = {}): Answer<'readTab'> => ({
    kind: 'tabCells',
    day: sheetOf(cells, { tabName: 'April 4', sheetId: 7, ...changes }),
    formulas: [],
    stamp: 'a1',
  });
  const WRITTEN: Answer<'appendRows'> = {
    kind: 'written',
    message: '1 row added to “April 4”.',
    sheetId: 7,
    tabName: 'April 4',
    undo: {
      kind: 'restoreCells',
      sheetId: 7,
      tabName: 'April 4',
      cells: [{ address: 'A3', before: [['']], after: [['x']] }],
    },
  };
  async function openAppend(tab: Answer<'readTab'>, text = CSV) {
    const rig = new Rig();
    Object.assign(rig.answers, { planNewDay: planWith(APRIL_4), readTab: tab, appendRows: WRITTEN });
    rig.controller.chooseTab('table');
    return rig.give(text, '2026-04-04');
  }

  it('gets the rows that it does not have, and the button counts them', async () => {
    const rig = await openAppend(tabWith(GRID));
    expect(rig.view?.days[0]?.append).toEqual({
      date: '2026-04-04',
      label: 'Append to “April 4”',
      isTicked: true,
      detail: '1 row is new. 1 row already exists in the tab.',
      isFault: false,
    });
    expect(rig.view?.act).toEqual({ label: 'Append 1 row to “April 4”', isBusy: false, isOff: false });
    expect(rig.view?.status.text).toBe('Goes below the tasks of “April 4”. No existing cell is changed.');
    await rig.controller.act();
    expect(rig.requests.slice(1)).toEqual([
      {
        name: 'appendRows',
        request: {
          sheetId: 7,
          stamp: 'a1',
          row: 3,
          rows: 1,
          isInserted: false,
          blocks: [{ address: 'A3:D3', after: [['Draw, again', 1.5, 10, '']] }],
          notes: [],
        },
      },
    ]);
    expect(rig.view?.status).toMatchObject({ tone: 'done', text: '1 row added to “April 4”.', hasUndo: true });
    expect([rig.view?.act, rig.view?.days[0]?.append]).toEqual([null, null]);
    rig.answers.undoWrite = { kind: 'undone', message: 'Undone in “April 4”.' };
    await rig.controller.undo();
    expect(rig.view?.act?.label).toBe('Append 1 row to “April 4”');
  });

  it('stays unchanged if the user does not choose to append, or if it has all rows', async () => {
    const rig = await openAppend(tabWith(GRID));
    rig.controller.tickAppend('2026-04-04', false);
    expect(rig.view?.days[0]?.append).toMatchObject({ isTicked: false, detail: '' });
    expect(rig.view?.act).toEqual({ label: 'Add rows', isBusy: false, isOff: true });
    expect(rig.view?.status.text).toBe(
      'There is a tab “April 4” already; it stays unchanged. No existing cell is changed.',
    );
    const all = await openAppend(tabWith([...GRID, ['Draw, again', '90m', '0:10']]));
    expect(all.view?.days[0]?.append?.detail).toBe('All 2 rows already exist in the tab.');
    expect(all.view?.act?.isOff).toBe(true);
    await all.controller.act();
    expect(all.requests.map(({ name }) => name)).toEqual(['readTab']);
  });

  it.each([
    [{ kind: 'unanswered' } as const, 'Google Sheets did not respond. Try again in a moment.'],
    [{ kind: 'refused', message: 'There is no tab.' } as const, 'There is no tab.'],
    [tabWith([['Notes']]), '“April 4” has no task table to add the rows to.'],
    [tabWith(GRID, { isEditable: false }), 'You can view “April 4” but not change it.'],
  ])('explains why nothing can be appended', async (tab, detail) => {
    const rig = await openAppend(tab);
    expect(rig.view?.days[0]?.append).toMatchObject({ detail, isFault: true });
    expect(rig.view?.act?.isOff).toBe(true);
  });

  it('is read again if it has changed in the meantime', async () => {
    const rig = await openAppend(tabWith(GRID));
    const message = '“April 4” has changed since it was read. Nothing was written.';
    Object.assign(rig.answers, { appendRows: { kind: 'refused', message }, readTab: tabWith(GRID.slice(0, 1)) });
    await rig.controller.act();
    expect(rig.view?.status).toMatchObject({ tone: 'error', text: message, hasUndo: false });
    expect(rig.view?.act?.label).toBe('Append 2 rows to “April 4”');
  });

  it('among several days is appended only if the user chooses it, and is undone with the new tabs', async () => {
    const rig = new Rig();
    Object.assign(rig.answers, {
      planNewDay: planWith(APRIL_4),
      readTab: tabWith([['Task', 'Human', 'AI', 'Sup.', 'Tokens']]),
      importDay: SAMPLE_WRITTEN,
      appendRows: WRITTEN,
      undoWrite: { kind: 'undone', message: 'Undone.' },
    });
    await rig.give(`${SAMPLE_MARKDOWN}\n${OTHER_MARKDOWN}`);
    expect(rig.view?.days.map(({ append }) => append?.isTicked)).toEqual([false, undefined]);
    rig.controller.tickAppend('2026-04-04', true);
    await rig.clock.advance(0);
    expect(rig.view?.days[0]?.append?.detail).toBe(
      '29 rows are new. Not added next to the table: Title, Tokens, Intro, Analysis.',
    );
    expect(rig.view?.act?.label).toBe('Add 58 rows in 2 tabs');
    await rig.controller.act();
    expect(rig.view?.status.text).toBe('29 rows added in tab “2026-04-05”. 29 rows added to “April 4”.');
    await rig.controller.undo();
    expect(
      rig.requests.slice(1).map(({ name, request }) => [name, (request as { plan?: { kind: string } }).plan?.kind]),
    ).toEqual([
      ['appendRows', undefined],
      ['importDay', undefined],
      ['undoWrite', 'restoreCells'],
      ['undoWrite', 'removeTabs'],
      ['readTab', undefined],
    ]);
  });

  it('is not counted with the days that will be written', async () => {
    const rig = new Rig();
    rig.answers.planNewDay = planWith(APRIL_4);
    await rig.give(`${SAMPLE_MARKDOWN}\n${OTHER_MARKDOWN}`);
    expect(rig.view?.act?.label).toBe('Add 29 rows in a new tab');
    expect(rig.view?.status.text).toBe(
      'Goes into a new tab “2026-04-05”. There is a tab “April 4” already; it stays unchanged. No existing cell is changed.',
    );
  });

  it('is found by a date that is typed', async () => {
    const rig = new Rig();
    rig.answers.planNewDay = planWith(APRIL_4);
    await rig.give(SAMPLE_MARKDOWN.replace('Leverage Record: April 04, 2026', 'Saturday'));
    expect(rig.view?.act?.isOff).toBe(false);
    rig.controller.typeDate(0, '2026-04-04');
    expect(rig.view?.days[0]?.append).toMatchObject({ isTicked: true, detail: 'Reading the tab…' });
    expect(rig.view?.act?.isOff).toBe(true);
  });
});

describe('several days', () => {
  const DATES = ['2026-04-04', '2026-04-05'];
  const writtenDay = (date: string, sheetId: number): Answer<'importDay'> => ({
    kind: 'written',
    message: `29 rows added in tab “${date}”.`,
    sheetId,
    tabName: date,
    undo: { kind: 'removeTabs', tabs: [{ sheetId, tabName: date, cells: [] }], returnToSheetId: sheetId - 1 },
  });

  /** Opens the dialog with a server that delays the answer for each day until the test releases it. */
  async function openBoth(answers: Answer<'importDay'>[], undoAnswers: Answer<'undoWrite'>[] = []) {
    const rig = await new Rig().give(`${OTHER_MARKDOWN}\n${SAMPLE_MARKDOWN}`);
    const texts: (string | undefined)[] = [];
    rig.server.ask = (async (name: string, request: { date: string }) => {
      rig.server.requests.push({ name, request });
      texts.push(rig.view?.status.text);
      if (name === 'undoWrite') return undoAnswers.shift() ?? { kind: 'undone', message: 'Tab removed.' };
      return answers[DATES.indexOf(request.date)];
    }) as never;
    return { rig, texts };
  }
  const [first = '', second = ''] = DATES;

  it('are sent one by one, the newest last, with one undo for all', async () => {
    const { rig, texts } = await openBoth([writtenDay(first, 5), writtenDay(second, 6)]);
    await rig.controller.act();
    expect(rig.requests.map(({ request }) => (request as { date: string }).date)).toEqual(DATES);
    expect(texts).toEqual(['Adding day 1 of 2…', 'Adding day 2 of 2…']);
    expect(rig.view?.status.text).toBe('58 rows added in 2 tabs, “2026-04-04” to “2026-04-05”.');
    await rig.controller.undo();
    const plans = [
      [6, second],
      [5, first],
    ].map(([sheetId, tabName]) => ({
      plan: { kind: 'removeTabs', tabs: [{ sheetId, tabName, cells: [] }], returnToSheetId: 4 },
    }));
    expect(rig.requests.slice(2).map(({ request }) => request)).toEqual(plans);
    expect(texts.slice(2)).toEqual(['Removing tab 1 of 2…', 'Removing tab 2 of 2…']);
    expect(rig.view?.status).toMatchObject({ text: '2 tabs removed.', hasUndo: false });
  });

  it('are removed except for those that have changed, which can be undone later', async () => {
    const message = 'B2 in “2026-04-05” has changed since then. The tab was not removed.';
    const { rig } = await openBoth([writtenDay(first, 5), writtenDay(second, 6)], [{ kind: 'refused', message }]);
    await rig.controller.act();
    await rig.controller.undo();
    expect(rig.view?.status).toMatchObject({ tone: 'error', text: `1 tab removed. ${message}`, hasUndo: true });
    await rig.controller.undo();
    expect(rig.requests[4]?.request).toMatchObject({ plan: { tabs: [{ tabName: second }] } });
    expect(rig.view?.status).toMatchObject({ text: 'Tab removed.', hasUndo: false });
  });

  it('stay when their removal is stopped or not answered, with an undo for the rest', async () => {
    const { rig } = await openBoth([writtenDay(first, 5), writtenDay(second, 6)], [{ kind: 'unanswered' }]);
    await rig.controller.act();
    await rig.controller.undo();
    expect(rig.view?.status).toMatchObject({
      text: 'Google Sheets did not respond. Look at the tabs before you try again.',
      hasUndo: true,
    });
    const ask = rig.server.ask;
    rig.server.ask = ((name: never, request: never) => {
      expect(rig.view?.closeLabel).toBe('Stop');
      rig.controller.close();
      return ask(name, request);
    }) as never;
    await rig.controller.undo();
    expect(rig.view?.status).toMatchObject({
      text: '1 tab removed. Stopped before the last tab. To continue, click Undo.',
      hasUndo: true,
    });
    expect(rig.requests).toHaveLength(4);
  });

  it('stop after the day that is being written, with an undo for what was added', async () => {
    const { rig } = await openBoth([writtenDay(first, 5), writtenDay(second, 6)]);
    const ask = rig.server.ask;
    rig.server.ask = ((name: never, request: never) => {
      expect(rig.view?.closeLabel).toBe('Stop');
      rig.controller.close();
      return ask(name, request);
    }) as never;
    await rig.controller.act();
    expect(rig.requests).toHaveLength(1);
    expect(rig.told).toEqual([]);
    expect(rig.view?.status).toMatchObject({
      tone: 'error',
      text: '29 rows added in tab “2026-04-04”. Stopped before the last day. Start again to go on.',
      hasUndo: true,
    });
  });

  it('that were added before are skipped, so that a repetition continues', async () => {
    const { rig } = await openBoth([{ kind: 'dayExists', tabName: 'April 4' }, writtenDay(second, 6)]);
    await rig.controller.act();
    expect(rig.view?.status).toMatchObject({
      tone: 'done',
      text: '29 rows added in tab “2026-04-05”. There is a tab “April 4” already.',
      hasUndo: true,
    });
  });

  it('that all have tabs leave nothing to write', async () => {
    const { rig } = await openBoth(DATES.map((tabName) => ({ kind: 'dayExists', tabName })));
    await rig.controller.act();
    expect(rig.view?.status).toMatchObject({
      tone: 'error',
      text: 'There are tabs “2026-04-04”, “2026-04-05” already. Rename or remove them first. Nothing was written.',
      hasUndo: false,
    });
  });

  it.each([
    [{ kind: 'refused', message: 'Another save is under way. Try again in a moment.' } as const],
    [{ kind: 'unanswered' } as const],
  ])('end with the first failure, and keep their undo: %j', async (answer) => {
    const { rig } = await openBoth([writtenDay(first, 5), answer]);
    await rig.controller.act();
    const problem =
      answer.kind === 'refused'
        ? answer.message
        : 'Google Sheets did not respond. Look for the new tabs before you try again.';
    expect(rig.view?.status).toMatchObject({
      tone: 'error',
      text: `${problem} 29 rows added in tab “2026-04-04”.`,
      hasUndo: true,
    });
  });

  it('with one date are refused before anything is written', async () => {
    const rig = await new Rig().give(`${SAMPLE_MARKDOWN}\n${SAMPLE_MARKDOWN}`);
    await rig.controller.act();
    expect([rig.requests, rig.view?.status.text]).toEqual([
      [],
      '2026-04-04 is there twice in what you gave. Nothing was written.',
    ]);
  });
});

describe('a table', () => {
  it('takes its date from the file’s name', async () => {
    const rig = new Rig();
    rig.controller.chooseTab('table');
    await rig.give(CSV, parse('leverage 2026-04-04.csv').name);
    expect([rig.view?.days[0]?.heading, rig.view?.act?.label]).toEqual(['2 rows found', 'Add 2 rows in a new tab']);
  });

  it('of several days makes several tabs, and reports the row without a day', async () => {
    const rig = new Rig();
    rig.controller.chooseTab('table');
    await rig.give(DATED_CSV);
    expect(rig.view?.act?.label).toBe('Add 2 rows in 2 new tabs');
    expect(rig.view?.days[0]?.notices[0]?.message).toMatch(/^A4: /);
  });

  it('that cannot be read has an error with the place', async () => {
    const rig = new Rig();
    rig.controller.chooseTab('table');
    await rig.give('Task,Human Est.,Claude\n"Write,4,12\n');
    expect(rig.view?.message).toMatch(/quote/);
    expect(rig.view?.act?.isOff).toBe(true);
  });

  it('and a record are kept in separate boxes', async () => {
    const rig = await new Rig().give(SAMPLE_MARKDOWN);
    rig.controller.chooseTab('table');
    expect([rig.view?.texts, rig.view?.days]).toEqual([{ published: SAMPLE_MARKDOWN, table: '' }, []]);
    rig.controller.chooseTab('published');
    expect(rig.view?.days).toHaveLength(1);
  });
});

it('explains why a file could not be read, and keeps the previous text', async () => {
  const rig = await new Rig().give(SAMPLE_MARKDOWN);
  rig.controller.refuse('The file is UTF-16 text. Save it as “CSV UTF-8” and try again.');
  expect(rig.view?.status).toMatchObject({ tone: 'error' });
  expect(rig.view?.texts.published).toBe(SAMPLE_MARKDOWN);
});

describe('hints for a table by the spreadsheet and the user', () => {
  const plan: Answer<'planNewDay'> = {
    kind: 'newDayPlan',
    locale: 'de_DE',
    today: '2026-04-20',
    clockTime: '20:00',
    timeZone: 'Europe/Berlin',
    days: [],
    hasTemplate: false,
    formulas: 'functions',
  };

  it('gives the order of dates and the decimal mark of the locale', async () => {
    const rig = new Rig();
    rig.answers.planNewDay = plan;
    rig.controller.chooseTab('table');
    await rig.give('Date\tTask\tHuman\tAI\n03/04/2026\tPort\t2,125\t10\n');
    await rig.clock.advance(0);
    expect(rig.view?.days.map(({ heading, notices }) => [heading, notices.map(({ message }) => message)])).toEqual([
      ['1 row found', ['C2: “2,125” is read as 2.125, because the locale of the spreadsheet has decimal commas.']],
    ]);
  });

  it('shows the columns, and reads the table again with those that the user chooses', async () => {
    const rig = new Rig();
    rig.controller.chooseTab('table');
    await rig.give('What,Guess (h),Bot,Notes\nPort,8,10,x\n', '2026-04-04');
    expect(rig.view?.columns).toMatchObject({ uses: '', button: 'Choose columns…', pickers: null });
    rig.controller.openColumns();
    rig.controller.chooseColumn('task', 'What');
    rig.controller.chooseColumn('human', 'Guess (h)');
    rig.controller.chooseColumn('ai', 'Guess (h)');
    expect(await rig.controller.saveColumns()).toBe(false);
    rig.controller.chooseColumn('ai', 'Bot');
    expect(await rig.controller.saveColumns()).toBe(true);
    expect(rig.view?.columns).toMatchObject({ uses: 'Uses What, Guess (h), Bot.', unused: 'Not used: Notes.' });
    await rig.controller.act();
    expect(rig.requests[0]?.request).toMatchObject({
      date: '2026-04-04',
      table: [
        ['Task', 'Human Est. (hours)', 'Claude (minutes)', 'Notes'],
        ['Port', 8, 10, 'x'],
      ],
    });
  });

  it('lists private information in the rows, with the private list', async () => {
    const rig = new Rig();
    rig.answers.readPrivateList = {
      kind: 'privateList',
      json: '{"schema":"leverage-private/1","terms":["Oakboard"],"replacements":[]}',
    };
    rig.controller.chooseTab('table');
    await rig.give('Task,Human,AI\nPort for Oakboard,8h,10m\nAsk ines@quillfern.example,8h,10m\n', '2026-04-04');
    await rig.clock.advance(0);
    expect(rig.view?.days[0]?.notices.map(({ message }) => message)).toEqual([
      '“Oakboard” is on your private list. It appears in row 2.',
      '“ines@quillfern.example” looks like an e-mail address. It appears in row 3.',
    ]);
  });
});
