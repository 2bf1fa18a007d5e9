// Runs in every time zone.
import { planAppend } from '../../../src/sidebar/import/append-plan.ts';
import { type OpenAddon, openAddon } from '../addon-fixture.ts';
import { breakService } from '../break-service.ts';

interface Options {
  readonly notes?: string[][] | null;
  readonly sheetId?: number | null;
  readonly date?: string;
}

let addon: OpenAddon;
afterEach(() => addon?.dispose());

const DATE = '2026-11-22';
const HEADINGS = ['#', 'Task', 'Human Est. (h)', 'Claude (min)', 'Sup. (min)', 'Tokens'];
const ROWS = [
  [1, 'a', 2, 10, 1, 100],
  [2, '=1+1', '1h 30m', 20, '', ''],
  [3, '2026-04-04', 1, '15 min', 2, 300],
];

/** Plans like the page. */
function plan(rows: (string | number)[][], { notes = null, sheetId = null, date = DATE }: Options = {}) {
  const tab = addon.call('readTab', { date, sheetId });
  return tab.kind === 'tabCells' ? planAppend(tab, { date, table: [HEADINGS, ...rows], notes }) : tab;
}
async function append(rows: (string | number)[][], options: Options = {}) {
  const offer = plan(rows, options);
  if (offer.request === undefined) return offer;
  const reply = addon.call('appendRows', offer.request);
  await addon.workbook.recalculated();
  return reply;
}
async function undo(reply: { undo: unknown }) {
  const answer = addon.call('undoWrite', { plan: reply.undo });
  await addon.workbook.recalculated();
  return answer;
}

async function openDay() {
  addon = await openAddon();
  addon.call('createDay', { date: DATE, formulas: 'functions' });
  await addon.type('B2:F3', [
    ['a', 2, 10, 1, 100],
    ['b', 4, 24, '', ''],
  ]);
}

/** Opens a table of the user's own, with a formula in each row and a total below. */
async function openTotals() {
  addon = await openAddon();
  addon.evaluate(`SpreadsheetApp.getActiveSheet().setName('${DATE}')`);
  await addon.type('A1:E4', [
    ['Task', 'Human (h)', 'AI (min)', 'Factor', 'Own'],
    ['a', 2, 10, '=LEVERAGE(B2,C2)', '=B2*2'],
    ['b', 4, 24, '=LEVERAGE(B3,C3)', '=B3*2'],
    ['Total', '=SUM(B2:B3)', '=SUM(C2:C3)', '', ''],
  ]);
  await addon.type('G1:H2', [
    ['Intro', 'mine'],
    ['Analysis', 'too'],
  ]);
}

describe('adding numbers next to clock times', () => {
  it.each([
    ['in inserted rows', ['Total', '', '=SUM(C2:C3)']],
    ['in cells that had a clock time', ['', '1:30', '']],
  ])('keeps them as numbers, %s', async (_where, row) => {
    addon = await openAddon();
    addon.evaluate(`SpreadsheetApp.getActiveSheet().setName('${DATE}')`);
    await addon.type('A1:C4', [['Task', 'Human (h)', 'AI (min)'], ['a', '1:30', '0:20'], ['b', '0:45', '0:10'], row]);
    if (row[0] === '') await addon.type('B4', [['']]);
    const rows = [
      [1, 'c', 2, 12, '', ''],
      [2, 'd', '90m', 10, '', ''],
    ];
    const reply = await append(rows);
    const at = row[0] === '' ? 4 : 3;
    expect(addon.display(`A${at}:C${at + 1}`)).toEqual([
      ['c', '2', '12'],
      ['d', '90m', '10'],
    ]);
    expect(addon.display('B2')).toEqual([['1:30']]);
    expect((await undo(reply)).kind).toBe('undone');
  });
});

