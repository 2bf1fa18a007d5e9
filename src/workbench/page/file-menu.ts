import type { EngineWorkbook } from '../engine/engine-workbook.ts';
import { openRowsInTab, readShownRows } from './csv-tabs.ts';
import { decodeCsvBytes, formatCsv, parseCsv, UnreadableCsvError } from './csv-text.ts';
import { chooseFile, downloadText, formatFileName } from './file-exchange.ts';
import type { MenuEntry } from './menu-bar.ts';
import { askInDialog } from './page-dialog.ts';
import type { SnapshotStore } from './snapshot-store.ts';

export interface FileMenuOptions {
  workbook: EngineWorkbook;
  store: SnapshotStore | null;
  hasAside: boolean;
  /** Replaces all tabs with the sample day. */
  startAgain: () => Promise<void>;
}

/** The lines of the File menu. */
export function listFileMenu(options: FileMenuOptions): MenuEntry[] {
  const { workbook, store, hasAside } = options;
  const entries: MenuEntry[] = [
    { label: 'Open CSV…', run: () => void openCsv(workbook) },
    { label: 'Save as CSV', run: () => saveCsv(workbook) },
    { separator: true },
    { label: 'Start again with the sample day…', run: () => void askAndStartAgain(options) },
  ];
  if (store && hasAside) {
    entries.push({ label: 'Download what was set aside', run: () => void downloadAside(store) });
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

async function askAndStartAgain({ startAgain }: FileMenuOptions): Promise<void> {
  const answer = await askInDialog({
    heading: 'Replace everything on this page with the sample day?',
    choices: [
      { label: 'Cancel', value: '' },
      { label: 'Start again', value: 'start', isMain: true },
    ],
  });
  if (answer === 'start') await startAgain();
}

async function downloadAside(store: SnapshotStore): Promise<void> {
  const aside = await store.readAside();
  downloadText('leverage-record-set-aside.json', 'application/json', JSON.stringify(aside, null, 2));
}
