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
 * The browser and Google around a page, as its main module hands them to the page's controller. Each page takes what it needs,
 * and its file contains nothing else.
 */

export const clock: Clock = {
  now: () => new Date(),
  startTimer: (callback, milliseconds) => window.setTimeout(callback, milliseconds),
  stopTimer: (timer) => window.clearTimeout(timer),
};

/** Calls back once the browser has shown what is in the page now; at once in a page that is not visible. */
export function afterPaint(callback: () => void): void {
  if (document.visibilityState === 'hidden') callback();
  else requestAnimationFrame(() => requestAnimationFrame(callback));
}

/** The script's functions. */
export const findRun = (): ScriptRun & CheckRun => google.script.run;

export const connectServer = (): Server => new Server(findRun(), clock);

export const closeDialog = (): void => google.script.host.close();

/** Moves the focus from the page to the sheet. */
export const focusSheet = (): void => google.script.host.editor.focus();

/** The origin of the page around the frame: `https://docs.google.com`. */
export const findOrigin = (): string => google.script.host.origin ?? 'unknown';

/** The element that a page renders into. */
export function findPlace(): HTMLElement {
  const place = document.getElementById('page');
  if (place === null) throw new Error('The page has no element “page”.');
  // What the file shows before its script runs cannot be used.
  place.inert = false;
  return place;
}

/** The ways of copying that this browser has. */
export function findCopying(): CopyingPage {
  const { clipboard } = navigator as Partial<Navigator>;
  const writeText = clipboard === undefined ? null : (text: string) => clipboard.writeText(text);
  return { document, writeText, writeBoth: findWriteBoth(navigator) };
}

/** Copies a text, in the handler of a click. @returns whether the browser confirmed it */
export const copyPlainText = (text: string): Promise<boolean> => copyText(findCopying(), text);

/** The keys that copy on this computer. */
export const findCopyKeys = (): string => (/Mac|iPhone|iPad/.test(navigator.platform) ? '⌘C' : 'Ctrl+C');
