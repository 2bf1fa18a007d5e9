import { describeGroup, groupNotices, type NoticeGroup } from '../../../record/notices/describe-notice.ts';
import { isBlockingLeak, type Notice, type Severity } from '../../../record/notices/notice.ts';
import { TAB_WORDS } from '../../../record/notices/source-words.ts';
import { groupThousands } from '../../../record/numbers/group-thousands.ts';
import type { ReplaceView } from '../replacements.ts';
import { countBlockingIssues, keyOfNotice, listNotices, type State, UNCHECKED_KEY } from '../state.ts';
import { findPlaceOfText } from '../texts/texts-view.ts';
import { describeRows } from './figures-view.ts';

export interface ChipView {
  readonly address: string;
  /** The text in the cell, in a fold of cells whose text was not read or has two meanings. */
  readonly shown?: string | undefined;
  readonly isVisited: boolean;
}

/** The cells of several notices that are shown as one. */
export interface FoldView {
  readonly label: string;
  readonly isOpen: boolean;
  readonly chips: readonly ChipView[];
  /** The number of cells in addition to those with a chip. */
  readonly more: string;
}

/** The button that allows copying although an error skips rows. */
export interface AllowView {
  readonly label: string;
  readonly isPressed: boolean;
  readonly keys: readonly string[];
}

/** The tone of a notice. An error about private text is a `stop`: it does not skip a row. */
export type NoticeTone = Severity | 'stop';

export interface NoticeView {
  readonly key: string;
  readonly severity: NoticeTone;
  readonly hiddenWord: string;
  readonly message: string;
  readonly chip: ChipView | null;
  readonly fold: FoldView | null;
  readonly allow: AllowView | null;
  readonly replaces: readonly ReplaceView[];
  /** Whether *Try again* is before it. */
  readonly canRetry: boolean;
}

export interface NoticesView {
  /** Empty if there are no issues. */
  readonly heading: string;
  /** The sentence instead of the list on a day without issues. */
  readonly clean: string;
  readonly entries: readonly NoticeView[];
  /** `Show 3 more`; empty if all are shown. */
  readonly more: string;
  /** The reason why the prose is not checked; empty if it is. */
  readonly unchecked: string;
}

/** Words before a notice, for users who do not see its icon. */
export const HIDDEN_WORDS: Readonly<Record<NoticeTone, string>> = {
  stop: 'Stops copying:',
  error: 'Error:',
  warning: 'Warning:',
  note: 'Note:',
};
const NOT_CHECKED = 'The texts are not checked against the tasks.';
const MOST_ENTRIES = 5;
const ENTRIES_OF_MORE = 4;
const MOST_CHIPS = 60;
/** Errors that quote so few cells show them without a press. */
const MOST_CELLS_OPEN = 6;

/** Notices that the header or the guide already contains. */
const SAID_ELSEWHERE: readonly Notice['code'][] = ['no-task', 'sheet-empty', 'table-missing'];

const count = (value: number) => groupThousands(String(value));

function viewAllowLeaks({ notices }: NoticeGroup, { allowed }: State): AllowView {
  const keys = notices.map(keyOfNotice);
  const these = notices.length === 1 ? '' : ` these ${count(notices.length)}`;
  return { label: `Allow${these} in this post`, isPressed: keys.every((key) => allowed.has(key)), keys };
}

/**
 * Returns the button that allows the errors of some rows. It includes every error of these rows, because otherwise
 * copying would still be blocked by the same row.
 */
function viewAllow(group: NoticeGroup, state: State, all: readonly Notice[]): AllowView | null {
  if (group.severity !== 'error' || state.post === null) return null;
  if (isBlockingLeak(group)) return viewAllowLeaks(group, state);
  const rows = new Set(group.notices.flatMap(({ place }) => place.row ?? []));
  const concerned = all.filter(
    (notice) =>
      notice.severity === 'error' &&
      !isBlockingLeak(notice) &&
      (group.notices.includes(notice) || (notice.place.row !== null && rows.has(notice.place.row))),
  );
  const keys = concerned.map(keyOfNotice);
  const [first] = rows;
  const label =
    first === undefined
      ? 'Publish all the same'
      : rows.size === 1
        ? `Publish without row ${first}`
        : `Publish without these ${describeRows(rows.size)}`;
  return { label, isPressed: group.notices.every((notice) => state.allowed.has(keyOfNotice(notice))), keys };
}

