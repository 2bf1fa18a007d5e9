// Covers src/sheets/records/records-tab.ts and src/sidebar/records/save-record.ts, with the pushed files.

import { readDay } from '../../../src/record/reading/read-day.ts';
import type { Cell } from '../../../src/record/values/cell.ts';
import type { SavedDay } from '../../../src/sidebar/records/save-record.ts';
import { compareRecord, saveRecord } from '../../../src/sidebar/records/save-record.ts';
import { type OpenAddon, openAddon } from '../addon-fixture.ts';

let addon: OpenAddon;
afterEach(() => addon?.dispose());

const HEADINGS = ['Task', 'Human Est.', 'Claude', 'Sup.', 'Tokens', 'Actual hours'];
function dayOf(...rows: readonly (readonly Cell[])[]): SavedDay {
  const grid = [HEADINGS, ...rows];
  return {
    date: { year: 2026, month: 4, day: 4 },
    title: '=Not a formula',
    style: 'standard',
    reading: readDay(grid, { tabName: '2026-04-04' }),
    sheet: { cells: { cells: grid } },
  };
}
const SECOND = ['Draw the covers', 8, 10, 2, 500];
const DAY = dayOf(['Port the reports', 240, 22, 5, 1000], SECOND);
const later = (day: number): SavedDay => ({ ...DAY, date: { ...DAY.date, day } });

/** Calls the server like the page. */
const server = { ask: (name: string, request: unknown) => Promise.resolve(addon.call(name, request)) } as never;
async function save(day: SavedDay) {
  const status = await saveRecord(server, day);
  await addon.workbook.recalculated();
  return status;
}
const readRows = (address: string) =>
  addon.evaluate(
    `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Records').getRange('${address}').getDisplayValues()`,
  );

