import { describeFailure } from './answer.ts';

/** Builds the menu. It may not touch the document: before the add-on is enabled in a file, only menu calls are allowed. */
export function buildMenu(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem('Open sidebar', 'openSidebar')
    .addItem('New day…', 'openNewDay')
    .addItem('Import…', 'openImport')
    .addItem('Settings…', 'openSettings')
    .addItem('Insert sample day', 'insertSampleDayFromMenu')
    .addSeparator()
    .addItem('Freeze formulas', 'freezeFormulas')
    .addItem('Thaw formulas', 'thawFormulas')
    .addSeparator()
    .addItem('Check this installation', 'openCheck')
    .addItem('Help', 'showHelp')
    .addToUi();
}

/**
 * Runs what a menu item does. A menu has no place for a sentence but a box: it says why something failed, and what was done where
 * that does not show in the sheet.
 */
export function runMenuItem(run: () => { readonly message: string } | void): void {
  let sentence: string | undefined;
  try {
    sentence = run()?.message;
  } catch (error) {
    sentence = describeFailure(error);
  }
  if (sentence !== undefined) SpreadsheetApp.getUi().alert(sentence);
}
