import type { SentenceKind } from '../../prose/sentences/pattern.ts';
import { formatIsoDate } from '../../record/values/calendar-date.ts';
import type { DialogFootView } from '../controls/dialog-shell.tsx';
import type { MessageView } from '../controls/message.tsx';
import type { RadioChoice } from '../controls/radio-group.tsx';
import { describeDay } from '../day/describe-day.ts';
import type { StatusView } from '../day/view/status-view.ts';
import { viewWriteStatus } from '../server/write-status.ts';
import { SENTENCE_TEXTS, type SentenceText } from './sentences-day.ts';
import type { SentencesState } from './sentences-state.ts';

export interface SentenceView {
  readonly id: string;
  readonly text: string;
  readonly isChosen: boolean;
}

/** The texts and choices that the page shows. */
export interface SentencesView extends DialogFootView {
  /** Shown instead of the sentences while the sheet is read, after a failure, and if there are none; null otherwise. */
  readonly message: MessageView | null;
  /** Empty for a table of one day. */
  readonly days: readonly { readonly date: string; readonly label: string }[];
  readonly chosenDay: string;
  readonly texts: readonly RadioChoice<SentenceText>[];
  readonly chosenText: SentenceText;
  readonly groups: readonly { readonly heading: string; readonly sentences: readonly SentenceView[] }[];
}

/** Kinds with the same heading are shown together. */
const HEADINGS: Readonly<Record<SentenceKind, string>> = {
  shape: 'The day',
  standout: 'Highest factor',
  contrast: 'Lowest factor',
  floor: 'Lowest factor',
  groups: 'Groups of tasks',
  shares: 'Shares',
  supervision: 'Supervision',
  averages: 'Averages',
  parallel: 'AI time and tokens',
  time: 'AI time and tokens',
};

function viewMessage({ cells, day, failure }: SentencesState): MessageView | null {
  if (failure !== null) return { text: failure, isFailure: true };
  if (cells === null || day === null) return { text: 'Reading the sheet…', isFailure: false };
  if (day.groups.length > 0) return null;
  const isEnglish = day.style.language.code === 'en';
  const text = isEnglish ? 'This tab has no tasks to write about.' : 'Sentences are available for styles in English.';
  return { text, isFailure: false };
}

function viewGroups({ day, chosen }: SentencesState): SentencesView['groups'] {
  const groups = new Map<string, SentenceView[]>();
  for (const { kind, sentences } of day?.groups ?? []) {
    const heading = HEADINGS[kind];
    const shown = sentences.map(({ id, text }) => ({ id, text, isChosen: chosen.includes(id) }));
    groups.set(heading, [...(groups.get(heading) ?? []), ...shown]);
  }
  return [...groups].map(([heading, sentences]) => ({ heading, sentences }));
}

function viewStatus({ day, cells, label, status }: SentencesState): Omit<StatusView, 'turn'> {
  const rest = { hasUndo: false, hint: '' };
  if (status.kind === 'nothingChosen') return { tone: 'error', text: 'Choose a sentence first.', ...rest };
  if (status.kind !== 'idle') return { ...rest, ...viewWriteStatus(status) };
  if (day === null || day.groups.length === 0) return { tone: 'plain', text: '', ...rest };
  const place = day.places[label];
  if (place !== null) {
    const where =
      place.text === ''
        ? `The sentences go to ${place.address}.`
        : `The sentences go to ${place.address}, after its text.`;
    return { tone: 'plain', text: where, ...rest };
  }
  const text =
    cells?.isEditable === false
      ? 'You can view this sheet but not change it.'
      : `The ${label.toLowerCase()} has no cell of its own.`;
  return { tone: 'plain', text, ...rest };
}

function viewAct({ day, label, chosen, status }: SentencesState): SentencesView['act'] {
  if (day === null || day.groups.length === 0 || day.places[label] === null) return null;
  const count = chosen.length;
  const what = count === 0 ? 'sentences' : count === 1 ? '1 sentence' : `${count} sentences`;
  return { label: `Add ${what}`, isBusy: status.kind === 'writing', isOff: count === 0 };
}

/** Returns the view of a state. */
export function viewSentences(state: SentencesState): SentencesView {
  const { day, label, chosen, turn } = state;
  const days = (day?.days.length ?? 0) > 1 ? (day?.days ?? []) : [];
  return {
    message: viewMessage(state),
    days: days.map(({ date }) => ({
      date: formatIsoDate(date),
      label: day === null ? '' : describeDay(date, day.style),
    })),
    chosenDay: day?.date == null ? '' : formatIsoDate(day.date),
    texts: SENTENCE_TEXTS.map((value) => ({ value, label: `Add to the ${value.toLowerCase()}`, help: '' })),
    chosenText: label,
    groups: viewGroups(state),
    status: { ...viewStatus(state), turn },
    act: viewAct(state),
    closeLabel: chosen.length > 0 ? 'Cancel' : 'Close',
  };
}
