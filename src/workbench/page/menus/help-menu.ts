import { askInDialog } from '../page-dialog.ts';
import type { MenuEntry } from './menu-bar.ts';

const ABOUT = [
  'This page runs exactly the add-on files that are pushed to Google: the functions in the cells, the menu under Extensions, and the sidebar.',
  'Your work is saved in this browser, on this computer, and opens again on your next visit. Nothing is sent anywhere. File ▸ Save as CSV saves the open tab as a file.',
  'The spreadsheet is Univer, which differs from Google Sheets in some places. For example, it has no QUERY and no SPARKLINE.',
];

const KEYS = [
  'Ctrl+Z undoes and Ctrl+Y redoes. Ctrl+C and Ctrl+V copy and paste, also from Google Sheets and Excel.',
  'F2 edits a cell; Escape cancels the edit. Type = and the first letters of a function to see its documentation.',
  'F10 or Ctrl+Alt+Shift+M moves from the sheet to the menus, and Ctrl+Alt+. to the sidebar.',
  'Screen readers: the selected cell is read when the selection moves, and the table “Cells of tab …” contains the cells near it.',
  'Menus: arrow keys, Enter, Escape. Tab moves from the menus to the sheet.',
];

/** Lists the items of the Help menu. */
export function listHelpMenu(): readonly MenuEntry[] {
  return [
    { label: 'About this workbench', run: () => showText('About this workbench', ABOUT) },
    { label: 'Keyboard', run: () => showText('Keyboard', KEYS) },
  ];
}

function showText(heading: string, paragraphs: readonly string[]): void {
  void askInDialog({ heading, paragraphs, choices: [{ label: 'Close', value: 'close', isMain: true }] });
}
