import { readSettings } from '../../../src/settings/read-settings.ts';
import { DEFAULT_SETTINGS, SETTING_KEYS, SETTINGS_TABLE } from '../../../src/settings/settings-table.ts';
import { type OpenAddon, openAddon } from '../addon-fixture.ts';

let addon: OpenAddon;
beforeEach(async () => {
  addon = await openAddon();
});
afterEach(() => addon.dispose());

const save = (...entries: (readonly [key: string, seen: string, value: string])[]) =>
  addon.call('saveSettings', { entries: entries.map(([key, seen, value]) => ({ key, seen, value })) });
const readCells = () => addon.call('readSettings').cells;
const read = () => readSettings(readCells());
const tabNames = () => addon.workbook.sheets().map((sheet) => sheet.name());
const showTab = (name: string) =>
  addon.evaluate(`SpreadsheetApp.getActiveSpreadsheet().getSheetByName('${name}').activate()`);
const typeInto = (a1: string, text: string | number) => {
  const value = JSON.stringify(text);
  addon.evaluate(
    `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Settings').getRange('${a1}').setValue(${value})`,
  );
};
/** Makes a method of any service throw at its nth call, like Google's services occasionally do. */
const failAt = (method: string, nth: number) =>
  addon.evaluate(`
    (() => {
      const real = SpreadsheetApp;
      const targets = new WeakMap();
      let calls = 0;
      const unwrap = (value) => targets.get(value) ?? value;
      const wrap = (target) => {
        const proxy = new Proxy({}, {
          get(_, name) {
            const value = target[name];
            if (typeof value !== 'function') return value;
            return (...args) => {
              if (name === '${method}' && ++calls === ${nth}) {
                SpreadsheetApp = real;
                throw new Error('Service error: Spreadsheets');
              }
              const result = value(...args.map(unwrap));
              return typeof result === 'object' && result !== null && !Array.isArray(result) ? wrap(result) : result;
            };
          },
        });
        targets.set(proxy, target);
        return proxy;
      };
      SpreadsheetApp = wrap(real);
    })()`);

