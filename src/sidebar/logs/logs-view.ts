import { type ImportTotals, sumRows } from '../../imports/logs/import-day.ts';
import { AGENT_NAMES, describeNote, describeSkipped, describeUnknown } from '../../imports/logs/import-sentences.ts';
import { sessionKey } from '../../imports/logs/log-event.ts';
import type { ImportRow } from '../../imports/logs/log-types.ts';
import { formatMinutes, tokensOnBasis } from '../../imports/logs/row-figures.ts';
import type { Notice } from '../../record/notices/notice.ts';
import { listWords } from '../../record/notices/notice-sentence.ts';
import { groupThousands } from '../../record/numbers/group-thousands.ts';
import type { TokenBasis } from '../../record/values/task.ts';
import type { DialogFootView } from '../controls/dialog-shell.tsx';
import type { RadioChoice } from '../controls/radio-group.tsx';
import { describeRows } from '../day/view/figures-view.ts';
import type { StatusView } from '../day/view/status-view.ts';
import { viewWriteStatus } from '../server/write-status.ts';
import {
  isDayKnown,
  type LogsState,
  listTitledRows,
  type Progress,
  ruleOptionsOf,
  type SilenceField,
  type TitledRow,
} from './logs-state.ts';
import { planWrite, type WritePlan } from './plan-write.ts';

/** The actions of a row in addition to its field and its checkbox. */
export interface RowActionsView {
  /** While a row is being merged: `here` for a row to merge it into, `cancel` for the row itself. Null otherwise. */
  readonly merging: 'here' | 'cancel' | null;
  readonly canMerge: boolean;
  readonly canSeparate: boolean;
  /** The session that can be divided by branch; null for none. */
  readonly split: string | null;
  /** The session of which the row is one branch; null for none. */
  readonly join: string | null;
}

/** A row of the preview, in words. */
export interface LogRowView {
  readonly key: string;
  readonly isTicked: boolean;
  readonly title: string;
  /** Notes about the title and the figures. */
  readonly remarks: readonly { readonly isWarning: boolean; readonly text: string }[];
  readonly agent: string;
  readonly project: string;
  readonly time: string;
  readonly aiTime: string;
  readonly supervision: string;
  readonly tokens: string;
  readonly actions: RowActionsView;
}

/** A day that has sessions, with the label of its button. */
export interface OtherDayView {
  readonly date: string;
  readonly label: string;
}

/** The preview. */
export interface PreviewView {
  readonly heading: string;
  /** The newest days with sessions, if the day has none. */
  readonly otherDays: readonly OtherDayView[];
  readonly rows: readonly LogRowView[];
  /** The cells of the last row of the table. */
  readonly sums: { readonly aiTime: string; readonly supervision: string; readonly tokens: string };
  /** Sentences about the sums and the files. */
  readonly remarks: readonly string[];
  /** Sentences about rows and cells of the sheet that stay unchanged. */
  readonly warnings: readonly string[];
  /** The maximum number of shown lines and files that are not in the figures. */
  readonly skipped: readonly string[];
  readonly silence: SilenceField & { readonly fault: string };
  readonly asks: boolean;
  readonly basis: TokenBasis;
}

/** The texts and choices that the dialog shows. */
export interface LogsView extends DialogFootView {
  readonly step: 'choose' | 'reading' | 'preview';
  readonly date: string;
  readonly dateFault: string;
  readonly zone: string;
  readonly pasted: string;
  /** The text above the place to drop files; null for none. */
  readonly problem: string;
  /** The reason why the dialog cannot work; null if it can. */
  readonly failure: string | null;
  readonly progress: { readonly text: string; readonly share: number | null };
  readonly preview: PreviewView | null;
}

export const BASIS_CHOICES: readonly RadioChoice<TokenBasis>[] = [
  { value: 'all', label: 'All four counts', help: '' },
  { value: 'without-cache-reads', label: 'Without cache reads', help: '' },
  { value: 'without-cache', label: 'Without the cache', help: '' },
];

const MOST_SKIPPED_SHOWN = 50;
const SILENCE_FAULT = 'Enter whole minutes from 1 to 1440.';
const DATE_FAULT = 'Enter a date, for example 2026-04-04.';

const UNKNOWN = 'unknown';
const HIDDEN = 'hidden';

const groupNumber = (value: number) => groupThousands(String(value));
const showMinutes = (minutes: number | null) => (minutes === null ? UNKNOWN : `${formatMinutes(minutes, '.')} min`);
const showTokens = (tokens: number | null) => (tokens === null ? UNKNOWN : groupNumber(tokens));

