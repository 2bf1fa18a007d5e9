import { groupThousands } from '../../../record/numbers/group-thousands.ts';
import { formatIsoDate } from '../../../record/values/calendar-date.ts';
import { type StatusTone, viewWriteStatus } from '../../server/write-status.ts';
import { COPY_WAYS } from '../output/copy-ways.ts';
import { describeCharacters } from '../output/count-characters.ts';
import { countBlockingIssues, type OpenedTab, type State, type Status } from '../state.ts';
import { describeRows } from './figures-view.ts';
import { countRowsLeftOut } from './rows-left-out.ts';

export interface StatusView {
  readonly tone: StatusTone;
  readonly text: string;
  /** Whether *Undo* is at the end of the line. */
  readonly hasUndo: boolean;
  /** A second sentence, which is shown once. */
  readonly hint: string;
  /** The same text with another turn is announced again. */
  readonly turn: number;
}

/** The maximum number of cells in a sentence. A longer list is only counted. */
const MOST_CELLS_NAMED = 3;

type Words = Pick<StatusView, 'tone' | 'text'> & Partial<StatusView>;

export const FIRST_COPY_HINT = 'Tip: tomorrow, start with Extensions ▸ Leverage Record ▸ New day.';

function describeIdle({ sheet, day }: State): Words {
  if (sheet === null || day === null || day.statistics === null) {
    return { tone: 'plain', text: 'No tasks yet.' };
  }
  const leftOut = countRowsLeftOut(day);
  if (leftOut === 0) return { tone: 'plain', text: 'Generating does not change your sheet.' };
  return { tone: 'plain', text: `${describeRows(leftOut)} will not be in the post.` };
}

/** Returns the sentence about the rows of a post. */
function describeRowsOfPost({ day, isSelectionChosen }: State): Words {
  const leftOut = day === null ? 0 : countRowsLeftOut(day);
  if (leftOut > 0) {
    return { tone: 'warning', text: `${describeRows(leftOut)} ${leftOut === 1 ? 'is' : 'are'} not in it.` };
  }
  const rows = day?.reading.day?.rowCount ?? 0;
  if (rows === 1) return { tone: 'done', text: 'The one row is in it.' };
  const all = `${rows === 2 ? 'Both' : `All ${groupThousands(String(rows))}`} ${isSelectionChosen ? 'selected rows' : 'rows'}`;
  return { tone: 'done', text: `${all} are in it.` };
}

function describePostReady(state: State): Words {
  const { sheet, failure } = state;
  if (sheet !== null && failure?.isShown) {
    return { tone: 'warning', text: `Post ready, from the cells as of ${sheet.readAt}.` };
  }
  const { tone, text } = describeRowsOfPost(state);
  const stops = countBlockingIssues(state);
  if (stops === 0) return { tone, text: `Post ready. ${text}` };
  return {
    tone: 'warning',
    text: `Post ready. ${text} ${countIssues(stops)} ${stops === 1 ? 'blocks' : 'block'} copying.`,
  };
}

const countIssues = (issues: number) => `${groupThousands(String(issues))} ${issues === 1 ? 'issue' : 'issues'}`;

function describeBlockingErrors(state: State, lead: string): string {
  return `${lead}${countIssues(countBlockingIssues(state))} to fix or allow first.`;
}

/** @example describeChangedCells(['E19']) //=> 'E19 has changed.' */
export function describeChangedCells(cells: readonly string[]): string {
  if (cells.length === 0) return 'The sheet has changed.';
  if (cells.length > MOST_CELLS_NAMED) return `${groupThousands(String(cells.length))} cells have changed.`;
  if (cells.length === 1) return `${cells[0]} has changed.`;
  return `${cells.slice(0, -1).join(', ')} and ${cells[cells.length - 1]} have changed.`;
}

type Copied = Extract<Status, { kind: 'copied' }>;

