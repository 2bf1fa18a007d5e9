import type { Indexing } from '../../messages/messages.ts';
import { type CalendarDate, findDate } from '../../record/values/calendar-date.ts';
import { splitByBytes } from '../settings/utf8-pieces.ts';
import { type DayTab, findDayTab, findTemplate, placeForDay } from './day-tabs.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const HEAD_KEY = 'tab-index';
const pieceKey = (piece: number) => `${HEAD_KEY}-${piece}`;
/** A property can have 9 kB. */
const MOST_BYTES_IN_PIECE = 8000;
/** Each name needs a call, so one execution reads at most this number. */
const NAMES_IN_CHUNK = 100;
/**
 * The number of first tabs that are always checked: new days become the first tabs, which are renamed and moved most
 * often.
 */
const CHECKED_IN_FRONT = 3;
/** The number of further tabs that each reading checks, so that a rename anywhere is noticed after a few readings. */
const CHECKED_IN_TURN = 20;

/** The names of all tabs in their order, or only of the first ones while the index is incomplete. */
interface Index {
  readonly names: readonly string[];
  readonly isWhole: boolean;
  /** The place, counted from 0, of the next tab to check. */
  readonly turn: number;
}

const toTab = (tabName: string): DayTab => ({ tabName, date: findDate(tabName) });

/** Reads the index. A damaged index counts as empty, so that it is rebuilt. */
function loadIndex(all: Readonly<Record<string, string>>): Index {
  const [pieces, state, turn] = (all[HEAD_KEY] ?? '').split(' ');
  try {
    const texts = Array.from({ length: Number(pieces) }, (_piece, i) => all[pieceKey(i)]);
    return { names: JSON.parse(texts.join('')) as string[], isWhole: state === 'whole', turn: Number(turn) || 0 };
  } catch {
    return { names: [], isWhole: false, turn: 0 };
  }
}

const formatHead = (pieces: number, isWhole: boolean, turn: number) =>
  `${pieces} ${isWhole ? 'whole' : 'part'} ${turn}`;

function saveIndex({ names, isWhole, turn }: Index): void {
  const pieces = splitByBytes(JSON.stringify(names), MOST_BYTES_IN_PIECE);
  PropertiesService.getDocumentProperties().setProperties({
    ...Object.fromEntries(pieces.map((piece, i) => [pieceKey(i), piece])),
    [HEAD_KEY]: formatHead(pieces.length, isWhole, turn),
  });
}

/** Lists the places of the tabs that are relevant for a day, or for any day: the first ones, and the Template. */
function listPlaces(tabs: readonly DayTab[], date: CalendarDate | null): number[] {
  const places = Array.from({ length: CHECKED_IN_FRONT }, (_place, i) => i);
  const template = findTemplate(tabs);
  if (template !== null) places.push(tabs.findIndex(({ tabName }) => tabName === template));
  if (date === null) return places;
  const found = findDayTab(tabs, date);
  return [...places, found === null ? placeForDay(tabs, date) - 1 : tabs.indexOf(found)];
}

/**
 * Whether the index has the right number of tabs and the right names for a day, and for the next tabs to check. Each
 * name needs a call, so not all can be checked.
 */
function isUpToDate(sheets: readonly Sheet[], { names, turn }: Index, date: CalendarDate | null): boolean {
  if (sheets.length !== names.length) return false;
  const inTurn = Array.from({ length: CHECKED_IN_TURN }, (_place, i) => (turn + i) % names.length);
  const isSame = (place: number) => place < 0 || place >= names.length || sheets[place]?.getName() === names[place];
  return [...listPlaces(names.map(toTab), date), ...inTurn].every(isSame);
}

/**
 * Reads the spreadsheet's tabs in their order, from an index that is stored with the document. If it does not match, it
 * is rebuilt, a hundred names in each execution. Service calls: 28, and at most 2 more, for any number of tabs; 4 to
 * build the index, and 1 for each name.
 * @param date the day whose tab or place is requested
 */
export function readTabs(spreadsheet: Spreadsheet, date: CalendarDate | null): readonly DayTab[] | Indexing {
  const properties = PropertiesService.getDocumentProperties();
  const all = properties.getProperties();
  const index = loadIndex(all);
  const sheets = spreadsheet.getSheets();
  if (index.isWhole && isUpToDate(sheets, index, date)) {
    const [pieces = ''] = (all[HEAD_KEY] ?? '').split(' ');
    const turn = (index.turn + CHECKED_IN_TURN) % sheets.length;
    properties.setProperty(HEAD_KEY, formatHead(Number(pieces), true, turn));
    return index.names.map(toTab);
  }
  const known = index.isWhole || index.names.length >= sheets.length ? [] : index.names;
  const more = sheets.slice(known.length, known.length + NAMES_IN_CHUNK).map((sheet) => sheet.getName());
  const names = [...known, ...more];
  const isWhole = names.length === sheets.length;
  saveIndex({ names, isWhole, turn: 0 });
  return isWhole ? names.map(toTab) : { kind: 'indexing', done: names.length, total: sheets.length };
}

/** Updates the index after a change of tabs, unless it is incomplete. Service calls: 4. */
export function changeIndex(change: (names: readonly string[]) => readonly string[]): void {
  const { names, isWhole, turn } = loadIndex(PropertiesService.getDocumentProperties().getProperties());
  if (isWhole) saveIndex({ names: change(names), isWhole, turn });
}

/** Returns the index with a tab that was added. @param place counts from 0 */
export const withTab = (names: readonly string[], place: number, tabName: string): readonly string[] => [
  ...names.slice(0, place),
  tabName,
  ...names.slice(place),
];