/** Makes a function that formats a time in a zone as `09:05`. */
function makeClock(zone: string): (time: number) => string {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
  return (time) => format.format(time);
}

const unique = (values: readonly string[]) => [...new Set(values)];

/** Describes when a row began and ended, without the end if it would reveal the AI time. */
function describeSpan(
  units: readonly { readonly row: ImportRow }[],
  clockAt: (time: number) => string,
  isCovered: boolean,
): string {
  const from = Math.min(...units.map(({ row }) => row.from ?? Number.POSITIVE_INFINITY));
  const to = Math.max(...units.map(({ row }) => row.to ?? Number.NEGATIVE_INFINITY));
  if (!Number.isFinite(from) || !Number.isFinite(to)) return '';
  return isCovered ? `from ${clockAt(from)}` : `${clockAt(from)}–${clockAt(to)}`;
}

function viewActions(row: TitledRow, merging: string | null, count: number): RowActionsView {
  const [unit, ...others] = row.units;
  const isSingle = unit !== undefined && others.length === 0;
  const session = unit === undefined ? null : sessionKey(unit.row.agent, unit.row.session);
  return {
    merging: merging === null ? null : merging === row.key ? 'cancel' : 'here',
    canMerge: count > 1,
    canSeparate: !isSingle,
    split: isSingle && !unit.isBranch && unit.session.branches.length > 1 ? session : null,
    join: isSingle && unit.isBranch ? session : null,
  };
}

/** Describes private text that was removed from the title. */
function describeRemoved({ code, facts }: Notice): string {
  const { shown, what } = facts as { readonly shown: string; readonly what?: string };
  const kind = code === 'leak-private-term' ? 'a term of your private list' : what;
  return `Removed from the title: “${shown}”, ${kind}.`;
}

function listRowRemarks({ units, title, typedTitle }: TitledRow): LogRowView['remarks'] {
  const notes = unique(units.flatMap(({ row }) => row.notes.map(describeNote)));
  const removed = unique(title.notices.map(describeRemoved));
  const written = removed.length > 0 && typedTitle !== null ? [`The sheet gets “${title.title}”.`] : [];
  return [
    ...[...removed, ...written].map((text) => ({ isWarning: true, text })),
    ...notes.map((text) => ({ isWarning: false, text })),
  ];
}

function viewRow(row: TitledRow, state: LogsState, count: number, clockAt: (time: number) => string): LogRowView {
  const { units } = row;
  const branches = units.filter(({ isBranch }) => isBranch).map(({ row: { branch } }) => branch ?? '');
  const projects = unique(units.flatMap(({ row: { project } }) => project ?? []));
  return {
    key: row.key,
    isTicked: row.isTicked,
    title: row.text,
    remarks: listRowRemarks(row),
    agent: unique(units.map(({ row: { agent } }) => AGENT_NAMES[agent] ?? agent)).join(', '),
    project: [...projects, ...branches].join(', '),
    time: describeSpan(units, clockAt, state.isCovered),
    aiTime: state.isCovered ? HIDDEN : showMinutes(row.aiMinutes),
    supervision: showMinutes(row.supervisionMinutes),
    tokens: showTokens(tokensOnBasis(row, state.basis)),
    actions: viewActions(row, state.merging, count),
  };
}

/** Returns the sums of rows whose figures are known. */
const sumOf = (rows: readonly TitledRow[]) => sumRows(rows.flatMap(({ units }) => units));

/** Lists sentences about sums that do not include everything, or that have a second value. */
function listSumRemarks(sums: ImportTotals, rows: readonly TitledRow[], isCovered: boolean): string[] {
  const { aiMinutes, wallClockMinutes } = sums;
  const isParallel = wallClockMinutes !== null && aiMinutes !== null && aiMinutes - wallClockMinutes > 1e-9;
  const withoutMinutes = rows.filter((row) => row.aiMinutes === null).length;
  const withoutTokens = rows.filter(({ tokens }) => tokens.total === null).length;
  const lack = (missing: number, what: string) =>
    missing === 0 ? [] : [`The sum does not include ${describeRows(missing)} without ${what}.`];
  return [
    ...(isCovered ? ['The AI time is hidden until you enter the estimate. You can change this in Settings….'] : []),
    ...(isParallel && !isCovered
      ? [
          `The agents worked in parallel: ${showMinutes(aiMinutes)} of AI time in ${showMinutes(wallClockMinutes)} on the clock.`,
        ]
      : []),
    ...lack(withoutMinutes, 'AI time'),
    ...lack(withoutTokens, 'tokens'),
  ];
}

