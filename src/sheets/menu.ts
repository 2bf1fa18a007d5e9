import { describeFailure } from './answer.ts';

/** Builds the menu. It must not use the document: before the add-on is enabled in a file, only menu calls are allowed. */
export function buildMenu(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem('Open sidebar', 'openSidebar')
    .addItem('New day', 'openNewDay')
    .addItem('Import…', 'openImport')
    .addItem('Import agent logs…', 'openLogs')
    .addItem('Records and roll-ups…', 'openRecords')
    .addItem('Settings…', 'openSettings')
    .addItem('Insert sample day', 'insertSampleDayFromMenu')
    .addSeparator()
    .addItem('Freeze formulas', 'freezeFormulas')
    .addItem('Restore formulas', 'restoreFormulas')
    .addSeparator()
    .addItem('Check this installation', 'openCheck')
    .addItem('Help', 'showHelp')
    .addToUi();
}

/** Runs a menu item. Shows a box when it fails, and when its result is not visible in the sheet. */
export function runMenuItem(run: () => { readonly message: string } | void): void {
  let sentence: string | undefined;
  try {
    sentence = run()?.message;
  } catch (error) {
    sentence = describeFailure(error);
  }
  if (sentence !== undefined) SpreadsheetApp.getUi().alert(sentence);
}
