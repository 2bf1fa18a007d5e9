// Runs in every time zone.
// Covers src/sheets: the functions that the sidebar calls.
import { readFileSync } from 'node:fs';
import { readDay } from '../../src/record/reading/read-day.ts';
import { hoursOf, minutesOf } from '../../src/record/values/duration.ts';
import { MENU_CAPTIONS } from '../bundle/public-names.ts';
import { type OpenAddon, openAddon } from './addon-fixture.ts';

let addon: OpenAddon;
afterEach(() => addon.dispose());

const readTab = () => addon.call('readDay');
const dayOf = ({ cells, tabName }: { cells: never[][]; tabName: string }) => readDay(cells, { tabName });

describe('the sample day', () => {
  it('has its own tab, with formula columns computed by the pushed functions', async () => {
    addon = await openAddon();
    await addon.insertSample();
    expect(addon.workbook.activeSheet().name()).toBe('2026-04-04');
    expect(addon.display('A1:H2')).toEqual([
      ['#', 'Task', 'Human Est. (h)', 'Claude (min)', 'Sup. (min)', 'Tokens', 'Factor', 'Sup. Factor'],
      ['1', expect.stringContaining('Port the invoicing app'), '240', '22', '5', '161,500', '654.5x', '2880.0x'],
    ]);
    expect(addon.formulas('G1:H1')).toEqual([['=LEVERAGE(C1:C, D1:D)', '=SUPERVISORY_LEVERAGE(C1:C, E1:E)']]);
    expect(addon.display('J1:K8')).toEqual([
      ['Metric', 'Value'],
      ['Total tasks', '29'],
      ['Total human-equivalent hours', '1,426.0'],
      ['Total Claude minutes', '1,581'],
      ['Total supervisory minutes', '149'],
      ['Total tokens', '11,636,500'],
      ['Weighted average leverage factor', '54.1x'],
      ['Weighted average supervisory leverage factor', '574.2x'],
    ]);
    expect(addon.display('J10:K11')).toEqual([
      ['Date', '2026-04-04'],
      ['Tokens', '11,636,500'],
    ]);
  });

  it('is read back as 29 tasks with exactly three notices', async () => {
    addon = await openAddon();
    await addon.insertSample();
    const { day, notices } = dayOf(readTab());
    expect([day?.tasks.length, day?.totalTokens, day?.date]).toEqual([
      29,
      11_636_500,
      { year: 2026, month: 4, day: 4 },
    ]);
    expect(notices.map(({ place }) => place.cell)).toEqual(['E19', 'E20', 'D2:D30']);
    expect(day?.analysis).toContain('\n');
  });

  it('never overwrites an existing tab', async () => {
    addon = await openAddon();
    await addon.insertSample();
    await addon.type('B2', [['mine']]);
    expect(addon.call('insertSampleDay')).toMatchObject({
      kind: 'written',
      message: '29 rows added in tab “2026-04-04 (2)”.',
      tabName: '2026-04-04 (2)',
    });
    expect(
      addon.workbook.sheetByName('2026-04-04')?.readDisplayValues({ row: 1, column: 1, rowCount: 1, columnCount: 1 }),
    ).toEqual([['mine']]);
  });

  it('keeps each factor by its task when rows are inserted under the header and deleted', async () => {
    addon = await openAddon();
    await addon.insertSample();
    addon.evaluate('SpreadsheetApp.getActiveSheet().insertRowsAfter(1, 1)');
    await addon.workbook.recalculated();
    expect(addon.display('G1:G3')).toEqual([['Factor'], [''], ['654.5x']]);
    await addon.type('B2:E2', [['New', 1, 10, 1]]);
    expect(addon.display('G2:H3')).toEqual([
      ['6.0x', '60.0x'],
      ['654.5x', '2880.0x'],
    ]);
    addon.evaluate('SpreadsheetApp.getActiveSheet().deleteRows(3, 1)');
    await addon.workbook.recalculated();
    expect(addon.display('G1:G3')).toEqual([['Factor'], ['6.0x'], ['320.0x']]);
    expect(addon.formulas('G1')).toEqual([['=LEVERAGE(C1:C, D1:D)']]);
  });
});