/** Returns the plan of the blue button; null while it is not known. */
function planOf(state: LogsState, rows: readonly TitledRow[]): WritePlan | { readonly problem: string } | null {
  const { target, basis, date } = state;
  if (target.kind === 'failed') return { problem: target.reason };
  if (target.kind === 'tab') return planWrite(target.tab, rows, basis, date);
  if (target.kind === 'unread') return null;
  return {
    tabName: date,
    added: rows.length,
    updated: [],
    unchanged: 0,
    edited: [],
    mixed: [],
    unplaced: [],
    request: null,
    cover: null,
    next: null,
  };
}

const listPlaces = (places: readonly (string | number)[]) => places.join(', ');

function listWarnings(plan: WritePlan | { readonly problem: string } | null): string[] {
  if (plan === null) return [];
  if ('problem' in plan) return [plan.problem];
  const { tabName, edited, mixed, unplaced } = plan;
  return [
    ...(edited.length === 0
      ? []
      : [
          `${listPlaces(edited)} ${edited.length === 1 ? 'was' : 'were'} edited after the import, so your value stays.`,
        ]),
    ...(mixed.length === 0
      ? []
      : [
          `${mixed.length === 1 ? 'Row' : 'Rows'} ${listPlaces(mixed)} of the sheet ${mixed.length === 1 ? 'combines' : 'combine'} other sessions, so the sheet stays unchanged there.`,
        ]),
    ...(unplaced.length === 0
      ? []
      : [
          `“${tabName}” has no column for ${listWords(unplaced)}, so ${unplaced.length === 1 ? 'it is' : 'they are'} not added.`,
        ]),
  ];
}

/** Describes the effect of the buttons in the sentence above them. */
function describePlan(plan: WritePlan, isNew: boolean): string {
  const { tabName, added, updated, unchanged } = plan;
  const there = unchanged === 0 ? '' : ` ${describeRows(unchanged)} ${unchanged === 1 ? 'is' : 'are'} there already.`;
  const place = isNew ? `a new tab “${tabName}”` : `“${tabName}”`;
  if (added > 0) return `Goes into ${place}. The estimate stays empty: only you know it.${there}`;
  if (updated.length > 0) return `Updates ${describeRows(updated.length)} in ${place}.${there}`;
  return `Nothing is new for ${place}.${there}`;
}

function labelAct(plan: WritePlan | null, ticked: number): string {
  if (plan === null) return ticked === 0 ? 'Add rows' : `Add ${describeRows(ticked)}`;
  const { added, updated } = plan;
  if (updated.length === 0) return added === 0 ? 'Add rows' : `Add ${describeRows(added)}`;
  if (added === 0) return `Update ${describeRows(updated.length)}`;
  return `Add ${describeRows(added)}, update ${updated.length}`;
}

function viewPreview(
  state: LogsState,
  rows: readonly TitledRow[],
  plan: WritePlan | { readonly problem: string } | null,
): PreviewView | null {
  const { day, found, sheet, silence, asks, basis, isCovered } = state;
  if (day === null || found === null || sheet === null || !('timeZone' in sheet)) return null;
  if (state.privateTerms.kind !== 'read') return null;
  const ticked = rows.filter(({ isTicked }) => isTicked);
  const timed = ticked.filter(({ aiMinutes }) => aiMinutes !== null);
  const supervised = ticked.filter(({ supervisionMinutes }) => supervisionMinutes !== null);
  const counted = ticked.filter(({ tokens }) => tokens.total !== null);
  const isUnknown = (known: readonly TitledRow[]) => known.length === 0 && ticked.length > 0;
  const clockAt = makeClock(sheet.timeZone);
  const { skipped } = day;
  const listed = skipped.slice(0, MOST_SKIPPED_SHOWN).map((part) => {
    const place = part.line === null ? part.file : `${part.file}, line ${part.line}`;
    return `${place}: ${describeSkipped(part)}`;
  });
  const more = skipped.length - listed.length;
  const older =
    found.older === 0
      ? []
      : [
          `${groupNumber(found.older)} ${found.older === 1 ? 'file has' : 'files have'} not changed since the day began and ${found.older === 1 ? 'was' : 'were'} not read.`,
        ];
  return {
    heading: rows.length === 0 ? `No session on ${state.date}` : describeFound(rows.length, ticked.length),
    otherDays: day.otherDays.map(({ date, sessions }) => ({
      date,
      label: `${date} (${groupNumber(sessions)} ${sessions === 1 ? 'session' : 'sessions'})`,
    })),
    rows: rows.map((row) => viewRow(row, state, rows.length, clockAt)),
    sums: {
      aiTime: isCovered ? HIDDEN : isUnknown(timed) ? UNKNOWN : showMinutes(sumOf(timed).aiMinutes),
      supervision: isUnknown(supervised) ? UNKNOWN : showMinutes(sumOf(supervised).supervisionMinutes),
      tokens: isUnknown(counted) ? UNKNOWN : showTokens(tokensOnBasis({ tokens: sumOf(counted).tokens }, basis)),
    },
    remarks: [...listSumRemarks(sumOf(timed), ticked, isCovered), ...older, ...day.unknownRecords.map(describeUnknown)],
    warnings: listWarnings(plan),
    skipped: more > 0 ? [...listed, `and ${groupNumber(more)} more`] : listed,
    silence: { ...silence, fault: ruleOptionsOf(state) === null ? SILENCE_FAULT : '' },
    asks,
    basis,
  };
}

