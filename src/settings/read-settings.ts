import { type Notice, sortNotices } from '../record/notices/notice.ts';
import { makeSettingNotice } from '../record/notices/settings/setting-notices.ts';
import { makeNotice } from '../record/notices/sheet-notices.ts';
import { cellAddress } from '../record/values/a1.ts';
import { type Cell, cellAt, type Grid, isBlankCell, isErrorText, textOfCell } from '../record/values/cell.ts';
import { findInvisible } from '../record/values/text-checks.ts';
import { truncateText } from '../record/values/truncate-text.ts';
import {
  SETTINGS_HEADINGS,
  SETTINGS_TAB_NAME,
  SETTINGS_VERSION,
  SETTINGS_VERSION_LABEL,
  type SettingKey,
  type Settings,
} from './settings.ts';
import { DEFAULT_SETTINGS, SETTING_KEYS, SETTINGS_TABLE } from './settings-table.ts';

/** The cell of a setting's value, such as `Settings!B4`. */
export type SettingCells = Readonly<Partial<Record<SettingKey, string>>>;

export interface SettingsReading {
  readonly settings: Settings;
  readonly notices: readonly Notice[];
  /** The exact displayed text of each setting's cell; empty without a cell. */
  readonly texts: Readonly<Record<SettingKey, string>>;
  readonly cells: SettingCells;
  /** The version in the tab. */
  readonly version: number;
}

/** The rows of a Settings tab, counted from 1. */
export interface SettingsPlaces {
  /** Whether the add-on wrote the tab: the spreadsheet can have another tab with that name. */
  readonly isOurs: boolean;
  readonly rows: ReadonlyMap<SettingKey, number>;
  readonly versionRow: number | null;
  /** Rows that repeat a label of an earlier row. */
  readonly repeated: readonly { readonly row: number; readonly label: string; readonly usedRow: number }[];
  /** Rows with a value whose label is unknown. */
  readonly unknown: readonly { readonly row: number; readonly label: string }[];
}

export const LABEL_COLUMN = 1;
export const VALUE_COLUMN = 2;

const foldLabel = (text: string) => text.toLowerCase().replace(/[\s\u00a0]+|:$/g, '');
const KEYS_BY_LABEL = new Map(SETTING_KEYS.map((key) => [foldLabel(SETTINGS_TABLE[key].label), key]));
const VERSION_LABEL = foldLabel(SETTINGS_VERSION_LABEL);
const [SETTING_HEADING, VALUE_HEADING] = SETTINGS_HEADINGS.map(foldLabel);

/** `Settings!B4` */
function addressInTab(row: number): string {
  return `${SETTINGS_TAB_NAME}!${cellAddress(row, VALUE_COLUMN)}`;
}

/** Finds each setting's row by its label in column A: in any order, case and spaces ignored. */
export function findSettings(grid: Grid): SettingsPlaces {
  const rows = new Map<SettingKey, number>();
  const repeated: { row: number; label: string; usedRow: number }[] = [];
  const unknown: { row: number; label: string }[] = [];
  let versionRow: number | null = null;
  let hasHeader = false;
  for (let row = 1; row <= grid.length; row++) {
    const label = textOfCell(cellAt(grid, row, LABEL_COLUMN));
    const folded = foldLabel(label);
    const key = KEYS_BY_LABEL.get(folded);
    if (folded === SETTING_HEADING && foldLabel(textOfCell(cellAt(grid, row, VALUE_COLUMN))) === VALUE_HEADING) {
      hasHeader = true;
    } else if (folded === VERSION_LABEL) {
      versionRow ??= row;
    } else if (key === undefined) {
      if (label !== '' && !isBlankCell(cellAt(grid, row, VALUE_COLUMN))) unknown.push({ row, label });
    } else {
      const usedRow = rows.get(key);
      if (usedRow === undefined) rows.set(key, row);
      else repeated.push({ row, label, usedRow });
    }
  }
  return { isOurs: hasHeader || versionRow !== null, rows, versionRow, repeated, unknown };
}

/** Returns the displayed text of a cell, untrimmed. */
export function shownText(cell: Cell): string {
  return typeof cell === 'string' ? cell : textOfCell(cell);
}

/** Returns the default as text; empty for none. */
function describeDefault<Key extends SettingKey>(key: Key): string {
  const { print, defaultValue } = SETTINGS_TABLE[key];
  return print(defaultValue);
}