function describeCopy({ way, text, file }: Copied): string {
  if (file === null) return `Copied as ${COPY_WAYS[way].nameInSentence}, ${describeCharacters(text)}.`;
  const place = file.folder === '' ? '' : ` Save it in ${file.folder}.`;
  return `Downloaded ${file.fileName}.${place}`;
}

function describeCopied({ sheet, reading }: State, status: Copied): Words {
  const text = describeCopy(status);
  if (!status.isUnsure) return { tone: 'done', text, hint: status.isFirst ? FIRST_COPY_HINT : '' };
  if (reading !== null) return { tone: 'plain', text: `${text} Checking the sheet for changes…` };
  return { tone: 'warning', text: `${text} It has the cells as of ${sheet?.readAt}.` };
}

function describeCopyRefused({ copyKeys }: State, { way }: Extract<Status, { kind: 'copyRefused' }>): Words {
  const { file } = COPY_WAYS[way];
  const what = file === null ? 'copying' : 'the download';
  const rich = way === 'rich' ? ' The formatting goes along.' : '';
  const text = `This browser did not allow ${what}. The text above is selected: press ${copyKeys}.${rich}`;
  return { tone: 'error', text };
}

const describeTab = ({ name, copied }: OpenedTab) =>
  `Now on tab “${name}”.${copied === null ? '' : ` Your copy is of “${copied}”.`}`;

/** Returns a sentence, after the name of the tab if it is another one than before. */
function afterTab(newTab: OpenedTab | null, sentence: string): string {
  return newTab === null ? sentence : `${describeTab(newTab)} ${sentence}`;
}

function describeStatus(state: State): Words {
  const { status } = state;
  switch (status.kind) {
    case 'idle':
      return describeIdle(state);
    case 'reading':
      return { tone: 'plain', text: 'Reading the sheet…' };
    case 'postReady': {
      const words = describePostReady(state);
      return { ...words, text: afterTab(status.newTab, words.text) };
    }
    case 'copied':
      return describeCopied(state, status);
    case 'copyRefused':
      return describeCopyRefused(state, status);
    case 'copyBlocked':
      return { tone: 'error', text: describeBlockingErrors(state, 'Not copied. ') };
    case 'blockingIssuesChanged':
      return countBlockingIssues(state) === 0
        ? { tone: 'done', text: 'Nothing blocks copying now.' }
        : { tone: 'error', text: describeBlockingErrors(state, '') };
    case 'cellsChanged': {
      const isFile = state.copy !== null && state.copy.file !== null;
      const old = isFile ? 'your file does not: download again.' : 'your copy does not: copy again.';
      const rest = status.isCopyOld ? `The post has it, ${old}` : 'The post has it.';
      const isBySettings = status.haveSettingsChanged && status.cells.length === 0;
      const changed = isBySettings ? 'The settings have changed.' : describeChangedCells(status.cells);
      return { tone: 'note', text: `${changed} ${rest}` };
    }
    case 'otherTab':
      return { tone: 'note', text: describeTab(status.newTab) };
    case 'rowsMoved':
      return { tone: 'note', text: 'The selected rows have moved: this is the whole day again.' };
    case 'dayGone': {
      const date = formatIsoDate(status.date);
      return { tone: 'note', text: `No row is dated ${date} any more: this is the newest day.` };
    }
    case 'listAwaited':
      return { tone: 'plain', text: 'Not copied yet: your private list is being read. Try again in a moment.' };
    case 'dateNeeded':
      return { tone: 'error', text: afterTab(status.newTab, 'Give the date first, like 2026-04-04.') };
    case 'opening':
      return { tone: 'plain', text: 'Opening…' };
    case 'writing':
    case 'written':
    case 'undone':
    case 'refused':
      return viewWriteStatus(status);
  }
}

/** Returns the line above the buttons. */
export function viewStatus(state: State): StatusView {
  return { hasUndo: false, hint: '', ...describeStatus(state), turn: state.statusTurn };
}
