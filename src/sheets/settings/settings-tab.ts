import type {
  CellContent,
  ReadSettingsReply,
  SaveSettingsReply,
  SaveSettingsRequest,
} from '../../messages/messages.ts';
import { blockAddress, cellAddress } from '../../record/values/a1.ts';
import { cellAt } from '../../record/values/cell.ts';
import { truncateText } from '../../record/values/truncate-text.ts';
import { findSettings, type SettingsPlaces } from '../../settings/read-settings.ts';
import {
  SETTINGS_HEADINGS,
  SETTINGS_TAB_NAME,
  SETTINGS_VERSION,
  SETTINGS_VERSION_LABEL,
  type SettingKey,
} from '../../settings/settings.ts';
import { findSettingFault, isSettingKey, SETTING_KEYS, SETTINGS_TABLE } from '../../settings/settings-table.ts';
import { NOTHING_WRITTEN, Refusal } from '../answer.ts';
import { runOrRevert } from '../cells/cell-blocks.ts';
import { writeContents } from '../cells/cell-contents.ts';
import { withDocumentLock } from '../cells/document-lock.ts';
import { reportTab, reportWrite } from '../cells/report-write.ts';
import { readTabData } from '../tab-data/read-tab-data.ts';
import { readSettingsCells } from './settings-cells.ts';
import { formatSettingsTab, offerChoices } from './settings-tab-formatting.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type SheetValue = string | number | boolean | Date;

interface Entry {
  readonly key: SettingKey;
  readonly seen: string;
  readonly value: string;
}

/** A block of cells, before and after a save. */
interface Block {
  readonly row: number;
  readonly column: number;
  readonly before: readonly (readonly CellContent[])[];
  readonly after: readonly (readonly string[])[];
}

/** Reads the cells of the Settings tab for its dialog. */
export function readSettingsTab(): ReadSettingsReply {
  return { kind: 'settingsCells', cells: readSettingsCells(SpreadsheetApp.getActiveSpreadsheet()) };
}

/** Converts line breaks to those of a spreadsheet. */
const normaliseText = (text: string) => text.replace(/\r\n?/g, '\n');

function readEntries({ entries }: SaveSettingsRequest): Entry[] {
  const keys = new Set<string>();
  return entries.map(({ key, seen, value }) => {
    if (!isSettingKey(key)) throw new Refusal(`Unknown setting “${key}”. ${NOTHING_WRITTEN}`);
    if (keys.has(key)) throw new Refusal(`${SETTINGS_TABLE[key].label} was sent twice. ${NOTHING_WRITTEN}`);
    keys.add(key);
    const expected = findSettingFault(key, value);
    if (expected === null) return { key, seen: normaliseText(seen), value: normaliseText(value) };
    throw new Refusal(
      `“${truncateText(value)}” does not work as ${SETTINGS_TABLE[key].label}. Write ${expected}. ${NOTHING_WRITTEN}`,
    );
  });
}

const addressOfBlock = ({ row, column, after }: Block) =>
  blockAddress(row, column, after.length, after[0]?.length ?? 1);

const rangeOf = (sheet: Sheet, { row, column, after }: Block) =>
  sheet.getRange(row, column, after.length, after[0]?.length ?? 1);

/** Writes text unchanged, even if it looks like a formula or a number (assumptions: plain-text-format, plain-text-formula). */
function writeBlock(sheet: Sheet, block: Block): void {
  rangeOf(sheet, block)
    .setNumberFormat('@')
    .setValues(block.after.map((cells) => [...cells]));
}

const NOT_AS_WRITTEN = `Google Sheets changed a text. ${NOTHING_WRITTEN}`;

function checkBlocks(sheet: Sheet, blocks: readonly Block[]): void {
  for (const block of blocks) {
    const shown = rangeOf(sheet, block).getDisplayValues();
    const isKept = shown.every((cells, r) => cells.every((text, c) => normaliseText(text) === block.after[r]?.[c]));
    if (!isKept) throw new Refusal(NOT_AS_WRITTEN);
  }
}

