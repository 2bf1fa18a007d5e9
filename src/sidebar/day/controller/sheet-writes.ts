import type { RequestOf } from '../../../messages/messages.ts';
import { type ColumnRole, printColumnChoice } from '../../../record/reading/columns/column-choice.ts';
import { NO_ANSWER } from '../../server/accounts.ts';
import { undoWrite } from '../../server/undo-write.ts';
import { statusOfWrite } from '../../server/write-status.ts';
import { choiceOf, hasFaults } from '../columns/columns-draft.ts';
import { publishedDay } from '../records.ts';
import type { ControllerParts, PageControl } from './controller-parts.ts';

const CONVERTING: Readonly<Record<RequestOf<'convertFormulas'>['to'], string>> = {
  values: 'Replacing the formulas with values…',
  formulas: 'Restoring the formulas…',
};

/** Creates the actions that write to the spreadsheet, except those on texts. */
export function createSheetWrites(
  { getState, dispatch, isWriting, read, showWrite, showOwnWrite }: PageControl,
  { server, view, focusSheet }: Pick<ControllerParts, 'server' | 'view' | 'focusSheet'>,
) {
  async function insertSampleDay(): Promise<void> {
    if (isWriting()) return;
    showWrite({ kind: 'writing', message: 'Adding the sample day…' });
    const answer = await server.ask('insertSampleDay', {});
    showOwnWrite(statusOfWrite(answer, `${NO_ANSWER} Look for the new tab before you try again.`));
    if (answer.kind !== 'written') return;
    await read('refresh');
    view.focusNextStep();
  }

  /** Creates the tab of this evening's day, or opens the existing one, and moves the focus to its first task. */
  async function createToday(): Promise<void> {
    if (isWriting()) return;
    showWrite({ kind: 'writing', message: 'Creating the tab…' });
    const answer = await server.ask('createToday', {});
    if (answer.kind === 'dayOpened') showWrite({ kind: 'undone', message: answer.message });
    else showWrite(statusOfWrite(answer, `${NO_ANSWER} Look for the new tab before you try again.`));
    if (answer.kind !== 'written' && answer.kind !== 'dayOpened') return;
    await read('refresh');
    focusSheet();
  }

  /** Replaces the formulas of the tab that was read with values, or restores them. */
  async function convertFormulas(to: RequestOf<'convertFormulas'>['to']): Promise<void> {
    const { sheet } = getState();
    if (sheet === null || isWriting()) return;
    showWrite({ kind: 'writing', message: CONVERTING[to] });
    const answer = await server.ask('convertFormulas', { sheetId: sheet.cells.sheetId, to });
    showOwnWrite(statusOfWrite(answer, `${NO_ANSWER} Look at the formulas before you try again.`));
    if (answer.kind === 'written') await read('refresh');
  }

  /** Reads the Records tab, if there is one, to notice a day that has changed since it was saved. */
  async function readRecords(): Promise<void> {
    const answer = await server.ask('readRecords', { creates: false });
    dispatch({ kind: 'recordsRead', records: answer.kind === 'tabCells' ? answer : null });
  }

  /** Saves the published day in the Records tab. */
  async function saveRecord(): Promise<void> {
    const day = publishedDay(getState());
    const { check } = getState().prose;
    if (isWriting()) return;
    if (day === null || check === null) {
      const message = 'Generate the post of a whole day first. Then save it to Records.';
      showWrite({ kind: 'refused', message, undo: null });
      return;
    }
    showWrite({ kind: 'writing', message: 'Saving to Records…' });
    showOwnWrite(await check.saveRecord(server, day));
    await readRecords();
  }

  /** Saves the chosen headings in the Settings tab, and reads the sheet by them. @returns whether they were saved */
  async function saveColumns(): Promise<boolean> {
    const { columnDraft, settings } = getState();
    if (columnDraft === null || isWriting()) return false;
    if (hasFaults(columnDraft)) {
      dispatch({ kind: 'columnsRefused' });
      return false;
    }
    const value = printColumnChoice(choiceOf(columnDraft));
    if (value === settings.texts.columns) {
      closeColumns();
      return true;
    }
    showWrite({ kind: 'writing', message: 'Saving the columns…' });
    const entries = [{ key: 'columns', seen: settings.texts.columns, value }];
    const answer = await server.ask('saveSettings', { entries });
    showOwnWrite(statusOfWrite(answer, `${NO_ANSWER} Look at the Settings tab before you try again.`));
    if (answer.kind !== 'written') return false;
    closeColumns();
    await read('refresh');
    return true;
  }

  function closeColumns(): void {
    dispatch({ kind: 'columnsClosed' });
  }

  /** Undoes the last write, as long as its message is in the status line. */
  async function undo(): Promise<void> {
    const isUndone = await undoWrite(server, getState().status, showOwnWrite);
    if (!isUndone) return;
    await read('refresh');
    if (getState().records !== null) await readRecords();
  }

  return {
    insertSampleDay,
    createToday,
    convertFormulas,
    readRecords,
    saveRecord,
    openColumns: () => dispatch({ kind: 'columnsAsked' }),
    closeColumns,
    /** @param heading empty for the recognized one */
    chooseColumn: (role: ColumnRole, heading: string) => dispatch({ kind: 'columnChosen', role, heading }),
    saveColumns,
    undo,
  };
}
