import type { CheckRun } from '../check/check-calls.ts';
import { type CopyingPage, copyText, findWriteBoth } from '../controls/clipboard.ts';
import { type Clock, type ScriptRun, Server } from './server.ts';

/** The part of `google` that the pages use. */
interface ScriptHost {
  readonly script: {
    readonly run: ScriptRun & CheckRun;
    readonly host: { readonly editor: { focus(): void }; close(): void; readonly origin?: string };
  };
}

declare const google: ScriptHost;

/*
 * The browser and Google around a page, which its main module passes to the page's controller. Each page imports only
 * the parts it needs, so that its file contains no others.
 */

export const clock: Clock = {
  now: () => new Date(),
  startTimer: (callback, milliseconds) => window.setTimeout(callback, milliseconds),
  stopTimer: (timer) => window.clearTimeout(timer),
};

/** Finds the script's functions. */
export const findRun = (): ScriptRun & CheckRun => google.script.run;

export const connectServer = (): Server => new Server(findRun(), clock);

export const closeDialog = (): void => google.script.host.close();

/** Moves the focus from the page to the sheet. */
export const focusSheet = (): void => google.script.host.editor.focus();

/** Finds the origin of the page around the frame: `https://docs.google.com`. */
export const findOrigin = (): string => google.script.host.origin ?? 'unknown';

/** Finds the copy functions of this browser. */
export function findCopying(): CopyingPage {
  const { clipboard } = navigator as Partial<Navigator>;
  const writeText = clipboard === undefined ? null : (text: string) => clipboard.writeText(text);
  return { document, writeText, writeBoth: findWriteBoth(navigator) };
}

/** Copies a text, in the handler of a click. @returns whether the browser confirmed it */
export const copyPlainText = (text: string): Promise<boolean> => copyText(findCopying(), text);

/** Finds the keys that copy on this computer. */
export const findCopyKeys = (): string => (/Mac|iPhone|iPad/.test(navigator.platform) ? '⌘C' : 'Ctrl+C');