/** Lists the cells of a new tab: headings, version, and every setting with the saved value or its default. */
function listNewCells(entries: readonly Entry[]): string[][] {
  const values = new Map(entries.map(({ key, value }) => [key, value]));
  const printDefault = <Key extends SettingKey>(key: Key) =>
    SETTINGS_TABLE[key].print(SETTINGS_TABLE[key].defaultValue);
  const { settingsHelp } = readTabData();
  return [
    [...SETTINGS_HEADINGS],
    [
      SETTINGS_VERSION_LABEL,
      String(SETTINGS_VERSION),
      'Do not change. You can reorder rows, but keep the labels in column A.',
    ],
    ...SETTING_KEYS.map((key) => [SETTINGS_TABLE[key].label, values.get(key) ?? printDefault(key), settingsHelp[key]]),
  ];
}

const countSettings = (count: number) => `${count} ${count === 1 ? 'setting' : 'settings'}`;

/** Adds the tab at the end and keeps the active tab. When it fails, the new tab is deleted. */
function makeTab(spreadsheet: Spreadsheet, entries: readonly Entry[]): SaveSettingsReply {
  const changed = entries.find(({ seen }) => seen !== '');
  if (changed !== undefined) {
    throw new Refusal(`The tab “${SETTINGS_TAB_NAME}” was deleted. ${NOTHING_WRITTEN}`);
  }
  const before = spreadsheet.getActiveSheet();
  const block: Block = { row: 1, column: 1, before: [], after: listNewCells(entries) };
  const sheet = spreadsheet.insertSheet(SETTINGS_TAB_NAME, spreadsheet.getNumSheets());
  try {
    writeBlock(sheet, block);
    formatSettingsTab(sheet, block.after);
    checkBlocks(sheet, [block]);
    before.activate();
    const sheetId = sheet.getSheetId();
    const cells = [{ address: addressOfBlock(block), after: block.after.map((row) => [...row]) }];
    return reportTab(
      entries.length === 0
        ? `Tab “${SETTINGS_TAB_NAME}” is ready.`
        : `${countSettings(entries.length)} saved in the new tab “${SETTINGS_TAB_NAME}”.`,
      { sheetId, tabName: SETTINGS_TAB_NAME, cells },
      before.getSheetId(),
    );
  } catch (error) {
    before.activate();
    spreadsheet.deleteSheet(sheet);
    throw error;
  }
}

/** Returns the content of a value cell, to restore it later; a date as its displayed text. */
function contentOf(value: SheetValue, formula: string, shown: string): CellContent {
  if (formula !== '') return { formula };
  return typeof value === 'object' ? shown : value;
}

interface TabReading {
  readonly shown: readonly (readonly string[])[];
  readonly contentAt: (row: number, column: number) => CellContent;
  readonly rowCount: number;
}

function readTab(sheet: Sheet): TabReading {
  const range = sheet.getDataRange();
  const shown = range.getDisplayValues();
  const values = range.getValues() as SheetValue[][];
  const formulas = range.getFormulas();
  const contentAt = (row: number, column: number): CellContent => {
    const text = cellAt(shown, row, column);
    return contentOf(cellAt(values, row, column), cellAt(formulas, row, column), text);
  };
  return { shown, contentAt, rowCount: shown.length };
}

const VALUE_COLUMN = 2;

/** @throws a refusal with the first cell that has changed since the user saw it */
function checkSeen(entries: readonly Entry[], { rows }: SettingsPlaces, { shown }: TabReading): void {
  for (const { key, seen } of entries) {
    const row = rows.get(key);
    const now = row === undefined ? '' : normaliseText(cellAt(shown, row, VALUE_COLUMN));
    if (now === seen) continue;
    const { label } = SETTINGS_TABLE[key];
    if (row === undefined) {
      throw new Refusal(`The row ${label} was deleted from the tab “${SETTINGS_TAB_NAME}”. ${NOTHING_WRITTEN}`);
    }
    const place = `${SETTINGS_TAB_NAME}!${cellAddress(row, VALUE_COLUMN)} (${label})`;
    throw new Refusal(
      `${place} has changed: it is now ${now === '' ? 'blank' : truncateText(now)}. ${NOTHING_WRITTEN}`,
    );
  }
}

