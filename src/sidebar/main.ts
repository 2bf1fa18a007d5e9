import { DEFAULT_STYLE } from '../styles/styles.ts';
import type { CheckRun } from './check-calls.ts';
import { openCheckPage } from './check-main.ts';
import { copyText } from './clipboard.ts';
import { Controller } from './controller.ts';
import { readOpeningData } from './opening-data.ts';
import { Page } from './render.ts';
import { type Clock, type ScriptRun, Server } from './server.ts';

/** What Google gives a page in a sidebar. */
interface ScriptHost {
  readonly script: {
    readonly run: ScriptRun & CheckRun;
    readonly host: { readonly editor: { focus(): void }; readonly origin?: string };
  };
}

declare const google: ScriptHost;

const clock: Clock = {
  now: () => new Date(),
  startTimer: (callback, milliseconds) => window.setTimeout(callback, milliseconds),
  stopTimer: (timer) => window.clearTimeout(timer),
};

function openPage(): void {
  const { clipboard } = navigator as Partial<Navigator>;
  const writeText = clipboard === undefined ? null : (text: string) => clipboard.writeText(text);
  const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
  const opening = readOpeningData(document.getElementById('opening-data')?.textContent ?? null);
  const copyKeys = isMac ? '⌘C' : 'Ctrl+C';
  if (opening?.screen === 'check') {
    const { run, host } = google.script;
    openCheckPage({ run, clock, writeText, copyKeys, origin: host.origin ?? 'unknown' });
    return;
  }
  const page: Page = new Page(() => controller);
  const controller: Controller = new Controller({
    server: new Server(google.script.run, clock),
    clock,
    view: page,
    copyText: (text) => copyText({ document, writeText }, text),
    focusSheet: () => google.script.host.editor.focus(),
    hasFocus: () => document.hasFocus(),
    copyKeys,
    style: DEFAULT_STYLE,
  });
  window.addEventListener('focus', () => controller.comeBack());
  controller.start(opening);
}

openPage();