describe('reading the active tab', () => {
  it.each([30, 10_000])(
    'takes one read of cells, one of notes and 13 calls, at most 21 on opening, for %i rows',
    async (rows) => {
      addon = await openAddon({ sheet: { rowCount: rows + 10, columnCount: 12 } });
      const tasks = Array.from({ length: rows }, (_, i) => [`task ${i}`, (i % 9) + 1, (i % 31) + 1, 0.5]);
      await addon.type(`A1:D${rows + 1}`, [['Task', 'Human', 'Claude', 'Sup.'], ...tasks]);
      addon.standIn.resetServiceCalls();
      expect(dayOf(readTab()).day?.tasks).toHaveLength(rows);
      expect(addon.standIn.serviceCalls()).toEqual({ total: 14, cells: 1 });
      addon.standIn.resetServiceCalls();
      addon.standIn.run('FULL', 'openSidebar');
      const opening = addon.standIn.serviceCalls();
      expect(opening.cells).toBe(rows > 2000 ? 0 : 1);
      expect(opening.total).toBeLessThanOrEqual(21);
    },
  );

  it.each(['Etc/UTC', 'Asia/Kolkata', 'America/Los_Angeles', 'Pacific/Auckland', 'Pacific/Kiritimati', 'Pacific/Niue'])(
    'reads durations and dates by the clock of the sheet in %s',
    async (zone) => {
      addon = await openAddon({ zone });
      await addon.type('A1:C2', [
        ['Task', 'Human', 'Claude'],
        ['a', 0.0625, 0.0125],
      ]);
      await addon.type('E1:F1', [['Date', 46_116]]);
      addon.evaluate("SpreadsheetApp.getActiveSheet().getRange('B2:C2').setNumberFormat('[h]:mm')");
      addon.evaluate("SpreadsheetApp.getActiveSheet().getRange('F1').setNumberFormat('yyyy-mm-dd')");
      const { day } = dayOf(readTab());
      expect(day?.tasks.map(({ human, ai }) => [hoursOf(human), minutesOf(ai)])).toEqual([[1.5, 18]]);
      expect(day?.date).toEqual({ year: 2026, month: 4, day: 4 });
      await addon.type('D1', [['=LEVERAGE(B2, C2)']]);
      expect(addon.values('D1')).toEqual([[5]]);
    },
  );

  it('returns the displayed text of a task that is a number or a date', async () => {
    addon = await openAddon();
    await addon.type('A1:C3', [
      ['Task', 'Human', 'Claude'],
      [0.5, 1, 1],
      [46_116, 1, 1],
    ]);
    addon.evaluate("SpreadsheetApp.getActiveSheet().getRange('A2').setNumberFormat('0%')");
    addon.evaluate("SpreadsheetApp.getActiveSheet().getRange('A3').setNumberFormat('d.m.yyyy')");
    expect(dayOf(readTab()).day?.tasks.map(({ task }) => task)).toEqual(['50%', '4.4.2026']);
  });

  it('reports which rows are selected, and that a filter is on', async () => {
    addon = await openAddon();
    await addon.type('A1:C3', [
      ['Task', 'Human', 'Claude'],
      ['a', 1, 1],
      ['b', 1, 1],
    ]);
    addon.evaluate("SpreadsheetApp.getActiveSheet().getRange('A2:C3').activate()");
    expect(readTab()).toMatchObject({ selectedRows: [[2, 3]], isFiltered: false });
  });

  it('works with view access; writing is refused with a sentence', async () => {
    addon = await openAddon();
    await addon.type('A1:C2', [
      ['Task', 'Human', 'Claude'],
      ['a', 1, 1],
    ]);
    addon.standIn.setRights('view');
    expect(readTab().kind).toBe('dayCells');
    expect(addon.call('insertSampleDay')).toEqual({
      kind: 'refused',
      message: 'You can view this sheet but not change it. Generating and copying still work.',
    });
    addon.standIn.run('FULL', 'insertSampleDayFromMenu');
    expect(addon.shown.alerts).toEqual([
      'You can view this sheet but not change it. Generating and copying still work.',
    ]);
  });
});

