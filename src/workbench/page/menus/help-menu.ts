import { askInDialog } from '../page-dialog.ts';
import type { MenuEntry } from './menu-bar.ts';

const ABOUT = [
  'This page runs the add-on’s files exactly as they are pushed to Google: the functions in the cells, the menu under Extensions, and the sidebar.',
  'What is typed is kept in this browser, on this computer, and opens again on the next visit. Nothing is sent anywhere. File ▸ Save as CSV writes the open tab to a file.',
  'The spreadsheet itself is Univer, which differs from Google Sheets in places: there is no QUERY and no SPARKLINE, for instance.',
];

const KEYS = [
  'Ctrl+Z undoes and Ctrl+Y does it again. Ctrl+C and Ctrl+V copy and paste, also from Google Sheets and Excel.',
  'F2 edits a cell; Escape leaves it as it was. Typing = and the first letters of a function offers it with its documentation.',
  'In the menus: arrow keys, Enter, Escape. Tab leads from the menus into the sheet and on to the sidebar.',
];

/** The lines of the Help menu. */
export function listHelpMenu(): readonly MenuEntry[] {
  return [
    { label: 'About this workbench', run: () => tell('About this workbench', ABOUT) },
    { label: 'Keyboard', run: () => tell('Keyboard', KEYS) },
  ];
}

function tell(heading: string, paragraphs: readonly string[]): void {
  void askInDialog({ heading, paragraphs, choices: [{ label: 'Close', value: 'close', isMain: true }] });
}
