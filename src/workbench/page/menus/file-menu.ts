import type { EngineWorkbook } from '../../engine/engine-workbook.ts';
import { askInDialog } from '../page-dialog.ts';
import type { SnapshotStore } from '../saving/snapshot-store.ts';
import { askSpreadsheetSettings } from '../spreadsheet-settings.ts';
import { openRowsInTab, readShownRows } from './csv-tabs.ts';
import { decodeCsvBytes, formatCsv, parseCsv, UnreadableCsvError } from './csv-text.ts';
import { chooseFile, downloadText, formatFileName } from './file-exchange.ts';
import type { MenuEntry } from './menu-bar.ts';

export interface FileMenuOptions {
  workbook: EngineWorkbook;
  store: SnapshotStore | null;
  hasArchive: boolean;
  /** Replaces all tabs with the sample day. */
  startOver: () => Promise<void>;
  /** Replaces all tabs with an empty one. */
  startEmpty: () => Promise<void>;
  onSettingsChanged: () => void;
}

/** Lists the items of the File menu. */
export function listFileMenu(options: FileMenuOptions): MenuEntry[] {
  const { workbook, store, hasArchive } = options;
  const entries: MenuEntry[] = [
    { label: 'Open CSV…', run: () => void openCsv(workbook) },
    { label: 'Save as CSV', run: () => saveCsv(workbook) },
    { separator: true },
    { label: 'Start over with the sample day…', run: () => void askAndReplace(START_OVER, options.startOver) },
    { label: 'New empty spreadsheet…', run: () => void askAndReplace(START_EMPTY, options.startEmpty) },
    { separator: true },
    { label: 'Spreadsheet settings…', run: () => void changeSettings(options) },
  ];
  if (store && hasArchive) {
    entries.push({ label: 'Download the sheet that could not be opened', run: () => void downloadArchive(store) });
  }
  return entries;
}

async function openCsv(workbook: EngineWorkbook): Promise<void> {
  const file = await chooseFile('.csv,.tsv,.txt,text/csv,text/tab-separated-values');
  if (!file) return;
  try {
    const rows = parseCsv(decodeCsvBytes(new Uint8Array(await file.arrayBuffer())));
    if (rows.length === 0) throw new UnreadableCsvError('This file is empty.');
    openRowsInTab(workbook, file.name.replace(/\.[^.]+$/, ''), rows);
  } catch (error) {
    const reason = error instanceof UnreadableCsvError ? error.message : 'The file could not be read.';
    await askInDialog({
      heading: `${file.name} was not opened`,
      paragraphs: [reason],
      choices: [{ label: 'Close', value: 'close', isMain: true }],
    });
  }
}

function saveCsv(workbook: EngineWorkbook): void {
  const sheet = workbook.activeSheet();
  downloadText(formatFileName(sheet.name(), 'csv'), 'text/csv', formatCsv(readShownRows(sheet)));
}

interface Replacement {
  question: string;
  button: string;
}

const START_OVER: Replacement = {
  question: 'Replace everything on this page with the sample day?',
  button: 'Start over',
};
const START_EMPTY: Replacement = {
  question: 'Replace everything on this page with an empty spreadsheet?',
  button: 'Start empty',
};

async function askAndReplace({ question, button }: Replacement, replace: () => Promise<void>): Promise<void> {
  const answer = await askInDialog({
    heading: question,
    choices: [
      { label: 'Cancel', value: '' },
      { label: button, value: 'replace', isMain: true },
    ],
  });
  if (answer === 'replace') await replace();
}

async function changeSettings({ workbook, onSettingsChanged }: FileMenuOptions): Promise<void> {
  if (await askSpreadsheetSettings(workbook)) onSettingsChanged();
}

async function downloadArchive(store: SnapshotStore): Promise<void> {
  const archived = await store.readArchive();
  downloadText('leverage-record-set-aside.json', 'application/json', JSON.stringify(archived, null, 2));
}
