import type { UndoPlan, Written } from '../../messages/messages.ts';
import type { StatusTone } from '../day/view/status-view.ts';

/** How far something is that writes to the sheet, in words for the line above the buttons. */
export type WriteStatus =
  | { readonly kind: 'writing'; readonly message: string }
  /** Without a plan when it no longer stands as written. */
  | { readonly kind: 'written'; readonly message: string; readonly undo: UndoPlan | null }
  | { readonly kind: 'undone'; readonly message: string }
  /** With a plan when it was the taking back that was refused: it may be tried again. */
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
  /** *Undo* stands at the end of the line. */
  readonly hasUndo: boolean;
}

/** The line above the buttons while something is written, and after it. */
export function viewWriteStatus(status: WriteStatus): WriteWords {
  return { tone: TONES[status.kind], text: status.message, hasUndo: planOfUndo(status) !== null };
}

/** What *Undo* takes back now; null when nothing is offered. */
export function planOfUndo(status: { readonly kind: string; readonly undo?: UndoPlan | null }): UndoPlan | null {
  return status.undo ?? null;
}

/** What became of a write, from what the server says. @param unanswered the sentence when it says nothing */
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