function noticeUnreadable(key: SettingKey, row: number, cell: Cell, expected: string): Notice {
  const shown = textOfCell(cell);
  const facts = { shown: truncateText(shown), label: SETTINGS_TABLE[key].label, expected, used: describeDefault(key) };
  return makeSettingNotice('setting-unreadable', facts, { cell: addressInTab(row), quote: shown });
}

const PRINTED_TEXTS: readonly SettingKey[] = ['aboutAuthor', 'aboutRecords', 'closing'];

function noticeText(key: SettingKey, row: number, cell: Cell): Notice[] {
  const character = PRINTED_TEXTS.includes(key) ? findInvisible(textOfCell(cell)) : null;
  return character === null ? [] : [makeNotice('text-invisible', { character }, { cell: addressInTab(row) })];
}

function readVersion(grid: Grid, versionRow: number | null): { version: number; notices: Notice[] } {
  const text = versionRow === null ? '' : textOfCell(cellAt(grid, versionRow, VALUE_COLUMN));
  const version = /^[1-9]\d{0,5}$/.test(text) ? Number(text) : SETTINGS_VERSION;
  if (versionRow === null || version <= SETTINGS_VERSION) return { version, notices: [] };
  return { version, notices: [makeSettingNotice('setting-newer', { version }, { cell: addressInTab(versionRow) })] };
}

function noticeRows({ repeated, unknown }: SettingsPlaces, isNewer: boolean): Notice[] {
  return [
    ...repeated.map(({ row, label, usedRow }) =>
      makeSettingNotice('setting-twice', { label, used: addressInTab(usedRow) }, { cell: addressInTab(row) }),
    ),
    ...(isNewer ? [] : unknown).map(({ row, label }) =>
      makeSettingNotice('setting-unknown', { label: truncateText(label) }, { cell: addressInTab(row), quote: label }),
    ),
  ];
}

/** Reads one setting, without notices: the default if its cell is blank or invalid. */
export function readSetting<Key extends SettingKey>(key: Key, grid: Grid | null): Settings[Key] {
  const { read, defaultValue } = SETTINGS_TABLE[key];
  const { isOurs, rows } = findSettings(grid ?? []);
  const cell = isOurs ? cellAt(grid ?? [], rows.get(key) ?? 0, VALUE_COLUMN) : '';
  const reading = isBlankCell(cell) ? null : read(cell);
  return reading !== null && 'value' in reading ? reading.value : defaultValue;
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/**
 * Reads the cells of the Settings tab. An invalid value is reported with its cell, and the default is used instead; a
 * blank cell means the default. Unknown rows are ignored.
 * @param grid from cell A1 on; null when there is no such tab
 * @example readSettings([['Setting', 'Value'], ['Hours per week', '37,5']]).settings.hoursPerWeek //=> 37.5
 */
export function readSettings(grid: Grid | null): SettingsReading {
  const settings: Mutable<Settings> = { ...DEFAULT_SETTINGS };
  const texts = Object.fromEntries(SETTING_KEYS.map((key) => [key, ''])) as Record<SettingKey, string>;
  const notices: Notice[] = [];
  if (grid === null) return { settings, notices, texts, cells: {}, version: SETTINGS_VERSION };
  const places = findSettings(grid);
  if (!places.isOurs) {
    const isBlank = grid.every((cells) => cells.every(isBlankCell));
    const foreign = isBlank ? [] : [makeSettingNotice('setting-foreign', {}, { cell: `${SETTINGS_TAB_NAME}!A1` })];
    return { settings, notices: foreign, texts, cells: {}, version: SETTINGS_VERSION };
  }
  const readInto = <Key extends SettingKey>(key: Key, row: number) => {
    const cell = cellAt(grid, row, VALUE_COLUMN);
    texts[key] = shownText(cell);
    if (isBlankCell(cell)) return;
    const reading = SETTINGS_TABLE[key].read(cell);
    if ('expected' in reading) notices.push(noticeUnreadable(key, row, cell, reading.expected));
    else settings[key] = reading.value;
    if (!isErrorText(texts[key])) notices.push(...noticeText(key, row, cell));
  };
  for (const [key, row] of places.rows) readInto(key, row);
  const { version, notices: versionNotices } = readVersion(grid, places.versionRow);
  notices.push(...versionNotices, ...noticeRows(places, version > SETTINGS_VERSION));
  const cells = Object.fromEntries([...places.rows].map(([key, row]) => [key, addressInTab(row)]));
  return { settings, notices: sortNotices(notices), texts, cells, version };
}
