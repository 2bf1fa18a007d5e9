import { type OpenAddon, openAddon } from '../addon-fixture.ts';

let addon: OpenAddon;
afterEach(() => addon.dispose());

const book = 'SpreadsheetApp.getActiveSpreadsheet()';
const tabs = () => addon.workbook.sheets().map((sheet) => sheet.name());
const countCalls = (work: () => unknown) => {
  addon.standIn.resetServiceCalls();
  work();
  return addon.standIn.serviceCalls().total;
};
/** Calls like the page, and repeats the call while the index is incomplete. */
function callUntilDone(name: string, request: object = {}) {
  const seen = [];
  for (;;) {
    const reply = addon.call(name, request);
    if (reply.kind !== 'indexing') return { reply, seen };
    seen.push([reply.done, reply.total]);
  }
}
const isoDay = (i: number) => new Date(Date.UTC(2025, 0, 1 + i)).toISOString().slice(0, 10);

/** Opens a spreadsheet with a tab for each of a number of days, the newest first. */
async function openDiary(days: number) {
  addon = await openAddon({ tabCount: days });
  addon.workbook.sheets().forEach((sheet, i) => sheet.rename(isoDay(days - 1 - i)));
  return addon;
}

test('New day and opening take the same service calls for 365 tabs as for 3', async () => {
  const counts: number[][] = [];
  for (const days of [3, 365]) {
    await openDiary(days);
    callUntilDone('planNewDay');
    const plan = countCalls(() => addon.call('planNewDay'));
    const open = countCalls(() => addon.standIn.run('FULL', 'openSidebar'));
    const create = countCalls(() => addon.call('createDay', { date: isoDay(days), formulas: 'functions' }));
    const again = countCalls(() => addon.call('createDay', { date: isoDay(days), formulas: 'functions' }));
    const imported = countCalls(() =>
      addon.call('importDay', { date: isoDay(days + 1), table: [['Task', 'Human', 'Claude']], labels: [] }),
    );
    counts.push([plan, open, create, again, imported]);
    expect(tabs().slice(0, 3)).toEqual([isoDay(days + 1), isoDay(days), isoDay(days - 1)]);
    if (days === 3) addon.dispose();
  }
  expect(counts[1]).toEqual(counts[0]);
});

test('the index is made a hundred names at a time, by the same call', async () => {
  await openDiary(250);
  const first = countCalls(() => expect(addon.call('planNewDay')).toEqual({ kind: 'indexing', done: 100, total: 250 }));
  expect(first).toBeLessThan(120);
  const { reply, seen } = callUntilDone('planNewDay');
  expect(seen).toEqual([[200, 250]]);
  expect(reply.days).toHaveLength(250);
  expect(reply.days[0]).toEqual({ date: isoDay(249), tabName: isoDay(249) });
  // The index is larger than one property, so it is stored in several.
  expect(callUntilDone('planNewDay').seen).toEqual([]);
});

test('for today’s day too, from the button and from the menu, which opens the dialog that continues', async () => {
  await openDiary(250);
  const button = countCalls(() => expect(addon.call('createToday').kind).toBe('indexing'));
  expect(button).toBeLessThan(140);
  addon.evaluate('PropertiesService.getDocumentProperties().deleteAllProperties(); 1');
  const menu = countCalls(() => addon.standIn.run('FULL', 'openNewDay'));
  expect(menu).toBeLessThan(140);
  expect([addon.shown.dialogs.map(({ title }) => title), addon.shown.sidebars, tabs().length]).toEqual([
    ['New day'],
    [],
    250,
  ]);
  expect(callUntilDone('createToday').reply).toMatchObject({ kind: 'written' });
});