function viewGroup(group: NoticeGroup, state: State, all: readonly Notice[]): NoticeView {
  const { notices } = group;
  const severity = isBlockingLeak(group) ? 'stop' : group.severity;
  const shownIn = new Map(notices.map(({ place, facts }) => [place.cell, 'shown' in facts ? facts.shown : undefined]));
  shownIn.delete(null);
  const cells = [...shownIn.keys()] as string[];
  const makeChip = (address: string): ChipView => ({ address, isVisited: address === state.visitedCell });
  const [only] = cells;
  const key = notices.length > 1 ? `fold|${group.code}` : notices.map(keyOfNotice).join();
  const opensItself =
    severity === 'error' &&
    cells.length <= MOST_CELLS_OPEN &&
    [...shownIn.values()].every((shown) => shown !== undefined);
  const isOpen = state.openFolds.has(key) !== opensItself;
  return {
    key,
    severity,
    hiddenWord: HIDDEN_WORDS[severity],
    message: describeGroup(group, TAB_WORDS),
    chip: cells.length === 1 && only !== undefined ? makeChip(only) : null,
    fold:
      cells.length < 2
        ? null
        : {
            label: `${count(cells.length)} cells`,
            isOpen,
            chips: isOpen
              ? cells.slice(0, MOST_CHIPS).map((address) => ({ ...makeChip(address), shown: shownIn.get(address) }))
              : [],
            more: cells.length > MOST_CHIPS ? `and ${count(cells.length - MOST_CHIPS)} more` : '',
          },
    allow: viewAllow(group, state, all),
    replaces: state.prose.check?.viewReplaces(group, state, (label) => findPlaceOfText(state, label)) ?? [],
    canRetry: false,
  };
}

/** Returns the entry for a private list that could not be read. The user decides after there is a post. */
function viewUnchecked({ privateList, post, allowed }: State): NoticeView[] {
  if (privateList.kind !== 'failed') return [];
  const isPressed = allowed.has(UNCHECKED_KEY);
  const allow: AllowView = { label: 'Publish without this check', isPressed, keys: [UNCHECKED_KEY] };
  return [
    {
      key: UNCHECKED_KEY,
      severity: 'stop',
      hiddenWord: HIDDEN_WORDS.stop,
      message: `Your private list could not be read, so the post is not checked against it. ${privateList.reason}`,
      chip: null,
      fold: null,
      allow: post === null ? null : allow,
      replaces: [],
      canRetry: true,
    },
  ];
}

function describeHeading(total: number, stops: number, canPublish: boolean): string {
  const issues = `${count(total)} ${total === 1 ? 'issue' : 'issues'}`;
  if (stops === 0 || !canPublish) return issues;
  return `${issues}, ${count(stops)} ${stops === 1 ? 'blocks' : 'block'} copying`;
}

function describeClean(tasks: number): string {
  return `No issues. ${count(tasks)} ${tasks === 1 ? 'task' : 'tasks'}.`;
}

/**
 * Returns the view of the notices: errors first, grouped by kind, at most five entries until the user requests more.
 */
export function viewNotices(state: State): NoticesView {
  const { day } = state;
  if (day === null) return { heading: '', clean: '', entries: [], more: '', unchecked: '' };
  const unchecked = state.prose.load === 'failed' ? NOT_CHECKED : '';
  const notices = listNotices(state).filter(({ code }) => !SAID_ELSEWHERE.includes(code));
  const hasTask = day.statistics !== null;
  const uncheckedList = hasTask ? viewUnchecked(state) : [];
  const total = notices.length + uncheckedList.length;
  if (total === 0) {
    const rows = day.reading.day?.rowCount ?? 0;
    return { heading: '', clean: hasTask ? describeClean(rows) : '', entries: [], more: '', unchecked };
  }
  const groups = groupNotices(notices);
  const errors = groups.filter(({ severity }) => severity === 'error').length;
  const isShort = groups.length + uncheckedList.length <= MOST_ENTRIES || state.hasAllNotices;
  const shown = isShort ? groups : groups.slice(0, Math.max(ENTRIES_OF_MORE - uncheckedList.length, errors));
  const hidden = groups.length - shown.length;
  const isNearly = day.reading.table === null;
  return {
    heading: isNearly ? 'Almost a task table' : describeHeading(total, countBlockingIssues(state), hasTask),
    clean: '',
    entries: [...uncheckedList, ...shown.map((group) => viewGroup(group, state, notices))],
    more: hidden === 0 ? '' : `Show ${count(hidden)} more`,
    unchecked,
  };
}
