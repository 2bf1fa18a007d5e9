import type { DayCells } from '../../../messages/messages.ts';
import type { SpanReplacement } from '../../../prose/replace-span.ts';
import type { Notice } from '../../../record/notices/notice.ts';
import type { TextPlace } from '../../../record/reading/text-place.ts';
import type { TextLabel } from '../../../record/reading/texts-of-day.ts';
import { NO_ANSWER } from '../../server/accounts.ts';
import { statusOfWrite } from '../../server/write-status.ts';
import type { ControllerParts, PageControl } from '../controller/controller-parts.ts';
import { findReplacement } from '../prose.ts';
import { keyOfDrafts } from '../state.ts';
import type { DraftCorrection } from './draft-issues.ts';
import { makeTextRequest } from './text-request.ts';
import { findPlaceOfText } from './texts-view.ts';

/** A text is checked so long after the last key. */
export const TYPING_PAUSE_MILLISECONDS = 400;

/** Creates the actions on the texts in the preview: typing, drafts, corrections, and saving in the cells of the day. */
export function createTextFields(
  { getState, dispatch, isWriting, read, showWrite, showOwnWrite }: PageControl,
  { server, clock }: Pick<ControllerParts, 'server' | 'clock'>,
) {
  let typingTimer = 0;
  /** Texts whose fields were left while another one was being saved. */
  const waiting = new Set<TextLabel>();
  /** The current save of a text, or the last one. */
  let saving: Promise<void> = Promise.resolve();

  /** Opens the field of a text, or takes what the user types into it. @param text null for the text in the cell */
  function typeText(label: TextLabel, text: string | null): void {
    const place = findPlaceOfText(getState(), label);
    if (place === null) return;
    clock.stopTimer(typingTimer);
    dispatch({ kind: 'textTyped', label, text: text ?? place.text, seen: place.text });
    if (text !== null) typingTimer = clock.startTimer(() => checkTyping(), TYPING_PAUSE_MILLISECONDS);
  }

  /** Checks what was typed now, without waiting for a pause. */
  function checkTyping(): void {
    clock.stopTimer(typingTimer);
    dispatch({ kind: 'typingPaused' });
  }

  /** The place of a correction in the text that the field contains now; null if what it corrects is gone. */
  function findCorrection(label: TextLabel, { quote, text, span: [from] }: DraftCorrection): SpanReplacement | null {
    checkTyping();
    const isSame = (other: DraftCorrection) => other.quote === quote && other.text === text;
    const distance = ({ span }: DraftCorrection) => Math.abs(span[0] - from);
    const found = getState().drafts[label]?.issues.flatMap(({ corrections }) => corrections.filter(isSame)) ?? [];
    return found.sort((a, b) => distance(a) - distance(b))[0] ?? null;
  }

  /** Puts a draft into the field of a text. It is saved as if it were typed. */
  function draftText(label: TextLabel): void {
    const { prose, day, style } = getState();
    const ofDay = day?.reading.day ?? null;
    if (prose.check === null || day === null || ofDay === null || label === 'Title') return;
    typeText(label, prose.check.draft[label]({ ...ofDay, date: day.date }, style));
  }

  /** Closes the field of a text without saving it. */
  function dropText(label: TextLabel): void {
    dispatch({ kind: 'textClosed', label, key: keyOfDrafts(getState()) });
  }

  /** Saves a text over the one that its cell contains now. */
  async function claimText(label: TextLabel): Promise<void> {
    const place = findPlaceOfText(getState(), label);
    if (place === null) return;
    dispatch({ kind: 'textClaimed', label, seen: place.text });
    await saveText(label);
  }

  /** Saves a text when the user leaves its field. If it is not saved, it stays in the field. */
  function saveText(label: TextLabel): Promise<void> {
    const saved = saveDraft(label);
    if (!waiting.has(label)) saving = saved;
    return saved;
  }

  async function saveDraft(label: TextLabel): Promise<void> {
    const { sheet, drafts } = getState();
    const draft = drafts[label];
    const place = findPlaceOfText(getState(), label);
    if (draft === undefined || sheet === null || place === null) return;
    if (isWriting()) {
      waiting.add(label);
      return;
    }
    const value = draft.text.trim();
    if (value === draft.seen) {
      dropText(label);
      return;
    }
    const { address } = place;
    const key = keyOfDrafts(getState());
    if (draft.seen !== place.text) {
      const message = `${address} has changed since you opened the field. Your text was not saved.`;
      showWrite({ kind: 'refused', message, undo: null });
      return;
    }
    const answer = await writeText(sheet.cells, label, place, draft.seen, value);
    if (answer.kind === 'written') dispatch({ kind: 'textClosed', label, key });
    showOwnWrite(statusOfWrite(answer, `${NO_ANSWER} Look at the cell before you save it again.`));
    if (answer.kind === 'written') await read('refresh');
    else if (answer.kind === 'refused') void read('quiet');
    const [next] = waiting;
    if (next === undefined) return;
    waiting.delete(next);
    await saveDraft(next);
  }

  /** Waits until the texts whose fields the user left are saved. @returns whether the sheet now has all of them, and was read again */
  async function settleTexts(): Promise<boolean> {
    await saving;
    const { drafts, failure } = getState();
    return Object.keys(drafts).length === 0 && failure === null && !isWriting();
  }

  /** Corrects statements of one text that the tasks contradict, in its cell. */
  async function replaceStatements(notices: readonly Notice[], usesPlaceholder = false): Promise<void> {
    // The field that was open when the button was pressed is saved first.
    if (isWriting()) await saving;
    const replacement = findReplacement(getState(), notices, usesPlaceholder);
    const place = replacement === null ? null : findPlaceOfText(getState(), replacement.label);
    const { sheet } = getState();
    if (sheet === null || replacement === null || place === null || isWriting()) return;
    const answer = await writeText(sheet.cells, replacement.label, place, place.text, replacement.text);
    showOwnWrite(statusOfWrite(answer, `${NO_ANSWER} Look at the cell before you replace it again.`));
    if (answer.kind === 'written') await read('refresh');
  }

  function writeText(cells: DayCells, label: TextLabel, place: TextPlace, seen: string, value: string) {
    showWrite({ kind: 'writing', message: `Saving the ${label.toLowerCase()}…` });
    return server.ask('saveText', makeTextRequest(cells, label, place, seen, value));
  }

  return {
    typeText,
    checkTyping,
    findCorrection,
    draftText,
    dropText,
    claimText,
    saveText,
    settleTexts,
    replaceStatements,
  };
}
