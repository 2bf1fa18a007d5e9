import { treeOfDom } from '../imports/published/text/html-tree.ts';
import type { OpeningData } from '../messages/messages.ts';
import { DEFAULT_STYLE } from '../styles/styles.ts';
import type { CheckRun } from './check/check-calls.ts';
import { openCheckPage } from './check/check-main.ts';
import { type CopyingPage, copyContent, copyText, findWriteBoth } from './controls/clipboard.ts';
import { downloadText } from './controls/download-text.ts';
import { Controller } from './day/day-controller.ts';
import { Page } from './day/day-page.ts';
import { createMemory } from './day/memory.ts';
import { EditStyleController } from './edit-style/edit-style-controller.ts';
import { EditStylePage } from './edit-style/edit-style-page.ts';
import { ImportController } from './import/import-controller.ts';
import { ImportPage } from './import/import-page.ts';
import { NewDayController } from './new-day/new-day-controller.ts';
import { NewDayPage } from './new-day/new-day-page.ts';
import { readOpeningData } from './server/opening-data.ts';
import { type Clock, type ScriptRun, Server } from './server/server.ts';
import { SettingsController } from './settings/settings-controller.ts';
import { SettingsPage } from './settings/settings-page.ts';

/** What Google gives a page in a sidebar. */
interface ScriptHost {
  readonly script: {
    readonly run: ScriptRun & CheckRun;
    readonly host: { readonly editor: { focus(): void }; close(): void; readonly origin?: string };
  };
}

declare const google: ScriptHost;

const clock: Clock = {
  now: () => new Date(),
  startTimer: (callback, milliseconds) => window.setTimeout(callback, milliseconds),
  stopTimer: (timer) => window.clearTimeout(timer),
};

function openNewDay(server: Server): void {
  const page: NewDayPage = new NewDayPage(document.body, () => controller);
  const controller: NewDayController = new NewDayController({
    server,
    view: page,
    close: () => google.script.host.close(),
    style: DEFAULT_STYLE,
  });
  void controller.start();
}

function openSettings(server: Server, copy: (text: string) => Promise<boolean>): void {
  const page: SettingsPage = new SettingsPage(document.body, () => controller, { download: downloadText, copy });
  const controller: SettingsController = new SettingsController({
    server,
    view: page,
    close: () => google.script.host.close(),
  });
  void controller.start();
}

function openImport(server: Server): void {
  const page: ImportPage = new ImportPage(document.body, () => controller);
  const controller: ImportController = new ImportController({
    server,
    clock,
    view: page,
    parseHtml: (html) => treeOfDom(new DOMParser().parseFromString(html, 'text/html')),
    close: () => google.script.host.close(),
  });
  controller.show();
  page.focusSource();
}

function openEditStyle(server: Server, day: OpeningData['day'], copy: (text: string) => Promise<boolean>): void {
  const page: EditStylePage = new EditStylePage(document.body, () => controller, { download: downloadText, copy });
  const controller: EditStyleController = new EditStyleController({
    server,
    view: page,
    close: () => google.script.host.close(),
  });
  void controller.start(day);
}

function openPage(): void {
  const { clipboard } = navigator as Partial<Navigator>;
  const writeText = clipboard === undefined ? null : (text: string) => clipboard.writeText(text);
  const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
  const opening = readOpeningData(document.getElementById('opening-data')?.textContent ?? null);
  const server = new Server(google.script.run, clock);
  const copyKeys = isMac ? '⌘C' : 'Ctrl+C';
  if (opening?.screen === 'check') {
    const { run, host } = google.script;
    openCheckPage({ run, clock, writeText, copyKeys, origin: host.origin ?? 'unknown' });
    return;
  }
  const copying: CopyingPage = { document, writeText, writeBoth: findWriteBoth(navigator) };
  const copy = (text: string) => copyText(copying, text);
  if (opening?.screen === 'newDay') {
    openNewDay(server);
    return;
  }
  if (opening?.screen === 'settings') {
    openSettings(server, copy);
    return;
  }
  if (opening?.screen === 'import') {
    openImport(server);
    return;
  }
  if (opening?.screen === 'editStyle') {
    openEditStyle(server, opening.day, copy);
    return;
  }
  const page: Page = new Page(() => controller);
  const controller: Controller = new Controller({
    server,
    clock,
    memory: createMemory(() => window.localStorage),
    view: page,
    copyContent: (content) => copyContent(copying, content),
    download: ({ fileName, text, mediaType }) => downloadText(fileName, text, mediaType),
    focusSheet: () => google.script.host.editor.focus(),
    hasFocus: () => document.hasFocus(),
    copyKeys,
    style: DEFAULT_STYLE,
  });
  window.addEventListener('focus', () => controller.comeBack());
  controller.start(opening);
}

openPage();
