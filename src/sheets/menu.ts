/** Builds the menu. It may not touch the document: before the add-on is enabled in a file, only menu calls are allowed. */
export function buildMenu(): void {
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem('Open sidebar', 'openSidebar')
    .addItem('Insert sample day', 'insertSampleDayFromMenu')
    .addSeparator()
    .addItem('Check this installation', 'openCheck')
    .addItem('Help', 'showHelp')
    .addToUi();
}
