import { describeAnyNotice } from '../../record/notices/describe-any-notice.ts';
import type { Notice, Severity } from '../../record/notices/notice.ts';
import { TEXT_WORDS } from '../../record/notices/source-words.ts';
import { groupThousands } from '../../record/numbers/group-thousands.ts';
import type { DialogFootView } from '../controls/dialog-shell.tsx';
import { type ColumnsView, viewColumnUse } from '../day/columns/columns-view.ts';
import { describeRows } from '../day/view/figures-view.ts';
import type { StatusView } from '../day/view/status-view.ts';
import { viewWriteStatus } from '../server/write-status.ts';
import type { AppendOffer } from './append-plan.ts';
import { type FixedTextKey, fixedTextLabel, listFixedTextKeys } from './fixed-texts.ts';
import type { ImportDay } from './import-day.ts';
import {
  dateOfImport,
  existingTabOf,
  type ImportState,
  type ImportTab,
  isAppended,
  isWaitingForSettings,
  listChosenTexts,
  listImportable,
  listOffers,
  offerOf,
} from './import-state.ts';

export interface ImportNoticeView {
  readonly severity: Severity;
  readonly hiddenWord: string;
  readonly message: string;
}

/** A checkbox, with the rows that will be appended or the reason why none can be. */
export interface AppendView {
  readonly date: string;
  readonly label: string;
  readonly isTicked: boolean;
  readonly detail: string;
  readonly isFault: boolean;
}

export interface ImportDayView {
  readonly heading: string;
  /** The field for the date, with its error, empty for none; null if the source gives the date. */
  readonly date: { readonly value: string; readonly fault: string } | null;
  /** The choice to append to the tab of the day; null if it has none. */
  readonly append: AppendView | null;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** `and 57 more rows, which are added too`; empty if all are shown. */
  readonly more: string;
  readonly notices: readonly ImportNoticeView[];
}

/** A fixed text with its checkbox. */
export interface FixedTextView {
  readonly key: FixedTextKey;
  readonly label: string;
  readonly text: string;
  readonly isTicked: boolean;
  /** The text that the setting contains now; empty for none. */
  readonly saved: string;
  /** A warning before saving it; empty for none. */
  readonly warning: string;
}

/** The texts and choices that the dialog *Import* shows. */
export interface ImportView extends DialogFootView {
  readonly tab: ImportTab;
  /** The content of each source box. */
  readonly texts: Readonly<Record<ImportTab, string>>;
  /** Shown instead of the rows while there are none; empty for none. */
  readonly message: string;
  /** The headings that are used, with pickers; null without a row of headings. */
  readonly columns: ColumnsView | null;
  readonly days: readonly ImportDayView[];
  /** Texts for Settings. */
  readonly fixedTexts: readonly FixedTextView[];
  /** The reason why no texts are offered; empty for none. */
  readonly fixedTextMessage: string;
}

const MOST_ROWS_SHOWN = 100;
const DATE_FAULT = 'Enter a date, for example 2026-04-04.';
const HIDDEN_WORDS: Readonly<Record<Severity, string>> = { error: 'Error:', warning: 'Warning:', note: 'Note:' };

const INVITATIONS: Readonly<Record<ImportTab, string>> = {
  published: 'Paste a published record, as the text of its page, Markdown or HTML. Several records make several tabs.',
  table: 'Paste rows from a sheet, or the text of a CSV file. The first row must contain the column names.',
};

function viewNotice(notice: Notice): ImportNoticeView {
  const { severity, place } = notice;
  const sentence = describeAnyNotice(notice, TEXT_WORDS);
  return {
    severity,
    hiddenWord: HIDDEN_WORDS[severity],
    message: place.cell === null ? sentence : `${place.cell}: ${sentence}`,
  };
}

function describeFound({ table, remark }: ImportDay, date: string | null, isOneOfMany: boolean): string {
  const rows = Math.max(0, table.length - 1);
  if (rows === 0) return 'No row found';
  const found = `${describeRows(rows)} found${remark === '' ? '' : `, ${remark}`}`;
  return isOneOfMany && date !== null ? `${date}: ${found}` : found;
}

const listNames = (names: readonly string[]) => names.join(', ');

