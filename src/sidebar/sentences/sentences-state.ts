import type { DayCells } from '../../messages/messages.ts';
import type { CalendarDate } from '../../record/values/calendar-date.ts';
import type { WriteStatus } from '../server/write-status.ts';
import { type OfferSentences, readSentencesDay, type SentencesDay, type SentenceText } from './sentences-day.ts';

/** The state of the page *Sentences from the data*. */
export interface SentencesState {
  /** Null until the sheet is read. */
  readonly cells: DayCells | null;
  /** Null until it is loaded. */
  readonly offer: OfferSentences | null;
  /** Null until both are loaded. */
  readonly day: SentencesDay | null;
  /** The reason why the sheet or the sentences could not be read; null while they are read. */
  readonly failure: string | null;
  readonly label: SentenceText;
  /** The ids of the chosen sentences, in the order in which they were chosen. */
  readonly chosen: readonly string[];
  readonly status: { readonly kind: 'idle' } | { readonly kind: 'nothingChosen' } | WriteStatus;
  /** Counts the messages, so that a repeated one is announced again. */
  readonly turn: number;
}

export type SentencesEvent =
  | { readonly kind: 'dayAsked' }
  | { readonly kind: 'offerLoaded'; readonly offer: OfferSentences }
  | { readonly kind: 'dayRead'; readonly cells: DayCells }
  | { readonly kind: 'readFailed'; readonly reason: string }
  | { readonly kind: 'dayChosen'; readonly date: CalendarDate }
  | { readonly kind: 'textChosen'; readonly label: SentenceText }
  | { readonly kind: 'sentenceChosen'; readonly id: string; readonly isChosen: boolean }
  | { readonly kind: 'nothingChosen' }
  | { readonly kind: 'added' }
  | { readonly kind: 'writeChanged'; readonly status: WriteStatus };

export const FIRST_SENTENCES_STATE: SentencesState = {
  cells: null,
  offer: null,
  day: null,
  failure: null,
  label: 'Analysis',
  chosen: [],
  status: { kind: 'idle' },
  turn: 0,
};

/** Lists the chosen sentences, in the order in which they were chosen. */
export function listChosen({ day, chosen }: SentencesState): string[] {
  const sentences = new Map(day?.groups.flatMap((group) => group.sentences.map(({ id, text }) => [id, text] as const)));
  return chosen.flatMap((id) => sentences.get(id) ?? []);
}

/** Appends sentences to a text. */
export function appendSentences(text: string, sentences: readonly string[]): string {
  return [text, ...sentences].filter((part) => part !== '').join(' ');
}

/** Reads the day after its cells and the sentences are loaded. */
function readDay(state: SentencesState, date: CalendarDate | null): SentencesState {
  const { cells, offer } = state;
  return cells === null || offer === null ? state : { ...state, day: readSentencesDay(cells, date, offer) };
}

/** Returns the state after an event. */
export function reduceSentences(state: SentencesState, event: SentencesEvent): SentencesState {
  switch (event.kind) {
    case 'dayAsked':
      return { ...state, failure: null, turn: state.turn + 1 };
    case 'offerLoaded':
      return readDay({ ...state, offer: event.offer }, null);
    case 'dayRead':
      return readDay({ ...state, cells: event.cells, failure: null }, state.day?.days.length ? state.day.date : null);
    case 'readFailed':
      return { ...state, failure: event.reason, turn: state.turn + 1 };
    case 'dayChosen':
      return readDay({ ...state, chosen: [], status: { kind: 'idle' } }, event.date);
    case 'textChosen':
      return { ...state, label: event.label, status: { kind: 'idle' } };
    case 'sentenceChosen': {
      const others = state.chosen.filter((id) => id !== event.id);
      return { ...state, chosen: event.isChosen ? [...others, event.id] : others, status: { kind: 'idle' } };
    }
    case 'nothingChosen':
      return { ...state, status: { kind: 'nothingChosen' }, turn: state.turn + 1 };
    case 'added':
      return { ...state, chosen: [] };
    case 'writeChanged':
      return { ...state, status: event.status, turn: state.turn + 1 };
  }
}
