import type { EngineWorkbook } from '../../engine/engine-workbook.ts';
import { readMessage } from '../../engine/realm-values.ts';
import type { ServiceCalls } from '../../services/calls/script-context.ts';
import type { ToScripts } from '../../services/calls/script-run-messages.ts';
import type { FrameHost } from '../../services/calls/script-run-server.ts';
import type { PropertyScope } from '../../services/properties-service.ts';
import { createStandIn } from '../../services/stand-in.ts';
import type { ButtonName, ButtonSetName, MenuDescription, StandInHost } from '../../services/ui-service.ts';
import type { MenuEntry } from '../menus/menu-bar.ts';
import { askInDialog } from '../page-dialog.ts';
import type { PageOptions } from '../page-parts.ts';
import type { AddonFiles } from './addon-files.ts';
import { createAddonRealm, loadAddonScript } from './addon-realm.ts';
import { AddonSurface } from './addon-surface.ts';

/** The add-on's name, which Google uses as the label of the menu from `createAddonMenu`. */
const ADDON_NAME = 'Leverage Record';

/** The script's properties, by store. */
export type PropertyStores = Partial<Record<PropertyScope, Readonly<Record<string, string>>>>;

export interface AddonSessionOptions {
  workbook: EngineWorkbook;
  files: AddonFiles;
  properties: PropertyStores;
  panel: HTMLElement;
  page: PageOptions;
  focusSheet: () => void;
  onPropertiesChanged: () => void;
  onSidebarShown: () => void;
}

/** The add-on that runs in this page. */
export interface AddonSession {
  /** Lists the add-on's menus under Extensions. */
  listMenus(): readonly MenuEntry[];
  /** Runs a function of the script like a menu item. A dialog shows its error. */
  runFromMenu(functionName: string): Promise<void>;
  /** Applies the rights from the page's URL. Until then, the add-on has all rights. */
  applyRights(): void;
  readProperties(): PropertyStores;
  /** Deletes the document properties, because another spreadsheet is opened. */
  forgetSpreadsheet(): void;
  serviceCalls(): ServiceCalls;
  /** Resets the count, because the user did not cause the calls of the page's startup. */
  resetServiceCalls(): void;
}

/** Loads the pushed scripts for the open workbook and runs their `onOpen`. */
export async function startAddon(options: AddonSessionOptions): Promise<AddonSession> {
  const { workbook, files, page } = options;
  const properties: PropertyStores = { ...options.properties };
  const menus: MenuDescription[] = [];
  const surface = new AddonSurface({
    panel: options.panel,
    mayWriteClipboard: page.mayWriteClipboard,
    functionNames: () => standIn.publicNames(),
    connect: (port, host) => connectFrame(port, host),
    focusSheet: options.focusSheet,
  });
  const host: StandInHost = {
    showMenu: (menu) => menus.push(menu),
    showSidebar: ({ title, html }) => {
      surface.showSidebar({ title: title || ADDON_NAME, html });
      options.onSidebarShown();
    },
    showDialog: (dialog) => surface.showDialog(dialog),
    alert: askInBrowserDialog,
  };
  const realm = createAddonRealm();
  const standIn = createStandIn({
    workbook,
    files: files.pages,
    host,
    realm,
    ...(page.now ? { now: page.now } : {}),
    properties: {
      read: (scope) => properties[scope] ?? {},
      write: (scope, values) => {
        properties[scope] = values;
        options.onPropertiesChanged();
      },
    },
  });
  for (const { url } of files.scripts) await loadAddonScript(realm, url);

  const connectFrame = (port: MessagePort, frameHost: FrameHost) => {
    const server = standIn.serveFrame({
      host: frameHost,
      send: (message) => port.postMessage(message),
      latencyMs: page.latencyMs,
    });
    port.onmessage = async ({ data }: MessageEvent<ToScripts>) => {
      // Google calculates before it runs a script, so that the script reads the results of formulas.
      if (data.kind === 'call') await workbook.recalculated();
      server.receive(data);
    };
  };

  const runFromMenu = async (functionName: string) => {
    await workbook.recalculated();
    try {
      standIn.run('FULL', functionName);
    } catch (error) {
      // The page continues while the dialog is open.
      void showFailure(`${ADDON_NAME} stopped`, error);
    }
  };

  try {
    standIn.open('LIMITED');
  } catch (error) {
    void showFailure(`${ADDON_NAME} could not build its menu`, error);
  }

  return {
    listMenus: () => menus.map((menu) => renderMenu(menu, runFromMenu)),
    runFromMenu,
    applyRights: () => standIn.setRights(page.rights),
    readProperties: () => ({ ...properties }),
    forgetSpreadsheet() {
      delete properties.document;
    },
    serviceCalls: () => standIn.serviceCalls(),
    resetServiceCalls: () => standIn.resetServiceCalls(),
  };
}

function renderMenu(menu: MenuDescription, run: (functionName: string) => Promise<void>): MenuEntry {
  const entries = menu.entries.map((entry): MenuEntry => {
    if (entry.kind === 'separator') return { separator: true };
    if (entry.kind === 'menu') return renderMenu(entry.menu, run);
    return { label: entry.caption, run: () => void run(entry.functionName) };
  });
  return { label: menu.caption ?? ADDON_NAME, entries };
}

/** Asks a question with a dialog of the browser, because the script blocks until the user answers. */
function askInBrowserDialog(question: { title: string | null; prompt: string; buttons: ButtonSetName }): ButtonName {
  const text = [question.title, question.prompt].filter(Boolean).join('\n\n');
  if (question.buttons === 'OK') {
    window.alert(text);
    return 'OK';
  }
  const isAgreed = window.confirm(text);
  if (question.buttons === 'OK_CANCEL') return isAgreed ? 'OK' : 'CANCEL';
  return isAgreed ? 'YES' : 'NO';
}

async function showFailure(heading: string, error: unknown): Promise<void> {
  await askInDialog({
    heading,
    paragraphs: [readMessage(error)],
    choices: [{ label: 'Close', value: 'close', isMain: true }],
  });
}
