import type { UndoPlan, Written } from '../../messages/messages.ts';
import { describeRows } from '../day/view/figures-view.ts';
import type { WriteStatus } from '../server/write-status.ts';
import type { DayToWrite } from './import-state.ts';

type RemoveTabs = Extract<UndoPlan, { kind: 'removeTabs' }>;

/** The progress of an import of several days. */
export interface ImportProgress {
  /** All days, in the order in which they are sent: the newest last, so that its tab is active at the end. */
  readonly days: readonly DayToWrite[];
  /** Days in new tabs. */
  readonly added: readonly DayToWrite[];
  /** Days whose rows were appended to their tab. */
  readonly appended: readonly DayToWrite[];
  /** Names of the tabs of days that already had one. */
  readonly there: readonly string[];
  /** Removes all tabs that were added; null while there are none. */
  readonly undo: RemoveTabs | null;
  /** Removes the rows that were appended. */
  readonly appendUndos: readonly UndoPlan[];
}

/** The reason why an import ended before its last day; null if it did not. */
export type ImportEnd = 'stopped' | { readonly problem: string } | null;

/** Returns the progress of an import that is about to begin. */
export function beginImport(days: readonly DayToWrite[]): ImportProgress {
  const sorted = [...days].sort((a, b) => (a.date < b.date ? -1 : 1));
  return { days: sorted, added: [], appended: [], there: [], undo: null, appendUndos: [] };
}

/**
 * Returns the progress after a day was added: one undo removes all of them and returns to the tab that was active at
 * first.
 */
export function addDay(progress: ImportProgress, day: DayToWrite, { undo }: Written): ImportProgress {
  if (undo.kind === 'restoreCells') {
    return {
      ...progress,
      appended: [...progress.appended, day],
      appendUndos: [...progress.appendUndos, undo],
    };
  }
  const added = [...progress.added, day];
  const { tabs = [], returnToSheetId = undo.returnToSheetId } = progress.undo ?? {};
  return { ...progress, added, undo: { kind: 'removeTabs', tabs: [...tabs, ...undo.tabs], returnToSheetId } };
}

const quote = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');

function describeAdded(added: readonly DayToWrite[]): string {
  const rows = describeRows(added.reduce((sum, { table }) => sum + table.length - 1, 0));
  const [first, last] = [added[0]?.date ?? '', added[added.length - 1]?.date ?? ''];
  if (added.length === 1) return `${rows} added in tab “${last}”.`;
  return `${rows} added in ${added.length} tabs, “${first}” to “${last}”.`;
}

function describeAppended(appended: readonly DayToWrite[]): string {
  const rows = describeRows(appended.reduce((sum, { append }) => sum + (append?.rows ?? 0), 0));
  const [first] = appended;
  return `${rows} added to ${appended.length === 1 ? quote([first?.append?.tabName ?? '']) : `${appended.length} tabs`}.`;
}

function describeThere(there: readonly string[]): string {
  return there.length === 1 ? `There is a tab ${quote(there)} already.` : `There are tabs ${quote(there)} already.`;
}

/** Returns the status while the next day is written. */
export function describeNext({ days, added, appended, there }: ImportProgress): string {
  if (days.length === 1) return 'Adding the rows…';
  return `Adding day ${added.length + appended.length + there.length + 1} of ${days.length}…`;
}

/** The result for the fixed texts: how many were saved, or which were not, and why. */
export type TextsOutcome =
  | { readonly kind: 'saved'; readonly count: number }
  | { readonly kind: 'failed'; readonly labels: readonly string[]; readonly reason: string };

function describeTexts(texts: TextsOutcome | null): string {
  if (texts === null) return '';
  if (texts.kind === 'saved') return `${texts.count === 1 ? '1 text' : `${texts.count} texts`} saved in Settings.`;
  return `Not saved in Settings: ${texts.labels.join(', ')}. ${texts.reason}`;
}

/**
 * Returns the result of an import.
 * @param end the reason why it ended before its last day; null if it did not
 * @param texts the result for the fixed texts; null if none were to be saved
 */
export function endImport(
  { days, added, appended, there, undo }: ImportProgress,
  end: ImportEnd,
  texts: TextsOutcome | null,
): WriteStatus {
  const isWhole = end === null && texts?.kind !== 'failed';
  const left = days.length - added.length - appended.length - there.length;
  const sentences = [
    end !== null && end !== 'stopped' ? end.problem : '',
    added.length > 0 ? describeAdded(added) : '',
    appended.length > 0 ? describeAppended(appended) : '',
    there.length > 0 ? describeThere(there) : '',
    end === 'stopped' ? `Stopped before the last ${left === 1 ? 'day' : `${left} days`}. Start again to go on.` : '',
    describeTexts(texts),
  ];
  if (added.length + appended.length === 0 && end === null && texts === null) {
    const them = there.length === 1 ? 'it' : 'them';
    return {
      kind: 'refused',
      message: `${describeThere(there)} Rename or remove ${them} first. Nothing was written.`,
      undo,
    };
  }
  const message = sentences.filter((sentence) => sentence !== '').join(' ');
  return { kind: isWhole ? 'written' : 'refused', message, undo };
}
