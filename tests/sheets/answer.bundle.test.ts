import { type OpenAddon, openAddon } from './addon-fixture.ts';

let addon: OpenAddon;
afterEach(() => addon.dispose());

const NOT_EDITABLE = 'You can view this sheet but not change it. Generating and copying still work.';
const NOT_PERMITTED =
  'Google Sheets did not give permission. Reload the sheet, then open the sidebar from the Extensions menu again.';
const UNEXPECTED =
  'Google Sheets did not respond as expected. Try again in a moment. If it happens again, reload the sheet.';

/** Languages in which Google's sentence about protected cells was recorded. */
const LANGUAGES = ['en', 'ja', 'es', 'fr', 'ru', 'pt'];

const protect = (tab: string, isWarningOnly = false) =>
  addon.evaluate(
    `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('${tab}').protect().setWarningOnly(${isWarningOnly}); 1`,
  );
const freeze = () => addon.call('convertFormulas', { sheetId: addon.call('readDay').sheetId, to: 'values' });

describe.each(LANGUAGES)('errors of Google in %s', (userLocale) => {
  it('a protected tab is recognized by its protection, and nothing is written', async () => {
    addon = await openAddon({ userLocale });
    await addon.insertSample();
    protect('2026-04-04');
    addon.standIn.setOwnsProtections(false);
    const before = addon.formulas('A1:K31');
    expect(freeze()).toEqual({ kind: 'refused', message: NOT_EDITABLE });
    expect(addon.formulas('A1:K31')).toEqual(before);
    addon.standIn.setOwnsProtections(true);
    expect(freeze().kind).toBe('written');
  });

  it('a view-only spreadsheet is recognized by its rights', async () => {
    addon = await openAddon({ userLocale });
    addon.standIn.setRights('view');
    expect(addon.call('createDay', { date: '2026-11-22', formulas: 'functions' }).message).toBe(NOT_EDITABLE);
    expect(addon.call('beginCheck').message).toMatch(
      /^You can view this sheet .* run it in a sheet that you can edit\.$/,
    );
  });

  it('a missing permission is recognized by the address of the scope', async () => {
    addon = await openAddon({ userLocale });
    const reply = addon.standIn.run('NONE', 'readDay', [{}]);
    expect(JSON.parse(String(reply))).toEqual({ kind: 'refused', message: NOT_PERMITTED });
  });
});

it('Settings on a protected tab are refused with the same sentence', async () => {
  addon = await openAddon({ userLocale: 'fr' });
  const entry = { key: 'aboutAuthor', seen: '', value: 'Ada' };
  expect(addon.call('saveSettings', { entries: [entry] }).kind).toBe('written');
  protect('Settings');
  addon.standIn.setOwnsProtections(false);
  const again = { entries: [{ ...entry, seen: 'Ada', value: 'Ben' }] };
  expect(addon.call('saveSettings', again)).toEqual({ kind: 'refused', message: NOT_EDITABLE });
});

it('a protection that only warns does not prevent writing', async () => {
  addon = await openAddon();
  await addon.insertSample();
  protect('2026-04-04', true);
  addon.standIn.setOwnsProtections(false);
  expect(freeze().kind).toBe('written');
});

it('does not report an unexpected error as a missing permission', async () => {
  addon = await openAddon();
  addon.evaluate(
    "SpreadsheetApp = { getActiveSpreadsheet: () => { throw new Error('protected: no permission to edit'); } }; 1",
  );
  expect(addon.call('readDay')).toEqual({ kind: 'refused', message: UNEXPECTED });
});