describe('selecting a cell', () => {
  it('activates its tab', async () => {
    addon = await openAddon();
    await addon.insertSample();
    const { sheetId } = readTab();
    addon.evaluate("SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sheet1').activate()");
    expect(addon.call('selectCell', { sheetId, address: 'D2:D30' })).toEqual({ kind: 'selected' });
    expect(readTab()).toMatchObject({ tabName: '2026-04-04', selectedRows: [[2, 30]] });
  });

  it('reports that its tab was deleted', async () => {
    addon = await openAddon();
    expect(addon.call('selectCell', { sheetId: 4711, address: 'E19' })).toEqual({
      kind: 'refused',
      message: 'Could not go to E19: its tab was deleted. Refresh.',
    });
  });
});

it('waits during another save, then reports it', async () => {
  addon = await openAddon();
  addon.standIn.documentLock.isHeldElsewhere = true;
  expect(addon.call('insertSampleDay')).toEqual({
    kind: 'refused',
    message: 'Another save is in progress. Try again in a moment.',
  });
});

describe('a call from any user with any request', () => {
  const anything = [
    undefined,
    null,
    0,
    '',
    'x',
    [],
    [[1]],
    { a: 1 },
    { sheetId: -1, address: 'A1' },
    { sheetId: 0, address: '../x' },
    { sheetId: 0, address: 'A1', more: 1 },
  ];

  it.each(anything)('%j is answered with a result or a sentence', async (request) => {
    addon = await openAddon();
    for (const name of ['readDay', 'selectCell', 'insertSampleDay']) {
      const reply = addon.call(name, request);
      expect(['dayCells', 'written', 'refused']).toContain(reply.kind);
      if (reply.kind === 'refused') expect(reply.message).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('of a custom function’s kind cannot write', async () => {
    addon = await openAddon();
    await addon.type('A1', [['=insertSampleDay()']]);
    expect(addon.workbook.sheets().map((sheet) => sheet.name())).toEqual(['Sheet1']);
  });
});

it('sends the pushed file with the check of prose unchanged', async () => {
  addon = await openAddon();
  expect(addon.call('readProseCheck')).toEqual({
    kind: 'proseCheck',
    html: readFileSync('build/addon/prose-check.html', 'utf8'),
  });
});

describe('the menu', () => {
  it.each(['NONE', 'LIMITED'] as const)('exists in mode %s', async (mode) => {
    addon = await openAddon();
    addon.standIn.open(mode);
    const labels = addon.shown.menus.flatMap(({ entries }) =>
      entries.flatMap((entry) => (entry.kind === 'item' ? entry.caption : [])),
    );
    expect(labels).toEqual(MENU_CAPTIONS);
  });

  it('exists after installing, and opens the sidebar with the day', async () => {
    addon = await openAddon();
    addon.standIn.run('FULL', 'onInstall', [{}]);
    expect(addon.shown.menus).toHaveLength(1);
    await addon.type('A1:C2', [
      ['Task', 'Human', 'Claude'],
      ['</script><img src=x> // {{ a }} \u2028.', 1, 1],
    ]);
    addon.standIn.run('FULL', 'openSidebar');
    const [page] = addon.shown.sidebars;
    expect(page?.title).toBe('Leverage Record');
    const html = page?.html ?? '';
    const block = /<script type="application\/json" id="opening-data">([^<]*)<\/script>/.exec(html)?.[1] ?? '';
    expect(block).not.toMatch(/[<>&/\u2028\u2029]/);
    expect(JSON.parse(block)).toMatchObject({
      screen: 'day',
      day: {
        kind: 'dayCells',
        tabName: 'Sheet1',
        cells: [
          ['Task', 'Human', 'Claude'],
          ['</script><img src=x> // {{ a }} \u2028.', 1, 1],
        ],
      },
    });
  });
});
