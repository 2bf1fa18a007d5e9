import type { ReadPrivateListReply, SavePrivateListReply, SavePrivateListRequest } from '../../messages/messages.ts';
import { Refusal } from '../answer.ts';
import { withUserLock } from '../cells/document-lock.ts';
import { countBytes, splitByBytes } from './utf8-pieces.ts';

type Properties = GoogleAppsScript.Properties.Properties;

const HEAD_KEY = 'private-list';
/** `private-list-7-0`: revision and number of the piece. */
const PIECE_KEY = /^private-list-(\d+)-\d+$/;
/** A value can have 9 kB. */
const MOST_BYTES_IN_PIECE = 8000;
/** All properties of a user can have 500 kB together, and during a save the old list exists as well. */
const MOST_BYTES_IN_LIST = 200_000;

interface Head {
  readonly revision: number;
  readonly pieces: number;
  readonly characters: number;
}

const NO_LIST: Head = { revision: 0, pieces: 0, characters: 0 };

const pieceKey = (revision: number, piece: number) => `${HEAD_KEY}-${revision}-${piece}`;

/**
 * Refuses calls from cells. Functions of an add-on can be called from cells, where the properties are those of the
 * spreadsheet's owner: anyone who can edit the sheet could read them. Cells have no access to the user interface
 * (assumption: ui-in-cell).
 */
function refuseCells(): void {
  SpreadsheetApp.getUi();
}

const DAMAGED = new Refusal(
  'Your private list is damaged: part of it is missing. Save it again, from an export if you have one.',
);

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value);

function readHead(all: Readonly<Record<string, string>>): Head {
  const text = all[HEAD_KEY];
  if (text === undefined) return NO_LIST;
  const [revision, pieces, characters] = text.split(' ').map(Number);
  if (!isCount(revision) || !isCount(pieces) || !isCount(characters)) throw DAMAGED;
  return { revision, pieces, characters };
}

/** @throws a refusal if a piece is missing or has another length, so that a list is never cut */
function joinPieces(all: Readonly<Record<string, string>>, { revision, pieces, characters }: Head): string {
  const texts = Array.from({ length: pieces }, (_, piece) => all[pieceKey(revision, piece)]);
  const json = texts.join('');
  if (texts.some((text) => text === undefined) || json.length !== characters) throw DAMAGED;
  return json;
}

function readList(properties: Properties): string {
  const all = properties.getProperties();
  return joinPieces(all, readHead(all));
}

/**
 * Reads the user's private list as JSON text, empty if there is none. It is stored with the user's account, not in a
 * spreadsheet.
 */
export function readPrivateList(): ReadPrivateListReply {
  refuseCells();
  return { kind: 'privateList', json: readList(PropertiesService.getUserProperties()) };
}

function checkJson(json: string): void {
  if (json === '') return;
  try {
    JSON.parse(json);
  } catch {
    throw new Refusal(
      'The private list is not valid JSON. To see the format, export a list. Your saved list is unchanged.',
    );
  }
  const bytes = countBytes(json);
  if (bytes <= MOST_BYTES_IN_LIST) return;
  const size = Math.ceil(bytes / 1000);
  throw new Refusal(
    `The private list has ${size} kB. The limit is ${MOST_BYTES_IN_LIST / 1000} kB. Remove terms that you no longer need.`,
  );
}

/** Returns a number that no stored piece has, including pieces of failed saves. */
function nextRevision(all: Readonly<Record<string, string>>, head: Head): number {
  const used = Object.keys(all).map((key) => Number(PIECE_KEY.exec(key)?.[1] ?? 0));
  return Math.max(head.revision, ...used) + 1;
}

/** Writes new pieces next to the old ones and reads them back, then writes the head, which makes them valid, then deletes the old ones. */
function keepList(properties: Properties, json: string, revision: number): void {
  const pieces = splitByBytes(json, MOST_BYTES_IN_PIECE);
  const head: Head = { revision, pieces: pieces.length, characters: json.length };
  if (pieces.length > 0) {
    properties.setProperties(Object.fromEntries(pieces.map((piece, index) => [pieceKey(revision, index), piece])));
    if (joinPieces(properties.getProperties(), head) !== json) {
      throw new Refusal('The private list could not be saved exactly. Your saved list is unchanged.');
    }
  }
  properties.setProperty(HEAD_KEY, `${head.revision} ${head.pieces} ${head.characters}`);
}

/** Removes pieces of older lists. If this fails, the next save removes them. */
function removeOthers(properties: Properties, all: Readonly<Record<string, string>>): void {
  try {
    for (const key of Object.keys(all)) if (PIECE_KEY.test(key)) properties.deleteProperty(key);
  } catch {
    // The new list is already stored.
  }
}

/** Reads the stored list. A damaged list counts as none, because it is about to be replaced. */
function readStored(all: Readonly<Record<string, string>>): { head: Head; json: string | null } {
  try {
    const head = readHead(all);
    return { head, json: joinPieces(all, head) };
  } catch {
    return { head: NO_LIST, json: null };
  }
}

/**
 * Stores a private list, if the stored one is still the one that the user saw. A save that fails half-way leaves the
 * old list unchanged. An empty text deletes the list.
 */
export function savePrivateList({ seen, json }: SavePrivateListRequest): SavePrivateListReply {
  refuseCells();
  return withUserLock(() => {
    const properties = PropertiesService.getUserProperties();
    const all = properties.getProperties();
    const kept = readStored(all);
    if (kept.json !== null && kept.json !== seen) {
      throw new Refusal('Your private list was changed in another window. Nothing was saved.');
    }
    checkJson(json);
    keepList(properties, json, nextRevision(all, kept.head));
    removeOthers(properties, all);
    return { kind: 'privateListSaved' };
  });
}