describe('adding rows to a day', () => {
  it('reports the new rows, and writes nothing', async () => {
    await openDay();
    const before = addon.display('A1:K45');
    expect(plan(ROWS)).toMatchObject({ tabName: DATE, rows: 2, known: 1, unplaced: [] });
    expect(addon.display('A1:K45')).toEqual(before);
    expect(plan(ROWS, { date: '2026-11-23' })).toEqual({
      kind: 'refused',
      message: 'There is no tab for 2026-11-23 any more. Nothing was written.',
    });
  });

  it('writes below the last task, keeps texts unchanged, and undoes it', async () => {
    await openDay();
    const before = addon.display('A1:K45');
    const reply = await append(ROWS, {
      notes: [['', '', '', 'x', '', ''], ['', '', '', 'turn 1', '', ''], []],
    });
    expect(reply).toMatchObject({
      kind: 'written',
      message: `2 rows added to “${DATE}”.`,
      tabName: DATE,
    });
    expect(addon.values('A3:F6')).toEqual([
      [2, 'b', 4, 24, '', ''],
      [3, '=1+1', '1h 30m', 20, '', ''],
      [4, '2026-04-04', 1, '15 min', 2, 300],
      [5, '', '', '', '', ''],
    ]);
    expect(addon.display('G2:H5')).toEqual([
      ['12.0x', '120.0x'],
      ['10.0x', ''],
      ['4.5x', ''],
      ['4.0x', '30.0x'],
    ]);
    expect(addon.evaluate("SpreadsheetApp.getActiveSheet().getRange('D3:D5').getNotes().flat().join('|')")).toBe(
      '|turn 1|',
    );
    expect(plan(ROWS)).toMatchObject({ rows: 0, known: 3 });
    expect(await undo(reply)).toEqual({ kind: 'undone', message: `Undone in “${DATE}”.` });
    expect(addon.display('A1:K45')).toEqual(before);
    expect(addon.evaluate("SpreadsheetApp.getActiveSheet().getRange('D4').getNote()")).toBe('');
  });

  it('continues below the prepared rows, in a tab that has no more rows', async () => {
    await openDay();
    const many = Array.from({ length: 90 }, (_row, i) => [1, `task ${i}`, 1, 1 + i, '', '']);
    expect((await append(many)).kind).toBe('written');
    expect(addon.values('A92:D93')).toEqual([
      [91, 'task 88', 1, 89],
      [92, 'task 89', 1, 90],
    ]);
    expect(addon.display('G93')).toEqual([['0.7x']]);
  });

  it('keeps sums and the formulas of each row right, and the cells next to the table', async () => {
    await openTotals();
    const before = [addon.display('A1:H6'), addon.formulas('A1:H6')];
    const reply = await append([
      [1, 'c', 1, 5, '', ''],
      [2, 'd', 0.5, 5, '', ''],
    ]);
    expect(reply).toMatchObject({ kind: 'written' });
    expect(addon.display('A2:E6')).toEqual([
      ['a', '2', '10', '12', '4'],
      ['c', '1', '5', '12', '2'],
      ['d', '0.5', '5', '6', '1'],
      ['b', '4', '24', '10', '8'],
      ['Total', '7.5', '44', '', ''],
    ]);
    expect(addon.call('readDay').cells.flat()).toEqual(expect.arrayContaining(['mine', 'too']));
    expect(await undo(reply)).toMatchObject({ kind: 'undone' });
    expect([addon.display('A1:H6'), addon.formulas('A1:H6')]).toEqual(before);
  });

  it('is undone only while the inserted rows have no other content', async () => {
    await openTotals();
    const reply = await append([[1, 'c', 1, 5, '', '']]);
    await addon.type('G3', [['mine']]);
    expect(await undo(reply)).toMatchObject({
      kind: 'refused',
      message: `G3 in “${DATE}” has changed since then. Nothing was undone.`,
    });
  });

  it.each(['setValues', 'setFormulas', 'flush'])('writes all or nothing when %s fails', async (method) => {
    await openTotals();
    const before = [addon.display('A1:H6'), addon.formulas('A1:H6')];
    breakService(addon, method, 0, 1);
    expect(await append([[1, 'c', 1, 5, '', '']])).toMatchObject({ kind: 'refused' });
    expect([addon.display('A1:H6'), addon.formulas('A1:H6')]).toEqual(before);
  });

  it('writes nothing if only the second half of a character has changed', async () => {
    await openDay();
    await addon.type('B3', [['b \u{1f600}']]);
    const { request } = plan(ROWS);
    await addon.type('B3', [['b \u{1f601}']]);
    expect(addon.call('appendRows', request)).toEqual({
      kind: 'refused',
      message: `“${DATE}” has changed since it was read. Nothing was written.`,
    });
  });

  it('writes nothing if the tab has changed since it was read', async () => {
    await openDay();
    const { request } = plan(ROWS);
    await addon.type('D3', [[25]]);
    const before = addon.display('A1:K45');
    const refused = { kind: 'refused', message: `“${DATE}” has changed since it was read. Nothing was written.` };
    expect(addon.call('appendRows', request)).toEqual(refused);
    expect(addon.display('A1:K45')).toEqual(before);
  });

  it('overwrites nothing, for any request', async () => {
    await openDay();
    const before = addon.display('A1:K45');
    const { request } = plan(ROWS);
    const send = (changes: object) => addon.call('appendRows', { ...request, ...changes });
    expect(send({ row: 3, blocks: [{ address: 'B3', after: [['x']] }] })).toEqual({
      kind: 'refused',
      message: 'B3 has content. Nothing was written.',
    });
    expect(send({ isInserted: true, blocks: [{ address: 'B2', after: [['x']] }] }).kind).toBe('refused');
    expect(send({ row: 0 }).kind).toBe('refused');
    expect(addon.display('A1:K45')).toEqual(before);
  });

  it('needs a table', async () => {
    addon = await openAddon();
    addon.evaluate(`SpreadsheetApp.getActiveSheet().setName('${DATE}')`);
    expect(plan(ROWS)).toEqual({ problem: `“${DATE}” has no task table to add the rows to.` });
    const { sheetId } = addon.call('readDay');
    expect(plan(ROWS, { sheetId: sheetId + 1 })).toMatchObject({
      message: `There is no tab for ${DATE} any more. Nothing was written.`,
    });
  });

  it('takes few service calls for any number of rows', async () => {
    await openDay();
    addon.standIn.resetServiceCalls();
    const { request } = plan(ROWS);
    const planned = addon.standIn.serviceCalls().total;
    addon.standIn.resetServiceCalls();
    addon.call('appendRows', request);
    expect({ planned, written: addon.standIn.serviceCalls().total }).toEqual({ planned: 44, written: 19 });
  });
});
