import type { Cell } from '../../record/values/cell.ts';
import { ACCOUNTS, NO_ANSWER } from './accounts.ts';
import type { Server } from './server.ts';
import type { StatusTone } from './write-status.ts';

/** A reading of the Settings tab, in every dialog that edits it. */
export type SettingsAnswer =
  | { readonly kind: 'settingsRead'; readonly cells: readonly (readonly Cell[])[] | null }
  | { readonly kind: 'readFailed'; readonly reason: string };

export const NOT_READ = `${NO_ANSWER} ${ACCOUNTS}`;
export const NOT_SAVED = `${NO_ANSWER} Check the Settings tab before you try again.`;

/** Requests the cells of the Settings tab, or returns the reason why there are none. */
export async function askSettings(server: Pick<Server, 'ask'>): Promise<SettingsAnswer> {
  const answer = await server.ask('readSettings', {});
  if (answer.kind === 'settingsCells') return { kind: 'settingsRead', cells: answer.cells };
  return { kind: 'readFailed', reason: answer.kind === 'refused' ? answer.message : NOT_READ };
}

export interface ReadingMessage {
  readonly text: string;
  readonly isFailure: boolean;
}

/** Returns the message instead of the fields until the settings are read; then null. */
export function viewReading(failure: string | null, isRead: boolean): ReadingMessage | null {
  if (failure !== null) return { text: failure, isFailure: true };
  return isRead ? null : { text: 'Reading the settings…', isFailure: false };
}

/** The line above the buttons while nothing is written. */
export const UNSAVED_WORDS: Readonly<
  Record<'idle' | 'unchanged' | 'leaving', { readonly tone: StatusTone; readonly text: string }>
> = {
  idle: {
    tone: 'plain',
    text: 'Save writes to the tab “Settings”, which everyone with access to the spreadsheet sees.',
  },
  unchanged: { tone: 'plain', text: 'Nothing has changed.' },
  leaving: { tone: 'warning', text: 'Not saved yet. Press Escape again to close without saving.' },
};
