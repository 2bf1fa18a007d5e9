import { type OpenAddon, openAddon } from '../addon-fixture.ts';

let addon: OpenAddon;
afterEach(() => addon.dispose());

const tabs = () => addon.workbook.sheets().map((sheet) => sheet.name());
const undo = (plan: unknown) => addon.call('undoWrite', { plan });

async function insertSample() {
  const reply = addon.call('insertSampleDay');
  await addon.workbook.recalculated();
  return reply;
}

describe('undoing a tab that was added', () => {
  it('removes it and activates the previous tab', async () => {
    addon = await openAddon();
    await addon.type('A1', [['mine']]);
    const reply = await insertSample();
    expect(undo(reply.undo)).toEqual({ kind: 'undone', message: 'Tab “2026-04-04” removed.' });
    expect(tabs()).toEqual(['Sheet1']);
    expect(addon.values('A1')).toEqual([['mine']]);
  });

  it('removes it in a locale with semicolons in formulas', async () => {
    addon = await openAddon({ locale: 'de_DE' });
    const { undo: plan } = await insertSample();
    expect(addon.formulas('G1')[0]?.[0]).toContain('LEVERAGE');
    expect(undo(plan).kind).toBe('undone');
  });

  it.each([
    ['C7', 25],
    ['B40', 'a task of mine'],
    ['G1', 'Mine'],
    ['J2', 'typed over a result'],
    ['G5', 'typed over a result'],
    ['G31', 'below the column'],
    ['K13', ''],
    ['K70', 'far away'],
    ['A1', 'No.'],
    ['J9', 'between statistics and labels'],
    ['D4', '=1+1'],
  ])('undoes nothing when %s was changed', async (cell, value) => {
    addon = await openAddon();
    const reply = await insertSample();
    await addon.type(cell, [[value]]);
    const named = cell === 'J2' ? 'J2' : cell;
    expect(undo(reply.undo)).toEqual({
      kind: 'refused',
      message: `${named} in “2026-04-04” has changed since then. The tab was not removed.`,
    });
    expect(tabs()).toEqual(['2026-04-04', 'Sheet1']);
  });

  it('explains that the tab was deleted, has another name or is the only one', async () => {
    addon = await openAddon();
    const reply = await insertSample();
    addon.evaluate("SpreadsheetApp.getActiveSheet().setName('Mine')");
    expect(undo(reply.undo).message).toBe('The tab “2026-04-04” is now named “Mine”. The tab was not removed.');
    addon.evaluate("SpreadsheetApp.getActiveSheet().setName('2026-04-04')");
    addon.evaluate(
      "SpreadsheetApp.getActiveSpreadsheet().deleteSheet(SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sheet1'))",
    );
    expect(undo(reply.undo).message).toBe(
      'There is no other tab, and a spreadsheet needs at least one. The tab was not removed.',
    );
    addon.evaluate('SpreadsheetApp.getActiveSpreadsheet().insertSheet("Other")');
    expect(undo(reply.undo).kind).toBe('undone');
    expect(undo(reply.undo)).toEqual({ kind: 'undone', message: 'The tab “2026-04-04” was already deleted.' });
    expect(tabs()).toEqual(['Other']);
  });

  it('takes the same service calls for any number of rows', async () => {
    addon = await openAddon();
    const { undo: plan } = await insertSample();
    addon.standIn.resetServiceCalls();
    expect(undo(plan).kind).toBe('undone');
    expect(addon.standIn.serviceCalls()).toEqual({ total: 22, cells: 2 });
  });

  it('keeps another tab with the same name', async () => {
    addon = await openAddon();
    const reply = await insertSample();
    expect(undo(reply.undo).kind).toBe('undone');
    const second = await insertSample();
    expect(second.sheetId).not.toBe(reply.sheetId);
    expect(undo(reply.undo)).toEqual({ kind: 'undone', message: 'The tab “2026-04-04” was already deleted.' });
    expect(tabs()).toEqual(['2026-04-04', 'Sheet1']);
  });
});

describe('undoing cells that were written', () => {
  const plan = (before: unknown[][], after: unknown[][], address = 'A1:B2') => ({
    kind: 'restoreCells',
    sheetId: 0,
    tabName: 'Sheet1',
    cells: [{ address, before, after }],
  });

  it('restores the previous contents: texts, numbers, booleans, blanks and formulas', async () => {
    addon = await openAddon();
    await addon.type('A1:B2', [
      ['x', 1],
      [2, ''],
    ]);
    const before = [
      ['1,426.0', true],
      [{ formula: '=1+2' }, "'=quoted"],
    ];
    expect(
      undo(
        plan(before, [
          ['x', 1],
          [2, ''],
        ]),
      ),
    ).toEqual({ kind: 'undone', message: 'Undone in “Sheet1”.' });
    await addon.workbook.recalculated();
    expect(addon.values('A1:B2')).toEqual([
      ['1,426.0', true],
      [3, "'=quoted"],
    ]);
    expect(addon.formulas('A1:B2')).toEqual([
      ['', ''],
      ['=1+2', ''],
    ]);
  });

  it('restores plain text in cells of plain text', async () => {
    addon = await openAddon();
    addon.evaluate("SpreadsheetApp.getActiveSheet().getRange('A1').setNumberFormat('@')");
    await addon.type('A1', [['new']]);
    expect(undo(plan([['2026-04-04']], [['new']], 'A1:A1')).kind).toBe('undone');
    expect(addon.values('A1')).toEqual([['2026-04-04']]);
  });

  it('recognizes a number that has the format of a date', async () => {
    addon = await openAddon({ zone: 'Asia/Kolkata' });
    await addon.type('A1', [[46_116.5]]);
    addon.evaluate("SpreadsheetApp.getActiveSheet().getRange('A1').setNumberFormat('yyyy-mm-dd hh:mm')");
    expect(undo(plan([['']], [[46_116.5]], 'A1:A1')).kind).toBe('undone');
    expect(addon.values('A1')).toEqual([['']]);
  });

  it('reports the first changed cell, and writes nothing', async () => {
    addon = await openAddon();
    await addon.type('A1:B2', [
      ['x', 1],
      [2, 'someone’s'],
    ]);
    const changed = plan(
      [
        ['', ''],
        ['', ''],
      ],
      [
        ['x', 1],
        [2, ''],
      ],
    );
    expect(undo(changed).message).toBe('B2 in “Sheet1” has changed since then. Nothing was undone.');
    expect(addon.values('A1:A2')).toEqual([['x'], [2]]);
  });
});