describe('the Settings tab', () => {
  it('is made at the end when first needed, with a row for every setting; the active tab stays active', async () => {
    await addon.type('A1', [['mine']]);
    expect(readCells()).toBeNull();
    const reply = save(['hoursPerWeek', '', '37,5'], ['closing', '', '=1+1']);
    expect(reply).toMatchObject({
      kind: 'written',
      message: '2 settings saved in the new tab “Settings”.',
      tabName: 'Settings',
    });
    expect(tabNames()).toEqual(['Sheet1', 'Settings']);
    expect(addon.workbook.activeSheet().name()).toBe('Sheet1');
    showTab('Settings');
    expect(addon.display('A1:C2')).toEqual([
      ['Setting', 'Value', 'What it does'],
      ['Settings version', '1', 'Do not change. You can reorder rows, but keep the labels in column A.'],
    ]);
    expect(addon.display(`A3:A${2 + SETTING_KEYS.length}`).flat()).toEqual(
      SETTING_KEYS.map((key) => SETTINGS_TABLE[key].label),
    );
    expect(read()).toMatchObject({
      settings: { ...DEFAULT_SETTINGS, hoursPerWeek: 37.5, closing: '=1+1' },
      notices: [],
    });
    expect(addon.formulas('B3:B15').flat().join('')).toBe('');
  });

  it('has an undo plan that removes it, with all written cells', () => {
    const { undo, sheetId } = save();
    expect(undo).toMatchObject({
      kind: 'removeTabs',
      returnToSheetId: 0,
      tabs: [{ sheetId, tabName: 'Settings', cells: [{ address: 'A1:C21' }] }],
    });
    showTab('Settings');
    expect(undo.tabs[0].cells[0].after).toEqual(addon.display('A1:C21'));
  });

  it.each([
    '=1+1',
    '+5',
    '-5',
    '@name',
    '2026-04-04',
    '007',
    '1,5',
    "'quoted",
    '50%',
    'TRUE',
    '\u{1f600} ünïcode',
    'a\n\nb',
  ])('keeps the text %j unchanged', (text) => {
    save();
    expect(save(['closing', '', text]).kind).toBe('written');
    expect([read().texts.closing, read().settings.closing]).toEqual([text, text]);
    expect(save(['closing', text, 'x']).kind).toBe('written');
  });

  it('changes only the given cells, in any order of rows', () => {
    save();
    typeInto('A20', 'My notes');
    typeInto('B20', 42);
    showTab('Settings');
    const before = addon.values('A1:C20');
    const reply = save(['hoursPerDay', '8', '7.5'], ['hoursPerWeek', '40', '35'], ['site', 'None', 'Hugo']);
    expect(reply).toMatchObject({
      kind: 'written',
      message: '3 settings saved in tab “Settings”.',
      undo: {
        kind: 'restoreCells',
        cells: [{ address: 'B11:B13', before: [['40'], ['8'], ['None']], after: [['35'], ['7.5'], ['Hugo']] }],
      },
    });
    const after = addon.values('A1:C20');
    const changed = before.flatMap((row, r) =>
      row.flatMap((value, c) => (value === after[r]?.[c] ? [] : [[r + 1, c + 1]])),
    );
    expect(changed).toEqual([
      [11, 2],
      [12, 2],
      [13, 2],
    ]);
  });

  it('gets a row for a setting without one, below all content, and more rows when it is full', async () => {
    addon.dispose();
    addon = await openAddon({ sheet: { name: 'Settings', rowCount: 3, columnCount: 3 } });
    await addon.type('A1:B3', [
      ['Setting', 'Value'],
      ['Later setting', 'kept'],
      ['Closing', 'Bye'],
    ]);
    expect(save(['category', '', 'Work'], ['closing', 'Bye', 'See you'], ['tags', '', 'a, b'])).toMatchObject({
      undo: {
        cells: [
          { address: 'B3', before: [['Bye']], after: [['See you']] },
          {
            address: 'A4:C5',
            before: [
              ['', '', ''],
              ['', '', ''],
            ],
          },
        ],
      },
    });
    expect(addon.display('A1:B5')).toEqual([
      ['Setting', 'Value'],
      ['Later setting', 'kept'],
      ['Closing', 'See you'],
      ['Category', 'Work'],
      ['Tags', 'a, b'],
    ]);
  });

  it('keeps the rows of a newer version', () => {
    save();
    typeInto('B2', 7);
    typeInto('A24', 'Hologram');
    typeInto('B24', '=1+2');
    expect(save(['closing', '', 'Bye']).kind).toBe('written');
    showTab('Settings');
    expect([addon.display('B2'), addon.formulas('B24'), read().version]).toEqual([[['7']], [['=1+2']], 7]);
  });

  it('with this name but made by the user is not changed', async () => {
    addon.evaluate("SpreadsheetApp.getActiveSpreadsheet().insertSheet('Settings').getRange('A1').setValue('Budget')");
    expect(save(['closing', '', 'Bye'])).toEqual({
      kind: 'refused',
      message:
        'The tab “Settings” does not belong to this add-on: it has no headings Setting and Value. Rename it, then save again. Nothing was written.',
    });
    expect(addon.display('A1:B2')).toEqual([
      ['Budget', ''],
      ['', ''],
    ]);
  });
});

