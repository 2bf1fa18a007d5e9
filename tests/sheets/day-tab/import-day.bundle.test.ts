// Runs in every time zone.
// Runs in every time zone.
import { type OpenAddon, openAddon } from '../addon-fixture.ts';
import { breakService } from '../break-service.ts';

let addon: OpenAddon;
afterEach(() => addon?.dispose());

const HEADINGS = ['#', 'Task', 'Human Est.', 'Claude', 'Sup.', 'Tokens', 'Factor', 'Sup. Factor'];
const day = (date: string, rows: (string | number)[][], more: object = {}) => ({
  date,
  table: [HEADINGS, ...rows],
  labels: [],
  ...more,
});
const tabs = () => addon.workbook.sheets().map((sheet) => sheet.name());

async function importDay(request: object) {
  const reply = addon.call('importDay', request);
  await addon.workbook.recalculated();
  return reply;
}

describe('importing a day', () => {
  it('keeps every text and number unchanged', async () => {
    addon = await openAddon();
    const rows = [
      [1, '=SUM(A1:A9)', '240h', '22m', '1:30', '11,636,500', '654.5x', '2880.0x'],
      ['2', '2026-04-04', 1.5, '8.6', 0, '', '', ''],
      [3, '@here -> “there”', '+5', '-3', '007', '1e5', '', ''],
      [4, '-', 'TRUE', '4/5', '50%', "'quoted", '', ''],
      [5, 'line\nbreak', 'April 4', ' 7', '', '', '', ''],
    ];
    const labels = [
      { label: 'Title', value: '=1+1' },
      { label: 'Tokens', value: 11_636_500 },
      { label: 'Intro', value: '2026-04-04' },
      { label: 'Analysis', value: '- a point' },
    ];
    const reply = await importDay(day('2026-04-04', rows, { labels }));
    expect(reply).toMatchObject({ kind: 'written', message: 'Tab “2026-04-04” is ready.' });
    expect(addon.values('A1:H6')).toEqual([HEADINGS, ...rows]);
    expect(addon.values('J10:K13')).toEqual(labels.map(({ label, value }) => [label, value]));
    expect(addon.formulas('A1:K13').flat().filter(Boolean)).toEqual(['=LEVERAGE_STATS(A1:H, J11:K11)']);
    expect(addon.call('undoWrite', { plan: reply.undo }).kind).toBe('undone');
    expect(tabs()).toEqual(['Sheet1']);
  });

  it('adds formulas for factors that the table does not have', async () => {
    addon = await openAddon();
    await importDay({
      date: '2026-04-04',
      table: [
        ['Task', 'Claude', 'Own', 'Human'],
        ['a', 22, 'x', 240],
      ],
      labels: [],
    });
    expect(addon.display('A1:E2')).toEqual([
      ['Task', 'Claude', 'Own', 'Human', 'Factor'],
      ['a', '22', 'x', '240', '654.5x'],
    ]);
    expect(addon.formulas('E1')).toEqual([['=LEVERAGE(D1:D, B1:B)']]);
    expect(addon.display('G1:H2')).toEqual([
      ['Metric', 'Value'],
      ['Total tasks', '1'],
    ]);
  });

  it('inserts days at their places, each in one call, and removes each in one call, completely or not at all', async () => {
    addon = await openAddon();
    const replies = [];
    for (const [date, task] of [
      ['2026-04-03', 'a'],
      ['2026-04-05', 'b'],
      ['2026-04-04', 'c'],
    ] as const) {
      replies.push(await importDay(day(date, [[1, task, 1, 1, 1, 1, '', '']])));
    }
    expect(tabs()).toEqual(['2026-04-05', '2026-04-04', '2026-04-03', 'Sheet1']);
    expect(addon.workbook.activeSheet().name()).toBe('2026-04-04');
    const all = { ...replies[0].undo, tabs: replies.flatMap(({ undo }) => undo.tabs) };
    expect(addon.call('undoWrite', { plan: all }).message).toBe(
      'The sidebar sent an unknown request. Reload the sheet.',
    );
    addon.evaluate(
      "SpreadsheetApp.getActiveSpreadsheet().getSheetByName('2026-04-03').getRange('B2').setValue('mine')",
    );
    expect(addon.call('undoWrite', { plan: replies[0].undo }).message).toBe(
      'B2 in “2026-04-03” has changed since then. The tab was not removed.',
    );
    expect(tabs()).toHaveLength(4);
    addon.evaluate("SpreadsheetApp.getActiveSpreadsheet().getSheetByName('2026-04-03').getRange('B2').setValue('a')");
    for (const { undo } of replies) {
      addon.standIn.resetServiceCalls();
      expect(addon.call('undoWrite', { plan: undo }).kind).toBe('undone');
      expect(addon.standIn.serviceCalls().total).toBeLessThanOrEqual(22);
    }
    expect(tabs()).toEqual(['Sheet1']);
  });

  it('has space for more rows and columns than a new tab', async () => {
    addon = await openAddon();
    const rows = Array.from({ length: 1200 }, (_row, i) => [i + 1, `task ${i}`, 1, 2, 3, 4, '', '']);
    await importDay(day('2026-04-04', rows));
    expect(addon.values('B1201')).toEqual([['task 1199']]);
    const wide = Array.from({ length: 30 }, (_cell, i) => `own ${i}`);
    await importDay({
      date: '2026-04-05',
      table: [
        ['Task', 'Human', 'Claude', ...wide],
        ['a', 1, 1, ...wide],
      ],
      labels: [],
    });
    expect(addon.values('AG2')).toEqual([['own 29']]);
  });

  it('does not change a day that has a tab, with any name', async () => {
    addon = await openAddon();
    addon.evaluate("SpreadsheetApp.getActiveSpreadsheet().insertSheet('April 4, 2026')");
    expect(await importDay(day('2026-04-04', []))).toEqual({ kind: 'dayExists', tabName: 'April 4, 2026' });
    expect(tabs()).toHaveLength(2);
  });

  it.each([
    [day('2026-02-30', []), '2026-02-30 is not a calendar date. Write a date like 2026-04-04.'],
    [
      { date: '2026-04-04', table: [['Task', 'Human'], ['a']], labels: [] },
      '2026-04-04: row 2 has 1 cells for 2 headings.',
    ],
    [{ date: '2026-04-04', table: [], labels: [] }, '2026-04-04 has no table to write.'],
  ])('refuses %j with a sentence', async (request, message) => {
    addon = await openAddon();
    expect(await importDay(request)).toEqual({ kind: 'refused', message });
    expect(tabs()).toEqual(['Sheet1']);
  });

  it.each(['setValues', 'setFrozenRows', 'setName', 'flush'])('leaves nothing behind when %s fails', async (method) => {
    addon = await openAddon();
    breakService(addon, method);
    const reply = await importDay(day('2026-04-03', []));
    expect(reply).toEqual({
      kind: 'refused',
      message:
        'Google Sheets did not respond as expected. Try again in a moment. If it happens again, reload the sheet.',
    });
    expect(tabs()).toEqual(['Sheet1']);
  });

  it('in a run that is killed leaves no tab with the name of a day, and the next run removes the rest', async () => {
    addon = await openAddon();
    await importDay(day('2026-04-03', []));
    addon.evaluate('var WholeSpreadsheetApp = SpreadsheetApp; 1');
    // A run that Google ends does not reach a catch block: every call after the fatal one fails.
    breakService(addon, 'setFrozenRows');
    breakService(addon, 'deleteSheet');
    addon.call('importDay', day('2026-04-04', []));
    expect(tabs()).toEqual(['Leverage Record (unfinished)', '2026-04-03', 'Sheet1']);
    addon.evaluate('SpreadsheetApp = WholeSpreadsheetApp; 1');
    expect((await importDay(day('2026-04-03', []))).kind).toBe('dayExists');
    expect((await importDay(day('2026-04-04', []))).kind).toBe('written');
    expect(tabs()).toEqual(['2026-04-04', '2026-04-03', 'Sheet1']);
  });
});