/** Describes the rows that already exist, and the columns that the tab does not have; empty for none. */
function describeOffer({ rows, known, unplaced }: AppendOffer, { labels }: ImportDay): string {
  if (rows === 0)
    return known === 1 ? 'The row already exists in the tab.' : `All ${describeRows(known)} already exist in the tab.`;
  const texts = labels.map(({ label }) => label);
  return [
    `${describeRows(rows)} ${rows === 1 ? 'is' : 'are'} new.`,
    known === 0 ? '' : `${describeRows(known)} already ${known === 1 ? 'exists' : 'exist'} in the tab.`,
    unplaced.length === 0 ? '' : `Not added, because the tab has no such column: ${listNames(unplaced)}.`,
    texts.length === 0 ? '' : `Not added next to the table: ${listNames(texts)}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function viewAppend(day: ImportDay, index: number, state: ImportState): AppendView | null {
  const date = dateOfImport(state, index);
  const tabName = existingTabOf(state, index);
  if (date === null || tabName === null || day.table.length < 2 || state.status.kind === 'written') return null;
  const isTicked = isAppended(state, index);
  const offer = state.offers[date];
  const isFault = isTicked && offer !== undefined && offer !== null && 'problem' in offer;
  const detail = () => {
    if (!isTicked) return '';
    if (offer === undefined || offer === null) return 'Reading the tab…';
    return 'problem' in offer ? offer.problem : describeOffer(offer, day);
  };
  return { date, label: `Append to “${tabName}”`, isTicked, detail: detail(), isFault };
}

function viewDay(day: ImportDay, index: number, state: ImportState): ImportDayView {
  const [headings = [], ...rows] = day.shown;
  const more = rows.length - MOST_ROWS_SHOWN;
  const isOneOfMany = state.findings[state.tab].days.length > 1;
  const date = dateOfImport(state, index);
  const needsDate = day.date === null && day.table.length > 1;
  const isMissing = state.isDateMissing && date === null;
  return {
    heading: describeFound(day, date, isOneOfMany),
    date: needsDate ? { value: state.dates[index] ?? '', fault: isMissing ? DATE_FAULT : '' } : null,
    append: viewAppend(day, index, state),
    headings,
    rows: rows.slice(0, MOST_ROWS_SHOWN),
    more:
      more > 0
        ? `and ${groupThousands(String(more))} more ${more === 1 ? 'row, which is' : 'rows, which are'} added too`
        : '',
    notices: [...day.notices, ...(state.leaks[index] ?? [])].map(viewNotice),
  };
}

/** Lists the days that will be written: they have rows and no tab yet. */
const listNew = (state: ImportState) =>
  listImportable(state).filter(({ index }) => existingTabOf(state, index) === null);

/** Lists the rows to append, by tab. */
const listAppends = (state: ImportState) => listImportable(state).flatMap(({ index }) => offerOf(state, index) ?? []);

/** Whether a tab to append to is being read. */
const isReadingTab = (state: ImportState) =>
  listImportable(state).some(
    ({ index }) => isAppended(state, index) && (state.offers[dateOfImport(state, index) ?? ''] ?? null) === null,
  );

/** Whether there is something to write and everything that it depends on is read. */
export function canAct(state: ImportState): boolean {
  if (state.isReading || isWaitingForSettings(state) || isReadingTab(state)) return false;
  const isDay = listNew(state).length > 0 || listAppends(state).length > 0;
  return isDay || (listImportable(state).length > 0 && listChosenTexts(state).length > 0);
}

/** Describes the tabs that days already have and that stay unchanged, in a sentence; empty for none. */
function describeExisting(state: ImportState): string {
  const names = listImportable(state).flatMap(({ index }) =>
    offerOf(state, index) === null ? (existingTabOf(state, index) ?? []) : [],
  );
  if (names.length === 0) return '';
  const quoted = names.map((name) => `“${name}”`).join(', ');
  const [there, they] = names.length === 1 ? ['There is a tab', 'it stays'] : ['There are tabs', 'they stay'];
  return `${there} ${quoted} already; ${they} unchanged.`;
}

function describeAct(state: ImportState): string {
  const days = listNew(state);
  const appends = listAppends(state);
  const appended = appends.reduce((sum, { rows }) => sum + rows, 0);
  const rows = days.reduce((sum, { day }) => sum + day.table.length - 1, appended);
  const texts = listChosenTexts(state).length;
  if (rows === 0 && texts > 0 && listImportable(state).length > 0) return `Save ${countTexts(texts)}`;
  if (rows === 0) return 'Add rows';
  const [first] = appends;
  if (days.length === 0 && first !== undefined) {
    return `Append ${describeRows(rows)} to ${appends.length === 1 ? `“${first.tabName}”` : `${appends.length} tabs`}`;
  }
  if (appends.length > 0) return `Add ${describeRows(rows)} in ${days.length + appends.length} tabs`;
  const tabs = days.length === 1 ? 'a new tab' : `${groupThousands(String(days.length))} new tabs`;
  return `Add ${describeRows(rows)} in ${tabs}`;
}

const countTexts = (count: number) => (count === 1 ? '1 text' : `${count} texts`);

function describeTextsChosen(state: ImportState): string {
  const chosen = listChosenTexts(state);
  if (chosen.length === 0) return 'No existing cell is changed.';
  const replaced = chosen.filter(({ saved }) => saved.trim() !== '').length;
  const saves = chosen.length === 1 ? '1 text is' : `${chosen.length} texts are`;
  return `${saves} saved in Settings${replaced === 0 ? '.' : `, ${countTexts(replaced)} there ${replaced === 1 ? 'is' : 'are'} replaced.`}`;
}

function viewFixedTexts(state: ImportState): Pick<ImportView, 'fixedTexts' | 'fixedTextMessage'> {
  const chosen = listChosenTexts(state).map(({ key }) => key);
  const fixedTexts = listOffers(state).map(({ key, label, text, saved, leaks, isCompared }) => ({
    key,
    label,
    text,
    saved,
    isTicked: chosen.includes(key),
    warning: [
      ...(leaks.length === 0 ? [] : [`Contains ${leaks.join(', ')}, which may be private.`]),
      ...(isCompared ? [] : ['Not compared with your private list.']),
    ].join(' '),
  }));
  const labels = listFixedTextKeys(state.findings[state.tab].days).map(fixedTextLabel).join(', ');
  const { settings } = state;
  if (settings === null)
    return { fixedTexts, fixedTextMessage: isWaitingForSettings(state) ? 'Reading the settings…' : '' };
  const failure = 'failure' in settings && labels !== '' ? settings.failure : '';
  return { fixedTexts, fixedTextMessage: failure === '' ? '' : `Not offered for Settings: ${labels}. ${failure}` };
}

function describePlace(state: ImportState): string {
  const days = listNew(state);
  const [first] = days;
  const date = first === undefined ? null : dateOfImport(state, first.index);
  const newTab = date === null ? '' : `Goes into a new tab “${date}”.`;
  const appends = listAppends(state).map(({ tabName }) => `“${tabName}”`);
  return [
    days.length > 1 ? `Goes into ${days.length} new tabs.` : newTab,
    appends.length === 0 ? '' : `Goes below the tasks of ${appends.join(', ')}.`,
    describeExisting(state),
    describeTextsChosen(state),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function viewStatus(state: ImportState): Omit<StatusView, 'turn'> {
  const rest = { hasUndo: false, hint: '' };
  const { status } = state;
  if (status.kind === 'idle') return { tone: 'plain', text: describePlace(state), ...rest };
  if (status.kind === 'dateNeeded')
    return { tone: 'error', text: 'Enter the date first, for example 2026-04-04.', ...rest };
  return { ...rest, ...viewWriteStatus(status) };
}

/** Returns the label of the second button, which stops an import of several days. */
function labelClose(state: ImportState): ImportView['closeLabel'] {
  const { status, sources, tab } = state;
  if (status.kind === 'writing' && listImportable(state).length > 1) return 'Stop';
  return status.kind === 'written' || sources[tab].text.trim() === '' ? 'Close' : 'Cancel';
}

/** Returns the headings of a table; null without them. */
function viewImportColumns({ findings, tab, columns, columnDraft, hasColumnFaults }: ImportState): ColumnsView | null {
  const { use } = findings[tab];
  if (use === null) return null;
  const shown = { saved: columns, draft: columnDraft, hasFaults: hasColumnFaults, isBusy: false };
  return viewColumnUse({ use, isTable: use.isTable, ...shown });
}

/** Returns the view of a state. */
export function viewImport(state: ImportState): ImportView {
  const { tab, status, isReading } = state;
  const { days, problem } = state.findings[tab];
  const { published, table } = state.sources;
  const { text } = state.sources[tab];
  const isWritten = status.kind === 'written';
  const isFound = text.trim() !== '' && !isReading;
  const invitation = text.trim() === '' ? INVITATIONS[tab] : problem;
  return {
    tab,
    texts: { published: published.text, table: table.text },
    message: isReading ? 'Reading…' : invitation,
    columns: isFound ? viewImportColumns(state) : null,
    days: isFound ? days.map((day, index) => viewDay(day, index, state)) : [],
    ...(isFound && !isWritten ? viewFixedTexts(state) : { fixedTexts: [], fixedTextMessage: '' }),
    status: { ...viewStatus(state), turn: state.turn },
    act: isWritten ? null : { label: describeAct(state), isBusy: status.kind === 'writing', isOff: !canAct(state) },
    closeLabel: labelClose(state),
  };
}