describe('saving', () => {
  it('from two sidebars at once loses nothing: the later save is refused with the current value', () => {
    save();
    expect(save(['hoursPerWeek', '40', '35']).kind).toBe('written');
    expect(save(['closing', '', 'Bye'], ['hoursPerWeek', '40', '38'])).toEqual({
      kind: 'refused',
      message: 'Settings!B11 (Hours per week) has changed: it is now 35. Nothing was written.',
    });
    expect(read().settings).toMatchObject({ hoursPerWeek: 35, closing: '' });
    expect(save(['closing', '', 'Bye']).kind).toBe('written');
    expect(read().settings).toMatchObject({ hoursPerWeek: 35, closing: 'Bye' });
  });

  it('reports that the tab, the row or the value no longer exists', () => {
    expect(save(['closing', 'Hello', 'Bye']).message).toBe('The tab “Settings” was deleted. Nothing was written.');
    expect(tabNames()).toEqual(['Sheet1']);
    save();
    typeInto('A7', 'Something else');
    expect(save(['closing', 'Hello', 'Bye']).message).toBe(
      'The row Closing was deleted from the tab “Settings”. Nothing was written.',
    );
    typeInto('B11', '');
    expect(save(['hoursPerWeek', '40', '35']).message).toBe(
      'Settings!B11 (Hours per week) has changed: it is now blank. Nothing was written.',
    );
  });

  it.each([
    [
      [['hoursPerWeek', '', '0']],
      '“0” does not work as Hours per week. Write hours above 0 and up to 168, like 40. Nothing was written.',
    ],
    [[['hologram', '', '1']], 'Unknown setting “hologram”. Nothing was written.'],
    [
      [
        ['closing', '', 'a'],
        ['closing', '', 'b'],
      ],
      'Closing was sent twice. Nothing was written.',
    ],
    [
      [['closing', '', `${'x'.repeat(50_001)}`]],
      `“${'x'.repeat(59)}…” does not work as Closing. Write at most 50,000 characters. Nothing was written.`,
    ],
  ] as const)('refuses an invalid value: %#', (entries, message) => {
    expect(save(...entries)).toEqual({ kind: 'refused', message });
    expect(tabNames()).toEqual(['Sheet1']);
  });

  it('waits for another save, then reports it; with view access it is refused', () => {
    addon.standIn.documentLock.isHeldElsewhere = true;
    expect(save().message).toBe('Another save is in progress. Try again in a moment.');
    addon.standIn.documentLock.isHeldElsewhere = false;
    addon.standIn.setRights('view');
    expect(save().message).toBe('You can view this sheet but not change it. Generating and copying still work.');
    expect(addon.call('readSettings')).toEqual({ kind: 'settingsCells', cells: null });
  });

  it.each([
    ['setNumberFormat', 1],
    ['setValues', 1],
    ['setColumnWidth', 2],
    ['setDataValidation', 1],
    ['setDataValidation', 3],
    ['getDisplayValues', 1],
    ['getSheetId', 1],
  ] as const)('that fails at %s, call %i, while the tab is made leaves no tab', (method, nth) => {
    failAt(method, nth);
    expect(save(['closing', '', 'Bye']).kind).toBe('refused');
    expect([tabNames(), addon.workbook.activeSheet().name()]).toEqual([['Sheet1'], 'Sheet1']);
    expect(save(['closing', '', 'Bye']).kind).toBe('written');
  });

  it.each([
    ['setNumberFormat', 2],
    ['setValues', 1],
    ['setValues', 2],
    ['getDisplayValues', 2],
    ['getDisplayValues', 3],
  ] as const)('that fails at %s, call %i, leaves every cell unchanged', async (method, nth) => {
    save();
    typeInto('B13', '=1+1');
    await addon.workbook.recalculated();
    showTab('Settings');
    typeInto('B12', 8);
    const before = [addon.values('A1:C20'), addon.formulas('A1:C20')];
    failAt(method, nth);
    const reply = save(['hoursPerDay', '8', '7'], ['frontMatterKeys', '2', 'date = d'], ['closing', '', 'Bye']);
    expect(reply.kind).toBe('refused');
    await addon.workbook.recalculated();
    expect(addon.formulas('A1:C20')).toEqual(before[1]);
    expect(addon.display('A1:C20').map((row) => row.map(String))).toEqual(
      (before[0] ?? []).map((row) => row.map(String)),
    );
  });
});