describe('opening a dialog', () => {
  it.each([
    ['newDay', 'New day', 440, 420],
    ['settings', 'Settings', 720, 640],
    ['import', 'Import', 920, 640],
    ['editStyle', 'Edit style', 920, 640],
    ['sentences', 'Sentences from the data', 560, 640],
    ['picture', 'Picture', 920, 640],
  ])('shows the screen %s', async (screen, title, widthPx, heightPx) => {
    addon = await openAddon();
    expect(addon.call('openDialog', { screen })).toEqual({ kind: 'opened' });
    const [page] = addon.shown.dialogs;
    expect(page).toMatchObject({ title, widthPx, heightPx });
    expect(page?.html).toContain(`{"screen":"${screen}"`);
    expect(page?.html).toContain(`<title>${title}</title>`);
  });

  it('is also possible from the menu, which explains failures', async () => {
    addon = await openAddon();
    for (const name of ['openImport', 'openLogs', 'openSettings', 'openCheck']) addon.standIn.run('FULL', name);
    expect(addon.shown.dialogs.map(({ title }) => title)).toEqual([
      'Import',
      'Import agent logs',
      'Settings',
      'Check this installation',
    ]);
    addon.standIn.run('FULL', 'restoreFormulas');
    await addon.insertSample();
    addon.standIn.run('FULL', 'freezeFormulas');
    expect(addon.shown.alerts).toEqual([
      '“Sheet1” has no frozen formulas.',
      'Replaced 3 formulas in “2026-04-04” with values.',
    ]);
  });
});
