import type { UndoPlan, Written } from '../../messages/messages.ts';

export type StatusTone = 'plain' | 'done' | 'note' | 'warning' | 'error';

/** The status of a write to the sheet, for the line above the buttons. */
export type WriteStatus =
  | { readonly kind: 'writing'; readonly message: string }
  /** Without a plan if the written cells have changed. */
  | { readonly kind: 'written'; readonly message: string; readonly undo: UndoPlan | null }
  | { readonly kind: 'undone'; readonly message: string }
  /** With a plan if the undo was refused, so that it can be tried again. */
  | { readonly kind: 'refused'; readonly message: string; readonly undo: UndoPlan | null };

const TONES: Readonly<Record<WriteStatus['kind'], StatusTone>> = {
  writing: 'plain',
  written: 'done',
  undone: 'plain',
  refused: 'error',
};

export interface WriteWords {
  readonly tone: StatusTone;
  readonly text: string;
  /** Whether *Undo* is at the end of the line. */
  readonly hasUndo: boolean;
}

/** Returns the line above the buttons while something is written, and after it. */
export function viewWriteStatus(status: WriteStatus): WriteWords {
  return { tone: TONES[status.kind], text: status.message, hasUndo: planOfUndo(status) !== null };
}

/** Returns the plan of *Undo*; null if there is none. */
export function planOfUndo(status: { readonly kind: string; readonly undo?: UndoPlan | null }): UndoPlan | null {
  return status.undo ?? null;
}

/** Converts the reply of the server to the status of a write. @param unanswered the sentence if there is no reply */
export function statusOfWrite(
  answer: Written | { readonly kind: 'refused'; readonly message: string } | { readonly kind: 'unanswered' },
  unanswered: string,
): WriteStatus {
  switch (answer.kind) {
    case 'written':
      return { kind: 'written', message: answer.message, undo: answer.undo };
    case 'refused':
      return { kind: 'refused', message: answer.message, undo: null };
    case 'unanswered':
      return { kind: 'refused', message: unanswered, undo: null };
  }
}
