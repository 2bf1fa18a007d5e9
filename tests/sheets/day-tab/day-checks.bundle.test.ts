// Covers the formulas of src/sheets/day-tab/day-checks.ts in the engine.
import { makeColumnChecks } from '../../../src/sheets/day-tab/day-checks.ts';
import { type OpenAddon, openAddon } from '../addon-fixture.ts';

let addon: OpenAddon | undefined;
afterEach(() => addon?.dispose());

/** Types a text into C2 and returns the result of each column's check. */
async function checkTyped(text: string | number, { locale = 'en_US', format = '', kind = 'functions' as const } = {}) {
  addon = await openAddon({ locale });
  const sheet = addon.workbook.activeSheet();
  if (format !== '') sheet.writeNumberFormats(1, 2, [[format]]);
  sheet.writeValues(1, 2, [[text]]);
  sheet.writeFormulas(
    4,
    0,
    makeColumnChecks(kind, 'C2').map(({ formula }) => [formula]),
  );
  await addon.workbook.recalculated();
  const results = sheet.readDisplayValues({ row: 4, column: 0, rowCount: 4, columnCount: 1 }).flat();
  return { shown: sheet.readDisplayValues({ row: 1, column: 2, rowCount: 1, columnCount: 1 }).flat()[0], results };
}

describe('the check of a column', () => {
  it.each([
    ['10-20', {}],
    ['10/20', {}],
    ['10/20/2026', {}],
    ['2026-10-20', {}],
    ['1.5', { locale: 'de_DE' }],
    ['1.5.', { locale: 'de_DE' }],
    ['1.5.2026', { locale: 'de_DE' }],
    [46_315, { format: 'd. mmm yyyy' }],
    [46_315.5, { format: 'yyyy-mm-dd h:mm' }],
  ])('warns about the date %j %j', async (text, options) => {
    const { results } = await checkTyped(text, options);
    expect(results).toEqual(['FALSE', 'FALSE', 'FALSE', 'FALSE']);
  });

  it.each([
    [20, {}, '20'],
    [45_000, {}, '45000'],
    [45_000, { format: '#,##0' }, '45,000'],
    ['45.000', { locale: 'de_DE' }, '45.000'],
    [1.5, { locale: 'de_DE' }, '1,5'],
    ['1:30', {}, '1:30'],
    [4, { format: '[h]:mm' }, '96:00'],
    [20, { format: '0 "min"' }, '20 min'],
  ])('accepts the number %j %j', async (text, options, shown) => {
    expect(await checkTyped(text, options)).toEqual({ shown, results: ['TRUE', 'TRUE', 'TRUE', 'TRUE'] });
  });
});
