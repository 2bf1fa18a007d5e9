import { type Answer, PATIENCE_MILLISECONDS } from '../../server/server.ts';
import type { ReadPurpose } from '../state.ts';
import { formatClockTime } from '../view/clock-time.ts';
import type { ControllerParts, PageState } from './controller-parts.ts';

/** Creates the reading of the active tab. A message appears when an answer takes long. */
export function createDayReading(
  { getState, dispatch }: PageState,
  { server, clock, view }: Pick<ControllerParts, 'server' | 'clock' | 'view'>,
) {
  let pending: Promise<Answer<'readDay'>> | null = null;
  let startedAt = Number.NEGATIVE_INFINITY;
  let patienceTimer: number | null = null;

  /** Reads the active tab. @returns whether this call dispatched the answer, and not another one that started later */
  async function read(purpose: ReadPurpose): Promise<boolean> {
    dispatch({ kind: 'readStarted', purpose });
    const answer = server.readDay();
    restartPatience();
    if (answer === pending) {
      await answer;
      return false;
    }
    pending = answer;
    markStart();
    const result = await answer;
    // The cells of a later call are newer.
    if (pending !== answer) return false;
    pending = null;
    stopPatience();
    useAnswer(result);
    return true;
  }

  /** Records that a reading starts now. */
  function markStart(): void {
    startedAt = clock.now().getTime();
  }

  /** Makes the next reading due at once, because a dialog can change the sheet. */
  function expectChange(): void {
    startedAt = Number.NEGATIVE_INFINITY;
  }

  function useAnswer(answer: Answer<'readDay'>): void {
    if (answer.kind === 'dayCells') {
      const purpose = getState().reading;
      dispatch({ kind: 'readSucceeded', cells: answer, readAt: formatClockTime(clock.now()) });
      if (purpose === 'generate') focusMissingDate();
    } else {
      dispatch({ kind: 'readRefused', reason: answer.kind === 'refused' ? answer.message : null });
      focusMissingDate();
    }
  }

  function focusMissingDate(): void {
    if (getState().status.kind === 'dateNeeded') view.focusDateField();
  }

  function restartPatience(): void {
    stopPatience();
    patienceTimer = clock.startTimer(() => {
      patienceTimer = null;
      dispatch({ kind: 'readTimedOut' });
      focusMissingDate();
    }, PATIENCE_MILLISECONDS);
  }

  function stopPatience(): void {
    if (patienceTimer !== null) clock.stopTimer(patienceTimer);
    patienceTimer = null;
  }

  return {
    read,
    markStart,
    expectChange,
    useAnswer,
    /** Returns the time until this interval after the start of the last reading has passed, in milliseconds. */
    timeLeft: (interval: number): number => startedAt + interval - clock.now().getTime(),
  };
}