/** Plans the changes of existing rows. Cells below each other become one block. */
function planKnownRows(entries: readonly Entry[], { rows }: SettingsPlaces, { contentAt }: TabReading): Block[] {
  const cells = entries
    .flatMap(({ key, value }) => {
      const row = rows.get(key);
      return row === undefined ? [] : [{ row, value }];
    })
    .sort((a, b) => a.row - b.row);
  const blocks: { row: number; column: number; before: CellContent[][]; after: string[][] }[] = [];
  for (const { row, value } of cells) {
    const last = blocks[blocks.length - 1];
    const before = [contentAt(row, VALUE_COLUMN)];
    if (last !== undefined && last.row + last.after.length === row) {
      last.before.push(before);
      last.after.push([value]);
    } else {
      blocks.push({ row, column: VALUE_COLUMN, before: [before], after: [[value]] });
    }
  }
  return blocks;
}

/** Plans rows for settings without a row, below all other rows. */
function planNewRows(entries: readonly Entry[], { rows }: SettingsPlaces, { rowCount }: TabReading): Block[] {
  const missing = entries.filter(({ key }) => !rows.has(key));
  if (missing.length === 0) return [];
  const { settingsHelp } = readTabData();
  const after = missing.map(({ key, value }) => [SETTINGS_TABLE[key].label, value, settingsHelp[key]]);
  return [{ row: rowCount + 1, column: 1, before: after.map((cells) => cells.map(() => '')), after }];
}

function makeRoom(sheet: Sheet, lastRow: number): void {
  const rows = sheet.getMaxRows();
  if (lastRow > rows) sheet.insertRowsAfter(rows, lastRow - rows);
}

/** Writes only the cells of the given settings. */
function changeTab(sheet: Sheet, entries: readonly Entry[]): SaveSettingsReply {
  const reading = readTab(sheet);
  const places = findSettings(reading.shown);
  if (!places.isOurs) {
    throw new Refusal(
      `The tab “${SETTINGS_TAB_NAME}” does not belong to this add-on: it has no headings Setting and Value. ` +
        `Rename it, then save again. ${NOTHING_WRITTEN}`,
    );
  }
  if (entries.length === 0) throw new Refusal('There is nothing to save.');
  checkSeen(entries, places, reading);
  const newRows = planNewRows(entries, places, reading);
  const blocks = [...planKnownRows(entries, places, reading), ...newRows];
  for (const { row, after } of newRows) makeRoom(sheet, row + after.length - 1);
  runOrRevert(sheet, [
    ...blocks.map((block) => ({
      run: () => writeBlock(sheet, block),
      revert: () => writeContents(rangeOf(sheet, block), block.before),
    })),
    ...newRows.map(({ row, after }) => ({ run: () => offerChoices(sheet, row, after), revert: () => {} })),
    { run: () => checkBlocks(sheet, blocks), revert: () => {} },
  ]);
  return reportWrite(`${countSettings(entries.length)} saved in tab “${SETTINGS_TAB_NAME}”.`, {
    sheetId: sheet.getSheetId(),
    tabName: SETTINGS_TAB_NAME,
    cells: blocks.map((block) => ({
      address: addressOfBlock(block),
      before: block.before.map((cells) => [...cells]),
      after: block.after.map((cells) => [...cells]),
    })),
  });
}

/**
 * Writes settings to the Settings tab, and creates it if it is missing. Nothing is written if a value is invalid, or if
 * a cell has changed since the user saw it. Other cells of the tab are never changed.
 */
export function saveSettings(request: SaveSettingsRequest): SaveSettingsReply {
  const entries = readEntries(request);
  return withDocumentLock((spreadsheet) => {
    const sheet = spreadsheet.getSheetByName(SETTINGS_TAB_NAME);
    return sheet === null ? makeTab(spreadsheet, entries) : changeTab(sheet, entries);
  });
}
