import type { ControllerParts, PageControl } from './controller-parts.ts';

/** The interval of looks while a dialog of this page can be open. */
export const LOOK_INTERVAL_MILLISECONDS = 4000;
/** The interval of looks while the user is elsewhere, because this page does not know dialogs of the menu. Six calls a minute. */
export const AWAY_INTERVAL_MILLISECONDS = 10_000;
/** Looks continue for 10 minutes with a dialog, and for 25 without one. Each return to the page starts again. */
const MAX_LOOKS = 150;

/** Creates the looks at the sheet that find what a dialog has written, and that another tab is active. */
export function createWriteWatch(
  { getState, isWriting, read, showWrite }: Omit<PageControl, 'showOwnWrite'>,
  { server, clock, isLeft }: Pick<ControllerParts, 'server' | 'clock' | 'isLeft'>,
) {
  let looksLeft = MAX_LOOKS;
  let interval = AWAY_INTERVAL_MILLISECONDS;
  let timer = 0;
  /** The stamp of the last write that the page knows; null before the first look. */
  let knownStamp: string | null = null;

  /** Asks for the active tab and the last write. Reads the sheet again if the page does not know one of them. */
  async function look(): Promise<void> {
    const { statusTurn: turn } = getState();
    const answer = await server.ask('lookAtSheet', {});
    const { sheet, reading, statusTurn } = getState();
    if (answer.kind !== 'sheetState' || sheet === null || isWriting()) return;
    const { sheetId, lastWrite } = answer;
    const stamp = lastWrite?.stamp ?? '';
    const isWritten = knownStamp !== null && stamp !== knownStamp;
    knownStamp = stamp;
    // A post that was made since the question is newer than the write.
    if (isWritten && lastWrite !== null && turn === statusTurn) {
      showWrite({ kind: 'written', message: lastWrite.message, undo: lastWrite.undo });
    }
    if ((isWritten || sheetId !== sheet.cells.sheetId) && reading === null) await read('quiet');
  }

  /** Starts the looks, which continue while the user is elsewhere. */
  function watch(): void {
    clock.stopTimer(timer);
    timer = clock.startTimer(() => {
      if (looksLeft > 0 && isLeft()) {
        looksLeft -= 1;
        void look();
      }
      watch();
    }, interval);
  }

  return {
    look,
    watch,
    /** Starts the count of looks again, because the user has returned. */
    restart(): void {
      looksLeft = MAX_LOOKS;
      interval = AWAY_INTERVAL_MILLISECONDS;
    },
    /** Looks now and then more often, because a dialog is open. */
    followDialog(): void {
      void look();
      looksLeft = MAX_LOOKS;
      interval = LOOK_INTERVAL_MILLISECONDS;
      watch();
    },
    /** Looks so that only writes after this one are new. */
    skipOwnWrite(isWritten: boolean): void {
      knownStamp = null;
      if (isWritten) void look();
    },
  };
}
