// Covers src/sheets/formulas: freezing and restoring formulas.
import { type OpenAddon, openAddon } from '../addon-fixture.ts';
import { breakService } from '../break-service.ts';

let addon: OpenAddon;
afterEach(() => addon?.dispose());

const sheetId = () => addon.call('readDay').sheetId;
const note = (cell: string) => String(addon.evaluate(`SpreadsheetApp.getActiveSheet().getRange('${cell}').getNote()`));

async function convert(to: 'values' | 'formulas') {
  const reply = addon.call('convertFormulas', { sheetId: sheetId(), to });
  await addon.workbook.recalculated();
  return reply;
}

async function undo(plan: unknown) {
  const reply = addon.call('undoWrite', { plan });
  await addon.workbook.recalculated();
  return reply;
}

async function openSample(formulas: 'functions' | 'plain' = 'functions', locale = 'en_US') {
  addon = await openAddon({ locale });
  if (formulas === 'functions') return addon.insertSample();
  addon.call('createDay', { date: '2026-04-04', formulas });
  await addon.type('B2:F4', [
    ['a', 240, 22, 5, 1000],
    ['b', 1.5, 8.6, '', ''],
    ['c', 0.35, 60, 1, 2000],
  ]);
}

describe('freezing a day', () => {
  it.each(['functions', 'plain'] as const)(
    'with %s keeps all displayed values, and restoring brings the formulas back',
    async (kind) => {
      await openSample(kind);
      const shown = addon.display('A1:K41');
      const formulas = addon.formulas('A1:K41');
      expect(await convert('values')).toMatchObject({
        kind: 'written',
        message: 'Replaced 3 formulas in “2026-04-04” with values.',
      });
      expect(addon.display('A1:K41')).toEqual(shown);
      expect(addon.formulas('A1:K41').flat().filter(Boolean)).toEqual([]);
      await addon.type('C2', [[1]]);
      expect(addon.display('G1:K8')).toEqual(shown.slice(0, 8).map((line) => line.slice(6)));
      await addon.type('C2', [[240]]);
      expect(await convert('formulas')).toMatchObject({
        kind: 'written',
        message: 'Restored 3 formulas in “2026-04-04”.',
      });
      expect(addon.formulas('A1:K41')).toEqual(formulas);
      expect(addon.display('A1:K41')).toEqual(shown);
    },
  );

  it.each(['functions', 'plain'] as const)('works with %s and a decimal comma', async (kind) => {
    await openSample(kind, 'de_DE');
    expect(addon.display('G2:H2')).toEqual([['654,5x', '2880,0x']]);
    const shown = addon.display('A1:K41');
    const frozen = await convert('values');
    expect(frozen.kind).toBe('written');
    expect(addon.display('A1:K41')).toEqual(shown);
    expect((await undo(frozen.undo)).kind).toBe('undone');
    expect(addon.display('A1:K41')).toEqual(shown);
    await convert('values');
    expect((await convert('formulas')).kind).toBe('written');
    expect(addon.display('A1:K41')).toEqual(shown);
  });

  it('keeps each formula in a note, next to the text of the note, and removes it again', async () => {
    await openSample();
    const before = note('G1');
    expect(before).not.toBe('');
    await convert('values');
    expect(note('G1').startsWith(`${before}\nFrozen by Leverage Record. Formula: =LEVERAGE(C1:C; D1:D)\n`)).toBe(true);
    expect(note('J1').startsWith('Frozen by Leverage Record. Formula: =LEVERAGE_STATS(A1:F; J11:K11)\n')).toBe(true);
    await convert('formulas');
    expect([note('G1'), note('J1')]).toEqual([before, '']);
  });

  it('is undone with its notes, and so is restoring', async () => {
    await openSample();
    const [shown, formulas, before] = [addon.display('A1:K31'), addon.formulas('A1:K31'), note('G1')];
    const frozen = await convert('values');
    const frozenNote = note('G1');
    expect(await undo(frozen.undo)).toEqual({ kind: 'undone', message: 'Undone in “2026-04-04”.' });
    expect([addon.display('A1:K31'), addon.formulas('A1:K31'), note('G1')]).toEqual([shown, formulas, before]);
    await convert('values');
    const thawed = await convert('formulas');
    expect((await undo(thawed.undo)).kind).toBe('undone');
    expect(addon.formulas('A1:K31').flat().filter(Boolean)).toEqual([]);
    expect([addon.display('A1:K31'), note('G1')]).toEqual([shown, frozenNote]);
  });

  it('keeps the user’s own formulas, and freezes those in single cells that call the add-on’s functions', async () => {
    addon = await openAddon();
    await addon.type('A1:E4', [
      ['Task', 'Human', 'Claude', 'Factor', 'Own'],
      ['a', 2, 60, '=ROUND(LEVERAGE(B2, C2), 1)', '=B2*2'],
      ['b', 3, 60, '=ROUND(LEVERAGE(B3, C3), 1)', '=B3*2'],
      ['c', 4, 60, '=ROUND(LEVERAGE(B4, C4), 1)', '="LEVERAGE("'],
    ]);
    const frozen = await convert('values');
    expect(frozen.message).toBe('Replaced 3 formulas in “Sheet1” with values.');
    expect(frozen.undo.cells).toHaveLength(1);
    expect(addon.formulas('D2:E4')).toEqual([
      ['', '=B2*2'],
      ['', '=B3*2'],
      ['', '="LEVERAGE("'],
    ]);
    expect(addon.values('D2:D4')).toEqual([[2], [3], [4]]);
    await convert('formulas');
    expect(addon.formulas('D2:D4').flat()).toEqual([
      '=ROUND(LEVERAGE(B2, C2), 1)',
      '=ROUND(LEVERAGE(B3, C3), 1)',
      '=ROUND(LEVERAGE(B4, C4), 1)',
    ]);
  });

  it('keeps a formula that fills an unknown number of cells, and reports it', async () => {
    await openSample();
    await addon.type('I1', [['=SUM(LEVERAGE(C2:C3, D2:D3))']]);
    expect((await convert('values')).message).toBe(
      'Replaced 3 formulas in “2026-04-04” with values. Not replaced: I1. The result cannot be checked.',
    );
    expect(addon.formulas('I1')).toEqual([['=SUM(LEVERAGE(C2:C3, D2:D3))']]);
  });

  it.each([
    ['G2:G4', 'Wird geladen…', 'G2 is still being calculated. Try again in a moment.'],
    ['G2', '読み込んでいます...', 'G2 is still being calculated. Try again in a moment.'],
    ['J2:K4', '', 'J2 is still being calculated. Try again in a moment.'],
    ['I1', 'Chargement...', 'I1 is still being calculated. Try again in a moment.'],
    ['I2', '#¡REF!', 'I2 shows #¡REF!. Fix it first. Nothing was frozen.'],
  ])('never freezes a word instead of a result: %s shows %s', async (cells, word, message) => {
    await openSample();
    await addon.type('I1:I2', [['=LEVERAGE_TEXT(35.65)'], ['=LEVERAGE(1; 0)']]);
    const sheet = addon.workbook.activeSheet();
    const { readValues, readDisplayValues } = Object.getPrototypeOf(sheet);
    const [first = '', last = first] = cells.split(':');
    const within = (row: number, column: number) => {
      const place = { row: row + 1, letter: String.fromCharCode(65 + column) };
      return (
        place.row >= Number(first.slice(1)) &&
        place.row <= Number(last.slice(1)) &&
        place.letter >= first.charAt(0) &&
        place.letter <= last.charAt(0)
      );
    };
    const spoil = (name: string, read: (range: object) => unknown[][]) =>
      jest.spyOn(Object.getPrototypeOf(sheet), name).mockImplementation(function (this: unknown, range) {
        return read.call(this, range as object).map((line, r) => line.map((value, c) => (within(r, c) ? word : value)));
      });
    const spies = [spoil('readValues', readValues), spoil('readDisplayValues', readDisplayValues)];
    const reply = addon.call('convertFormulas', { sheetId: sheetId(), to: 'values' });
    for (const spy of spies) spy.mockRestore();
    expect(reply).toEqual({ kind: 'refused', message });
    expect(addon.formulas('G1')).toEqual([['=LEVERAGE(C1:C, D1:D)']]);
  });

  it('keeps a formula whose text can be a word instead of a number', async () => {
    addon = await openAddon();
    await addon.type('A1:D3', [
      ['Task', 'Human', 'Claude', 'Factor'],
      ['a', 2, 60, '=ROUND(LEVERAGE(B2, C2), 1)'],
      ['b', 3, 60, '=IF(B3="", "", ROUND(LEVERAGE(B3, C3), 1))'],
    ]);
    const { prototype } = addon.workbook.activeSheet().constructor;
    const { readValues } = prototype;
    const spy = jest.spyOn(prototype, 'readValues').mockImplementation(function (this: unknown, ...range) {
      return readValues.apply(this, range).map((line: unknown[]) => line.map((v) => (v === 3 ? 'Wird geladen…' : v)));
    });
    expect(addon.evaluate("SpreadsheetApp.getActiveSheet().getRange('D3').getValue()")).toBe('Wird geladen…');
    const reply = addon.call('convertFormulas', { sheetId: sheetId(), to: 'values' });
    spy.mockRestore();
    expect(reply.message).toBe(
      'Replaced 1 formula in “Sheet1” with values. Not replaced: D3. The result cannot be checked.',
    );
    expect(addon.formulas('D2:D3').flat()).toEqual(['', '=IF(B3="", "", ROUND(LEVERAGE(B3, C3), 1))']);
  });

  it('refuses a formula with an error, a tab without formulas and a second freeze', async () => {
    await openSample();
    await addon.type('G5', [['in the way']]);
    expect((await convert('values')).message).toBe('G1 shows #REF!. Fix it first. Nothing was frozen.');
    await addon.type('G5', [['']]);
    expect((await convert('formulas')).message).toBe('“2026-04-04” has no frozen formulas.');
    await convert('values');
    expect((await convert('values')).message).toBe('The formulas in “2026-04-04” are already frozen.');
    addon.evaluate("SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sheet1').activate()");
    expect((await convert('values')).message).toBe('“Sheet1” has no Leverage Record formulas.');
    expect(addon.call('convertFormulas', { sheetId: 4711, to: 'values' }).message).toBe(
      'That tab was deleted. Refresh.',
    );
  });

  it.each([
    ['setValues', 1],
    ['setValues', 2],
    ['setNotes', 0],
    ['setNotes', 2],
    ['flush', 0],
  ])('changes nothing when %s fails after %i calls', async (method, callsBefore) => {
    await openSample();
    const [shown, formulas, before] = [addon.display('A1:K31'), addon.formulas('A1:K31'), note('G1')];
    breakService(addon, method, callsBefore, 1);
    expect(await convert('values')).toEqual({
      kind: 'refused',
      message:
        'Google Sheets did not respond as expected. Try again in a moment. If it happens again, reload the sheet.',
    });
    expect(addon.formulas('A1:K31')).toEqual(formulas);
    expect([addon.display('A1:K31'), note('G1')]).toEqual([shown, before]);
  });

  it('takes the same service calls for any number of rows', async () => {
    addon = await openAddon();
    await addon.insertSample();
    addon.standIn.resetServiceCalls();
    await convert('values');
    const { total } = addon.standIn.serviceCalls();
    addon.standIn.resetServiceCalls();
    await convert('formulas');
    expect([total, addon.standIn.serviceCalls().total]).toEqual([45, 51]);
  });
});