function describeFound(rows: number, ticked: number): string {
  const sessions = describeRows(rows);
  return ticked === rows ? sessions : `${groupNumber(ticked)} of ${sessions}`;
}

const MEGABYTE = 1_000_000;
const showMegabytes = (bytes: number) => `${groupThousands((bytes / MEGABYTE).toFixed(1))} MB`;

function viewProgress(progress: Progress | null): LogsView['progress'] {
  if (progress === null) return { text: '', share: null };
  if (progress.kind === 'listing') {
    const { files } = progress;
    return { text: `Looking for logs: ${groupNumber(files)} ${files === 1 ? 'file' : 'files'} so far`, share: null };
  }
  const { done, total } = progress;
  return {
    text: `Reading ${showMegabytes(done)} of ${showMegabytes(total)}`,
    share: total === 0 ? 1 : done / total,
  };
}

function viewStatus(state: LogsState, preview: PreviewView | null, plan: WritePlan | null): Omit<StatusView, 'turn'> {
  const rest = { hasUndo: false, hint: '' };
  const { status } = state;
  if (status.kind !== 'idle') return { ...rest, ...viewWriteStatus(status) };
  if (preview === null) return { ...rest, tone: 'plain', text: 'No cell is changed before you see the rows.' };
  if (state.target.kind === 'unread') return { ...rest, tone: 'plain', text: 'Reading the sheet…' };
  return { ...rest, tone: 'plain', text: plan === null ? '' : describePlan(plan, state.target.kind === 'new') };
}

function describeFailure({ sheet, privateTerms }: LogsState): string | null {
  if (sheet !== null && 'failure' in sheet) return sheet.failure;
  if (privateTerms.kind === 'failed') return `Your private list could not be read. ${privateTerms.reason}`;
  return null;
}

/** Returns the view of a state. */
export function viewLogs(state: LogsState): LogsView {
  const rows = listTitledRows(state);
  const tickedRows = rows.filter(({ isTicked }) => isTicked);
  const planned = state.day === null || state.status.kind === 'written' ? null : planOf(state, tickedRows);
  const plan = planned === null || 'problem' in planned ? null : planned;
  const preview = viewPreview(state, rows, planned);
  const { sheet, progress, status, files, pasted } = state;
  const failure = describeFailure(state);
  const isWaiting = state.privateTerms.kind === 'unread' || sheet === null || !state.hasAskedSettings;
  return {
    step: progress !== null ? 'reading' : preview === null ? 'choose' : 'preview',
    date: state.date,
    dateFault: state.date !== '' || sheet === null || isDayKnown(state) ? '' : DATE_FAULT,
    zone: sheet !== null && 'timeZone' in sheet ? sheet.timeZone : '',
    pasted,
    problem: isWaiting && (files.sources.length > 0 || pasted !== '') ? 'Waiting for Google Sheets…' : state.problem,
    failure,
    progress: viewProgress(progress),
    preview,
    status: { ...viewStatus(state, preview, plan), turn: state.turn },
    act:
      preview === null || status.kind === 'written'
        ? null
        : {
            label: labelAct(plan, tickedRows.length),
            isBusy: status.kind === 'writing',
            isOff: plan === null || plan.added + plan.updated.length === 0,
          },
    closeLabel: progress !== null ? 'Stop' : preview === null || status.kind === 'written' ? 'Close' : 'Cancel',
  };
}