describe('Save to Records', () => {
  it('creates the tab at the end, writes a row with formulas, and keeps the active tab', async () => {
    addon = await openAddon();
    await addon.insertSample();
    expect(await save(DAY)).toMatchObject({ kind: 'written', message: 'Saved 2026-04-04 to Records, row 2.' });
    expect(readRows('A1:M2')).toEqual([
      [
        'Date',
        'Title',
        'Tasks',
        'Human hours',
        'AI minutes',
        'Supervision minutes',
        'Supervised hours',
        'Tokens',
        'Weighted factor',
        'Supervised factor',
        'Style',
        'Hours saved',
        'Fingerprint',
      ],
      [
        '2026-04-04',
        '=Not a formula',
        '2',
        '248',
        '32',
        '7',
        '248',
        '1,500',
        '465.0x',
        '2125.7x',
        'standard',
        '247.9',
        expect.stringMatching(/^a[0-9a-f]{16} a[0-9a-f]{16}$/),
      ],
    ]);
    expect(addon.evaluate('SpreadsheetApp.getActiveSheet().getName()')).toBe('2026-04-04');
    expect(addon.evaluate('SpreadsheetApp.getActiveSpreadsheet().getSheets().pop().getName()')).toBe('Records');
  });

  it('saves again without a second row, updates a changed day, and undoes that', async () => {
    addon = await openAddon();
    await save(DAY);
    expect(await save(DAY)).toEqual({ kind: 'undone', message: 'Records already has 2026-04-04, in row 2.' });
    const changed = dayOf(['Port the reports', 240, 30, 5, 1000], SECOND);
    const records = addon.call('readRecords', { creates: false });
    expect(compareRecord(records, changed)[0]).toMatchObject({
      code: 'record-differs',
      place: { cell: 'Records!A2' },
      facts: { figures: [{ figure: 'ai', saved: '32', now: '40' }] },
    });
    expect(compareRecord(records, DAY)).toEqual([]);
    expect(compareRecord(records, later(5))).toEqual([]);
    const status = await save(changed);
    expect(status).toMatchObject({
      kind: 'written',
      message: 'Updated 2026-04-04 in Records, row 2: AI minutes 32, now 40.',
    });
    expect(readRows('E2:E3')).toEqual([['40'], ['']]);
    expect(addon.call('undoWrite', { plan: (status as { undo: unknown }).undo })).toMatchObject({ kind: 'undone' });
    expect(readRows('E2:E3')).toEqual([['32'], ['']]);
  });

  const undo = (status: unknown) => addon.call('undoWrite', { plan: (status as { undo: unknown }).undo });
  const listTabs = () =>
    addon.evaluate('SpreadsheetApp.getActiveSpreadsheet().getSheets().map((sheet) => sheet.getName())');

  it('undoes the first save with its tab, and later ones without it', async () => {
    addon = await openAddon();
    await addon.insertSample();
    const tabs = listTabs();
    const first = await save(DAY);
    expect(undo(first)).toEqual({ kind: 'undone', message: 'Tab “Records” removed.' });
    expect(listTabs()).toEqual(tabs);
    await save(DAY);
    expect(undo(await save(later(5)))).toEqual({ kind: 'undone', message: 'Undone in “Records”.' });
    expect(readRows('A2:A3')).toEqual([['2026-04-04'], ['']]);
  });

  it('keeps a new tab with content of the user', async () => {
    addon = await openAddon();
    await addon.insertSample();
    const first = await save(DAY);
    addon.evaluate(`SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Records').getRange('A5').setValue('Mine')`);
    expect(undo(first)).toEqual({
      kind: 'refused',
      message: 'A5 in “Records” has changed since then. The tab was not removed.',
    });
    expect(readRows('A2:A5')).toEqual([['2026-04-04'], [''], [''], ['Mine']]);
  });

  it('writes one correct row if two sidebars save at once', async () => {
    addon = await openAddon();
    await Promise.all([save(DAY), save(DAY), save(later(5))]);
    expect(readRows('A2:E4')).toEqual([
      ['2026-04-04', '=Not a formula', '2', '248', '32'],
      ['2026-04-05', '=Not a formula', '2', '248', '32'],
      ['', '', '', '', ''],
    ]);
  });

  it('does not overwrite a row that was edited', async () => {
    addon = await openAddon();
    await save(DAY);
    addon.evaluate(`SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Records').getRange('E2').setValue(99)`);
    await addon.workbook.recalculated();
    expect(await save(DAY)).toEqual({
      kind: 'refused',
      message:
        'Row 2 of Records was changed by hand: AI minutes 99, now 32. To replace it, delete the row and save again.',
      undo: null,
    });
    expect(readRows('E2')).toEqual([['99']]);
  });

  it('does not overwrite a row with a figure outside its bounds, and names it', async () => {
    addon = await openAddon();
    const day = dayOf(['Port the reports', '138h-146h', 22, 5, 1000]);
    await save(day);
    expect(readRows('D2')).toEqual([['142']]);
    addon.evaluate(`SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Records').getRange('D2').setValue(160)`);
    await addon.workbook.recalculated();
    expect(await save(day)).toEqual({
      kind: 'refused',
      message:
        'Row 2 of Records has “160” as Human hours (outside its bounds 138 to 146). To replace it, delete the row and save again.',
      undo: null,
    });
    expect(readRows('D2')).toEqual([['160']]);
  });

  it('adds a column for compared estimates, and does not overwrite one that was edited', async () => {
    addon = await openAddon();
    const withActual = (actual: number) => dayOf(['Port the reports', 240, 22, 5, 1000, actual], [...SECOND, 'soon']);
    expect(await save(withActual(200))).toMatchObject({
      message:
        'Saved 2026-04-04 to Records, row 2. F3, Actual hours, is “soon” and is not compared. Write a time above 0, such as 6h.',
    });
    expect(readRows('N1:N2')).toEqual([['Compared estimates'], ['actual 240h/200h']]);
    expect(await save(withActual(200))).toMatchObject({ kind: 'undone' });
    expect(await save(withActual(160))).toMatchObject({
      message:
        'Updated 2026-04-04 in Records, row 2: compared estimates actual 240h/200h, now actual 240h/160h. F3, Actual hours, is “soon” and is not compared. Write a time above 0, such as 6h.',
    });
    addon.evaluate(
      `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Records').getRange('N2').setValue('actual 240h/1h')`,
    );
    await addon.workbook.recalculated();
    expect(await save(withActual(150))).toMatchObject({
      kind: 'refused',
      message:
        'Row 2 of Records was changed by hand: compared estimates actual 240h/1h, now actual 240h/150h. To replace it, delete the row and save again.',
    });
    expect(readRows('N2')).toEqual([['actual 240h/1h']]);
  });

  it('uses moved columns, and refuses a tab of another kind', async () => {
    addon = await openAddon();
    addon.evaluate(`SpreadsheetApp.getActiveSpreadsheet().insertSheet('Records')`);
    expect(await save(DAY)).toMatchObject({
      kind: 'refused',
      message: 'The tab “Records” has no headings Date, Human hours and AI minutes. Rename it, then save again.',
    });
    addon.evaluate(
      `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Records').getRange('A1:E1').setValues([['Mood', 'AI minutes', 'Human hours', 'Date', 'Weighted factor']])`,
    );
    expect(await save(DAY)).toMatchObject({ kind: 'written', message: 'Saved 2026-04-04 to Records, row 2.' });
    expect(readRows('A2:E2')).toEqual([['', '32', '248', '2026-04-04', '465']]);
  });

  it('reports that there is no Records tab without creating one', async () => {
    addon = await openAddon();
    expect(addon.call('readRecords', { creates: false })).toEqual({ kind: 'noRecords' });
    expect(addon.evaluate(`SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Records')`)).toBeNull();
  });
});