describe('reading with the day', () => {
  it('includes the displayed texts of the Settings tab, for any active tab', () => {
    expect(addon.call('readDay')).toMatchObject({ settings: null, isSpreadsheetEmpty: true });
    save(['hoursPerWeek', '', '35']);
    expect(readSettings(addon.call('readDay').settings).settings.hoursPerWeek).toBe(35);
    showTab('Settings');
    typeInto('B12', 7.25);
    const reply = addon.call('readDay');
    expect(reply).toMatchObject({ tabName: 'Settings', isSpreadsheetEmpty: false });
    expect(readSettings(reply.settings).settings).toMatchObject({ hoursPerWeek: 35, hoursPerDay: 7.25 });
  });

  it('recognizes an empty spreadsheet: one blank tab', async () => {
    addon.evaluate("SpreadsheetApp.getActiveSpreadsheet().insertSheet('Other')");
    expect(addon.call('readDay').isSpreadsheetEmpty).toBe(false);
    addon.evaluate('SpreadsheetApp.getActiveSpreadsheet().deleteSheet(SpreadsheetApp.getActiveSheet())');
    expect(addon.call('readDay').isSpreadsheetEmpty).toBe(true);
    await addon.type('C5', [['x']]);
    expect(addon.call('readDay').isSpreadsheetEmpty).toBe(false);
  });

  it('also reads a tab of one column', () => {
    addon.evaluate("SpreadsheetApp.getActiveSpreadsheet().insertSheet('Settings').getRange('A1').setValue('Budget')");
    expect(readCells()).toEqual([['Budget', '']]);
  });

  it.each([30, 1900])('opens the sidebar in at most 21 calls, 2 of them reads of cells, with %i rows', async (rows) => {
    addon.dispose();
    addon = await openAddon({ sheet: { rowCount: rows + 10, columnCount: 12 } });
    const tasks = Array.from({ length: rows }, (_, i) => [`t${i}`, (i % 9) + 1, (i % 31) + 1, 0.5]);
    await addon.type(`A1:D${rows + 1}`, [['Task', 'Human', 'Claude', 'Sup.'], ...tasks]);
    save();
    const count = () => {
      addon.standIn.resetServiceCalls();
      addon.standIn.run('FULL', 'openSidebar');
      return addon.standIn.serviceCalls();
    };
    expect(count()).toEqual({ total: 21, cells: 2 });
    showTab('Settings');
    expect(count().total).toBeLessThanOrEqual(20);
    addon.standIn.resetServiceCalls();
    addon.call('readDay');
    expect(addon.standIn.serviceCalls()).toEqual({ total: 13, cells: 2 });
  });

  it('formats the clock once per fortnight, not once per row', async () => {
    addon.dispose();
    addon = await openAddon({ zone: 'Europe/Berlin', sheet: { rowCount: 2010, columnCount: 12 } });
    const tasks = Array.from({ length: 2000 }, (_, i) => [46_100 + (i % 28), `t${i}`, (1 + (i % 90)) / 96, 5]);
    await addon.type('A1:D2001', [['Date', 'Task', 'Human', 'Claude'], ...tasks]);
    addon.evaluate("SpreadsheetApp.getActiveSheet().getRange('A2:A2001').setNumberFormat('yyyy-mm-dd')");
    addon.evaluate("SpreadsheetApp.getActiveSheet().getRange('C2:C2001').setNumberFormat('[h]:mm')");
    addon.standIn.resetServiceCalls();
    const { cells } = addon.call('readDay');
    expect(addon.standIn.serviceCalls().total).toBeLessThanOrEqual(26);
    const wallClocks = cells.slice(1).map((row: { wallClock: string }[]) => [row[0]?.wallClock, row[2]?.wallClock]);
    const expected = tasks.map(([day, , fraction]) => [
      new Date(Date.UTC(1899, 11, 30) + Number(day) * 86_400_000).toISOString().slice(0, -1),
      new Date(Date.UTC(1899, 11, 30) + Math.round(Number(fraction) * 86_400_000)).toISOString().slice(0, -1),
    ]);
    expect(wallClocks).toEqual(expected);
  });
});

it('selects a cell of another tab by its name, and reports that the tab no longer exists', () => {
  const { sheetId } = addon.call('readDay');
  save();
  expect(addon.call('selectCell', { sheetId, address: 'B8', tabName: 'Settings' })).toEqual({ kind: 'selected' });
  expect(addon.call('readDay')).toMatchObject({ tabName: 'Settings', selectedRows: [[8, 8]] });
  expect(addon.call('selectCell', { sheetId, address: 'B8', tabName: 'Nowhere' })).toEqual({
    kind: 'refused',
    message: 'Could not go to Nowhere!B8: its tab was deleted. Refresh.',
  });
});
