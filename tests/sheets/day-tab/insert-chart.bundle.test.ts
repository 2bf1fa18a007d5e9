import type { DayCells } from '../../../src/messages/messages.ts';
import { planChart } from '../../../src/sidebar/picture/plan-chart.ts';
import { type OpenAddon, openAddon } from '../addon-fixture.ts';
import { breakService } from '../break-service.ts';

const WIDE = { rowCount: 60, columnCount: 26 };
const VIEW_ONLY = 'You can view this sheet but not change it. Generating and copying still work.';

let addon: OpenAddon;
afterEach(() => addon?.dispose());

/** Plans and inserts like the page. */
function insert() {
  const plan = planChart(addon.call('readDay') as DayCells);
  return plan.kind === 'planned' ? addon.call('insertChart', plan.request) : plan;
}
const listCharts = () => addon.workbook.activeSheet().charts();

async function openSample() {
  addon = await openAddon({ sheet: WIDE });
  await addon.insertSample();
}

/** Inserts a chart of the user's own. */
const insertOther = (title: string) =>
  addon.evaluate(`(() => {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.insertChart(sheet.newChart().asBarChart().setTitle('${title}').addRange(sheet.getRange('A1:A5')).build());
  })()`);

describe('the chart of a day', () => {
  it('has the Task and Factor cells of all tasks, and covers no content', async () => {
    await openSample();
    const reply = insert();
    expect(reply).toMatchObject({ kind: 'written', message: 'Chart inserted in row 42.', tabName: '2026-04-04' });
    const cells = (column: number) => ({ row: 0, column, rowCount: 30, columnCount: 1 });
    expect(listCharts()).toEqual([
      {
        id: '1',
        ranges: [cells(1), cells(6)],
        headerCount: 1,
        isLogScale: true,
        options: { title: 'Leverage factor, log scale', legend: { position: 'none' }, height: 768 },
        anchor: { row: 41, column: 0, rowCount: 1, columnCount: 1 },
        offsetX: 0,
        offsetY: 16,
      },
    ]);
    expect(addon.workbook.activeSheet().contentSize().rowCount).toBe(30);
  });

  it('is replaced and not added again, next to charts of the user', async () => {
    await openSample();
    insertOther('Mine');
    insert();
    addon.evaluate(`SpreadsheetApp.getActiveSheet().getRange('K50').setValue('note')`);
    expect(insert().kind).toBe('written');
    expect(listCharts().map(({ options, anchor }) => [options.title, anchor.row])).toEqual([
      ['Mine', 0],
      ['Leverage factor, log scale', 50],
    ]);
  });

  it('is removed by Undo, which leaves the cells and other charts', async () => {
    await openSample();
    insertOther('Mine');
    const before = addon.display('A1:K40');
    const { undo } = insert();
    expect(addon.call('lookAtSheet').lastWrite).toMatchObject({ message: 'Chart inserted in row 42.', undo });
    expect(addon.call('undoWrite', { plan: undo })).toEqual({ kind: 'undone', message: 'Undone in “2026-04-04”.' });
    expect(listCharts().map(({ options }) => options.title)).toEqual(['Mine']);
    expect(addon.display('A1:K40')).toEqual(before);
    expect(addon.call('undoWrite', { plan: undo })).toEqual({
      kind: 'refused',
      message: 'The chart is gone or renamed. Nothing was undone.',
    });
  });

  it('is removed by Undo, which restores the replaced one with its rows, height and place', async () => {
    await openSample();
    insertOther('Mine');
    insert();
    addon.evaluate(`(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      const [, chart] = sheet.getCharts();
      const title = chart.getOptions().get('title');
      sheet.removeChart(chart);
      sheet.insertChart(sheet.newChart().asBarChart().setTitle(title).useLogScale().addRange(sheet.getRange('B1:B20'))
        .addRange(sheet.getRange('G1:G20')).setNumHeaders(1).setOption('legend', { position: 'none' })
        .setOption('height', 500).setPosition(33, 2, 7, 5).build());
    })()`);
    const withoutId = () => listCharts().map(({ id: _id, ...chart }) => chart);
    const before = withoutId();
    const { undo } = insert();
    expect(withoutId()).not.toEqual(before);
    expect(addon.call('undoWrite', { plan: undo })).toEqual({ kind: 'undone', message: 'Undone in “2026-04-04”.' });
    expect(withoutId()).toEqual(before);
    expect(addon.call('undoWrite', { plan: undo }).kind).toBe('undone');
    expect(withoutId()).toEqual(before);
  });

  it('is removed by Undo even if the replaced one no longer has cells', async () => {
    await openSample();
    insert();
    addon.evaluate(`SpreadsheetApp.getActiveSheet().deleteColumns(2, 6); 1`);
    const plan = { sheetId: addon.call('readDay').sheetId, task: 'A1:A2', factor: 'B1:B2', height: 300 };
    const { undo } = addon.call('insertChart', plan);
    expect(undo.charts).toMatchObject([{ ranges: [], height: 768 }]);
    expect(addon.call('undoWrite', { plan: undo }).kind).toBe('undone');
    expect(listCharts()).toEqual([]);
  });

  it('is refused without edit rights and in a protected tab', async () => {
    await openSample();
    const { undo } = insert();
    addon.standIn.setRights('view');
    expect(insert()).toEqual({ kind: 'refused', message: VIEW_ONLY });
    addon.standIn.setRights('edit');
    addon.evaluate('SpreadsheetApp.getActiveSheet().protect(); 1');
    addon.standIn.setOwnsProtections(false);
    expect(insert()).toEqual({ kind: 'refused', message: VIEW_ONLY });
    expect(addon.call('undoWrite', { plan: undo })).toEqual({ kind: 'refused', message: VIEW_ONLY });
    expect(listCharts()).toHaveLength(1);
  });

  it('stays when a service fails', async () => {
    await openSample();
    insert();
    breakService(addon, 'insertChart');
    expect(insert().kind).toBe('refused');
    expect(listCharts()).toHaveLength(1);
  });

  it('gets a new row if none is free, and is refused in a tab that was deleted', async () => {
    addon = await openAddon({ sheet: { rowCount: 2, columnCount: 4 } });
    await addon.type('A1:D2', [
      ['Task', 'Human (h)', 'AI (min)', 'Factor'],
      ['a', 2, 10, 12],
    ]);
    expect(insert()).toMatchObject({ kind: 'written', message: 'Chart inserted in row 3.' });
    expect(addon.workbook.activeSheet().rowCount()).toBe(3);
    expect(insert()).toMatchObject({ kind: 'written', message: 'Chart inserted in row 3.' });
    expect([listCharts().length, addon.workbook.activeSheet().rowCount()]).toEqual([1, 3]);
    const plan = planChart(addon.call('readDay') as DayCells);
    const request = plan.kind === 'planned' ? { ...plan.request, sheetId: 99 } : {};
    expect(addon.call('insertChart', request)).toEqual({
      kind: 'refused',
      message: 'The tab was deleted. Nothing was written.',
    });
  });

  it('is not planned for a day without tasks', async () => {
    addon = await openAddon({ sheet: WIDE });
    addon.call('createDay', { date: '2026-11-22', formulas: 'functions' });
    await addon.workbook.recalculated();
    expect(insert()).toEqual({ kind: 'noRows' });
  });

  it('is removed with its tab', async () => {
    await openSample();
    insert();
    const cells = addon.call('readDay') as DayCells;
    addon.evaluate('SpreadsheetApp.getActiveSpreadsheet().deleteSheet(SpreadsheetApp.getActiveSheet()); 1');
    expect(cells.tabName).toBe('2026-04-04');
    expect(listCharts()).toEqual([]);
  });
});
