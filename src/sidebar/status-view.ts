import { groupThousands } from '../record/group-thousands.ts';
import { describeCharacters } from './count-characters.ts';
import { describeRows } from './figures-view.ts';
import { countRowsLeftOut } from './sheet-day.ts';
import { type CopyFormat, listStops, type State } from './state.ts';

export type StatusTone = 'plain' | 'done' | 'note' | 'warning' | 'error';

export interface StatusView {
  readonly tone: StatusTone;
  readonly text: string;
  /** The same words with another turn are announced again. */
  readonly turn: number;
}

const NAMES_IN_SENTENCE: Readonly<Record<CopyFormat, string>> = { markdown: 'Markdown', text: 'text' };
/** More cells than these are counted, not named. */
const MOST_CELLS_NAMED = 3;

type Words = Omit<StatusView, 'turn'>;

function describeIdle({ sheet, day }: State): Words {
  if (sheet === null || day === null || day.statistics === null) {
    return { tone: 'plain', text: 'There is nothing to make a post from yet.' };
  }
  const leftOut = countRowsLeftOut(day);
  if (leftOut === 0) return { tone: 'plain', text: 'Your sheet stays as it is.' };
  return { tone: 'plain', text: `${describeRows(leftOut)} will not be in the post.` };
}

function describePostReady({ sheet, day, failure, isSelectionChosen }: State): Words {
  if (sheet !== null && failure?.isShown) {
    return { tone: 'warning', text: `Post ready, from the cells as of ${sheet.readAt}.` };
  }
  const leftOut = day === null ? 0 : countRowsLeftOut(day);
  if (leftOut > 0) {
    return { tone: 'warning', text: `Post ready. ${describeRows(leftOut)} ${leftOut === 1 ? 'is' : 'are'} not in it.` };
  }
  const rows = day?.reading.day?.rowCount ?? 0;
  if (rows === 1) return { tone: 'done', text: 'Post ready. The one row is in it.' };
  const all = `All ${groupThousands(String(rows))} ${isSelectionChosen ? 'selected rows' : 'rows'}`;
  return { tone: 'done', text: `Post ready. ${all} are in it.` };
}

function describeStops(state: State, lead: string): string {
  const stops = listStops(state).length;
  return `${lead}${groupThousands(String(stops))} ${stops === 1 ? 'thing' : 'things'} to fix or allow first.`;
}

/** @example describeChangedCells(['E19']) //=> 'E19 has changed.' */
export function describeChangedCells(cells: readonly string[]): string {
  if (cells.length === 0) return 'The sheet has changed.';
  if (cells.length > MOST_CELLS_NAMED) return `${groupThousands(String(cells.length))} cells have changed.`;
  if (cells.length === 1) return `${cells[0]} has changed.`;
  return `${cells.slice(0, -1).join(', ')} and ${cells[cells.length - 1]} have changed.`;
}

function describeStatus(state: State): Words {
  const { status } = state;
  switch (status.kind) {
    case 'idle':
      return describeIdle(state);
    case 'reading':
      return { tone: 'plain', text: 'Reading the sheet…' };
    case 'postReady':
      return describePostReady(state);
    case 'copied': {
      const format = NAMES_IN_SENTENCE[status.format];
      return { tone: 'done', text: `Copied as ${format}, ${describeCharacters(status.text)}.` };
    }
    case 'copyRefused':
      return {
        tone: 'error',
        text: `This browser did not allow copying. The text above is selected: press ${state.copyKeys}.`,
      };
    case 'copyStopped':
      return { tone: 'error', text: describeStops(state, 'Not copied. ') };
    case 'stopsChanged':
      return listStops(state).length === 0
        ? { tone: 'done', text: 'Nothing stops the copy now.' }
        : { tone: 'error', text: describeStops(state, '') };
    case 'cellsChanged': {
      const rest = status.isCopyOld ? 'The post has it, your copy does not: copy again.' : 'The post has it.';
      return { tone: 'note', text: `${describeChangedCells(status.cells)} ${rest}` };
    }
    case 'otherTab':
      return { tone: 'note', text: `Now on tab “${status.tabName}”.` };
    case 'rowsMoved':
      return { tone: 'note', text: 'The selected rows have moved: this is the whole day again.' };
    case 'dateNeeded':
      return { tone: 'error', text: 'Give the date first, like 2026-04-04.' };
    case 'addingSample':
      return { tone: 'plain', text: 'Adding the sample day…' };
    case 'rowsAdded':
      return { tone: 'done', text: `${describeRows(status.rows)} added in tab “${status.tabName}”.` };
    case 'refused':
      return { tone: 'error', text: status.message };
  }
}

/** The line above the buttons. */
export function viewStatus(state: State): StatusView {
  return { ...describeStatus(state), turn: state.statusTurn };
}
