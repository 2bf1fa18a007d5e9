import type { Indexing } from '../../messages/messages.ts';
import { type CalendarDate, findDate } from '../../record/values/calendar-date.ts';
import { splitByBytes } from '../settings/utf8-pieces.ts';
import { type DayTab, placeForDay } from './day-tabs.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const HEAD_KEY = 'tab-index';
const pieceKey = (piece: number) => `${HEAD_KEY}-${piece}`;
/** A property holds 9 kB. */
const MOST_BYTES_IN_PIECE = 8000;
/** Google tells names one a call: an execution reads so many of them. */
const NAMES_IN_CHUNK = 100;
/** New days come to the front, where tabs are renamed and moved most. */
const CHECKED_IN_FRONT = 3;

/** The names of all tabs in their order, or of the first ones while the index is being made. */
interface Index {
  readonly names: readonly string[];
  readonly isWhole: boolean;
}

const toTab = (tabName: string): DayTab => ({ tabName, date: findDate(tabName) });

/** What is damaged counts as no index: it is made again. */
function loadIndex(all: Readonly<Record<string, string>>): Index {
  const [pieces, state] = (all[HEAD_KEY] ?? '').split(' ');
  try {
    const texts = Array.from({ length: Number(pieces) }, (_piece, i) => all[pieceKey(i)]);
    return { names: JSON.parse(texts.join('')) as string[], isWhole: state === 'whole' };
  } catch {
    return { names: [], isWhole: false };
  }
}

function saveIndex({ names, isWhole }: Index): void {
  const pieces = splitByBytes(JSON.stringify(names), MOST_BYTES_IN_PIECE);
  PropertiesService.getDocumentProperties().setProperties({
    ...Object.fromEntries(pieces.map((piece, i) => [pieceKey(i), piece])),
    [HEAD_KEY]: `${pieces.length} ${isWhole ? 'whole' : 'part'}`,
  });
}

const readIndex = () => loadIndex(PropertiesService.getDocumentProperties().getProperties());

/** Whether the number of tabs, the tabs in front, and the one that a day comes behind are still as the index has them. */
function isUpToDate(spreadsheet: Spreadsheet, names: readonly string[], date: CalendarDate | null): boolean {
  if (spreadsheet.getNumSheets() !== names.length) return false;
  const places = date === null ? [] : [placeForDay(names.map(toTab), date) - 1];
  for (let place = 0; place < CHECKED_IN_FRONT; place++) places.push(place);
  return [...new Set(places)].every((place) => {
    const name = names[place];
    return name === undefined || spreadsheet.getSheetByName(name)?.getIndex() === place + 1;
  });
}

/**
 * The spreadsheet's tabs in their order, from an index that is kept with the document. Where it does not match, it is made again,
 * a hundred names in each execution.
 * Service calls: at most 9 at any number of tabs, and 2 more when a day comes behind another; to make the index 4, and 1 for each name.
 * @param date the day whose tab or place is wanted
 */
export function readTabs(spreadsheet: Spreadsheet, date: CalendarDate | null): readonly DayTab[] | Indexing {
  const index = readIndex();
  if (index.isWhole && isUpToDate(spreadsheet, index.names, date)) return index.names.map(toTab);
  const sheets = spreadsheet.getSheets();
  const known = index.isWhole || index.names.length >= sheets.length ? [] : index.names;
  const more = sheets.slice(known.length, known.length + NAMES_IN_CHUNK).map((sheet) => sheet.getName());
  const names = [...known, ...more];
  const isWhole = names.length === sheets.length;
  saveIndex({ names, isWhole });
  return isWhole ? names.map(toTab) : { kind: 'indexing', done: names.length, total: sheets.length };
}

/** Has the index follow a change of tabs; while it is not whole, there is nothing to follow. Service calls: 4. */
export function changeIndex(change: (names: readonly string[]) => readonly string[]): void {
  const { names, isWhole } = readIndex();
  if (isWhole) saveIndex({ names: change(names), isWhole });
}

/** The index with a tab that was added. @param place counts from 0 */
export const withTab = (names: readonly string[], place: number, tabName: string): readonly string[] => [
  ...names.slice(0, place),
  tabName,
  ...names.slice(place),
];