describe('an index that does not match is made again', () => {
  test.each([
    ['a tab was added', `${book}.insertSheet('Notes', 0)`],
    ['a tab was removed', `${book}.deleteSheet(${book}.getSheetByName('2025-01-02'))`],
    ['a tab in front was renamed', `${book}.getSheetByName('2025-01-05').setName('May 5, 2025')`],
    ['tabs in front changed places', `${book}.getSheetByName('2025-01-05').activate(); ${book}.moveActiveSheet(3)`],
    ['it is damaged', "PropertiesService.getDocumentProperties().setProperty('tab-index-0', '[')"],
  ])('when %s', async (_, change) => {
    await openDiary(5);
    callUntilDone('planNewDay');
    addon.evaluate(`${change}; 1`);
    const names = callUntilDone('planNewDay').reply.days.map(({ tabName }: { tabName: string }) => tabName);
    expect(names).toEqual(tabs().filter((name) => name !== 'Notes'));
  });

  test('when a tab next to a new day has moved', async () => {
    await openDiary(9);
    callUntilDone('planNewDay');
    addon.evaluate(`${book}.getSheetByName('2025-01-02').activate(); ${book}.moveActiveSheet(9); 1`);
    addon.evaluate(`${book}.getSheetByName('2025-01-01').setName('Old'); 1`);
    callUntilDone('createDay', { date: '2025-01-01', formulas: 'functions' });
    expect(tabs().slice(-3)).toEqual(['Old', '2025-01-02', '2025-01-01']);
  });
});

describe('a tab far behind that was renamed', () => {
  const rename = (from: string, to: string) => addon.evaluate(`${book}.getSheetByName('${from}').setName('${to}'); 1`);
  const create = (date: string) => callUntilDone('createDay', { date, formulas: 'functions' }).reply;

  test('is opened by its new name when its day is requested', async () => {
    await openDiary(150);
    callUntilDone('planNewDay');
    rename('2025-02-03', 'Feb 3, 2025');
    expect(create('2025-02-03')).toMatchObject({ kind: 'dayOpened', tabName: 'Feb 3, 2025' });
    expect(tabs()).toHaveLength(150);
  });

  test('from the requested day to another name makes that day available for creation', async () => {
    await openDiary(150);
    callUntilDone('planNewDay');
    rename('2025-02-03', 'Old');
    expect(create('2025-02-03')).toMatchObject({ kind: 'written', tabName: '2025-02-03' });
  });

  test('from or to Template is noticed', async () => {
    await openDiary(150);
    rename('2025-02-03', 'Template');
    expect(callUntilDone('planNewDay').reply.hasTemplate).toBe(true);
    rename('Template', 'Old');
    expect(callUntilDone('planNewDay').reply.hasTemplate).toBe(false);
  });

  test.each(['2025-01-02', '2025-02-14', '2025-05-27'])(
    'from another name to that of a day is noticed after each tab was checked: %s',
    async (name) => {
      await openDiary(150);
      callUntilDone('planNewDay');
      rename(name, 'May 5, 2027');
      for (let reading = 0; reading < 150 / 20; reading++) callUntilDone('planNewDay');
      expect(create('2027-05-05')).toMatchObject({ kind: 'dayOpened', tabName: 'May 5, 2027' });
    },
  );

  test('to the name of a day in the add-on’s own form is noticed at once', async () => {
    await openDiary(150);
    callUntilDone('planNewDay');
    rename('2025-02-03', '2027-05-05');
    expect(create('2027-05-05')).toMatchObject({ kind: 'dayOpened', tabName: '2027-05-05' });
  });
});

test('tabs that the add-on adds and removes are tracked, without a new index', async () => {
  await openDiary(150);
  callUntilDone('planNewDay');
  const made = addon.call('createDay', { date: isoDay(150), formulas: 'functions' });
  expect(made.kind).toBe('written');
  await addon.workbook.recalculated();
  expect(addon.call('planNewDay').days).toHaveLength(151);
  expect(addon.call('undoWrite', { plan: made.undo }).kind).toBe('undone');
  expect(addon.call('planNewDay').days).toHaveLength(150);
});