describe('restoring formulas', () => {
  it('after the locale changed writes separators that the new locale reads', async () => {
    await openSample();
    await convert('values');
    addon.evaluate("SpreadsheetApp.getActiveSpreadsheet().setSpreadsheetLocale('de_DE'); 1");
    await convert('formulas');
    expect(addon.formulas('G1:J1').flat()).toEqual([
      '=LEVERAGE(C1:C; D1:D)',
      '=SUPERVISORY_LEVERAGE(C1:C; E1:E)',
      '',
      '=LEVERAGE_STATS(A1:F; J11:K11)',
    ]);
    expect(addon.display('G2:H2')).toEqual([['654,5x', '2880,0x']]);
  });

  it('after rows were inserted, deleted and sorted gives each task its factor', async () => {
    await openSample();
    await convert('values');
    const run = (source: string) => addon.evaluate(`{ const s = SpreadsheetApp.getActiveSheet(); ${source} }`);
    run('s.insertRowsAfter(5, 2); s.deleteRows(10, 1);');
    await addon.workbook.recalculated();
    expect(await convert('formulas')).toMatchObject({ kind: 'written' });
    expect(addon.formulas('G1')).toEqual([['=LEVERAGE(C1:C, D1:D)']]);
    expect(addon.formulas('J1')).toEqual([['=LEVERAGE_STATS(A1:F, J12:K12)']]);
    expect(addon.display('G1:G8').flat()).toEqual(['Factor', '654.5x', '320.0x', '288.0x', '200.0x', '', '', '180.0x']);
  });

  it('follows the table when rows were inserted above it', async () => {
    await openSample();
    const shown = addon.display('G1:H30');
    await convert('values');
    addon.evaluate('SpreadsheetApp.getActiveSheet().insertRowsBefore(1, 2)');
    await addon.workbook.recalculated();
    await convert('formulas');
    expect(addon.formulas('G3')).toEqual([['=LEVERAGE(C3:C, D3:D)']]);
    expect(addon.display('G3:H32')).toEqual(shown);
  });

  it('reports a changed value and does nothing', async () => {
    await openSample();
    await convert('values');
    await addon.type('G7', [[1]]);
    expect((await convert('formulas')).message).toBe(
      'G7 in “2026-04-04” has changed since it was frozen. Nothing was restored.',
    );
    expect(addon.formulas('G1:J1').flat().filter(Boolean)).toEqual([]);
  });

  it('refuses when the columns that a formula reads have moved', async () => {
    await openSample();
    await convert('values');
    await addon.type('D1:E1', [['Sup. (min)', 'Claude (min)']]);
    expect((await convert('formulas')).message).toBe(
      'The headings of the columns that the formula in G1 reads have changed since it was frozen. Write the formula again; it is in the note on G1. Nothing was restored.',
    );
    await addon.type('D1:E1', [['Claude (min)', 'Sup. (min)']]);
    addon.evaluate('SpreadsheetApp.getActiveSheet().insertColumnsAfter(4, 1)');
    await addon.workbook.recalculated();
    expect((await convert('formulas')).message).toBe(
      'H1 has moved from G1 since it was frozen, so its formula can refer to the wrong cells. Write the formula again; it is in the note on H1. Nothing was restored.',
    );
  });
});
