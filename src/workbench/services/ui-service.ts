import {
  anEnum,
  aService,
  aString,
  findImplementation,
  guardEnum,
  guardService,
  type MethodRules,
} from './calls/guard.ts';
import type { ScriptContext } from './calls/script-context.ts';
import { cutComments, HtmlOutputService } from './html-service.ts';

type GoogleUi = GoogleAppsScript.Base.Ui;
type GoogleMenu = GoogleAppsScript.Base.Menu;

/** An entry of a menu: an item that runs a function, a line, or a submenu. */
export type MenuEntry =
  | { kind: 'item'; caption: string; functionName: string }
  | { kind: 'separator' }
  | { kind: 'menu'; menu: MenuDescription };

export interface MenuDescription {
  /** Null for the add-on's own menu, which has the add-on's name. */
  caption: string | null;
  entries: readonly MenuEntry[];
}

export type ButtonSetName = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
export type ButtonName = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

export interface HtmlPage {
  title: string;
  html: string;
}

/** The interface that the page around the stand-in shows for the script. */
export interface StandInHost {
  showMenu(menu: MenuDescription): void;
  showSidebar(page: HtmlPage): void;
  showDialog(page: HtmlPage & { widthPx: number | null; heightPx: number | null }): void;
  /** Asks synchronously, because the script waits for the answer. */
  alert(question: { title: string | null; prompt: string; buttons: ButtonSetName }): ButtonName;
}

type MenuMethods = Pick<GoogleMenu, 'addItem' | 'addSeparator' | 'addSubMenu' | 'addToUi'>;

class MenuService implements MenuMethods {
  readonly #caption: string | null;
  readonly #host: StandInHost;
  readonly #self: () => GoogleMenu;
  readonly #entries: MenuEntry[] = [];

  constructor(caption: string | null, host: StandInHost, self: () => GoogleMenu) {
    this.#caption = caption;
    this.#host = host;
    this.#self = self;
  }

  describe(): MenuDescription {
    return { caption: this.#caption, entries: [...this.#entries] };
  }

  addItem(caption: string, functionName: string): GoogleMenu {
    this.#entries.push({ kind: 'item', caption, functionName });
    return this.#self();
  }

  addSeparator(): GoogleMenu {
    this.#entries.push({ kind: 'separator' });
    return this.#self();
  }

  addSubMenu(menu: GoogleMenu): GoogleMenu {
    const service = findImplementation(menu, MenuService);
    if (service) this.#entries.push({ kind: 'menu', menu: service.describe() });
    return this.#self();
  }

  addToUi(): void {
    this.#host.showMenu(this.describe());
  }
}

const menuRules: MethodRules<MenuMethods> = {
  addItem: { needs: 'menu', takes: [[aString, aString]] },
  addSeparator: { needs: 'menu', takes: [[]] },
  addSubMenu: { needs: 'menu', takes: [[aService('Menu')]] },
  addToUi: { needs: 'menu', takes: [[]] },
};

type UiMethods = Pick<GoogleUi, 'alert' | 'createAddonMenu' | 'createMenu' | 'showModalDialog' | 'showSidebar'>;

const anHtmlOutput = aService('HtmlService.HtmlOutput');
const aButtonSet = anEnum('ButtonSet');

const uiRules: MethodRules<UiMethods> = {
  alert: { needs: 'show', takes: [[aString], [aString, aButtonSet], [aString, aString, aButtonSet]] },
  createAddonMenu: { needs: 'menu', takes: [[]] },
  createMenu: { needs: 'menu', takes: [[aString]] },
  showModalDialog: { needs: 'show', takes: [[anHtmlOutput, aString]] },
  showSidebar: { needs: 'show', takes: [[anHtmlOutput]] },
};

/** Makes the Ui of the spreadsheet, which the page shows. */
export function makeUi(context: ScriptContext, host: StandInHost): GoogleUi {
  const makeMenu = (caption: string | null): GoogleMenu => {
    const menu: GoogleMenu = guardService(context, new MenuService(caption, host, () => menu), {
      name: 'Menu',
      rules: menuRules,
    });
    return menu;
  };
  const readPage = (output: GoogleAppsScript.HTML.HtmlOutput) => {
    const service = findImplementation(output, HtmlOutputService);
    return {
      title: service?.getTitle() ?? '',
      html: cutComments(service?.shownContent() ?? ''),
      widthPx: service?.getWidth() ?? null,
      heightPx: service?.getHeight() ?? null,
    };
  };
  const Button = guardEnum<GoogleUi['Button']>(context, 'Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
  const ButtonSet = guardEnum<GoogleUi['ButtonSet']>(context, 'ButtonSet', [
    'OK',
    'OK_CANCEL',
    'YES_NO',
    'YES_NO_CANCEL',
  ]);
  const ui: UiMethods = {
    alert(...texts: unknown[]) {
      const buttons = typeof texts.at(-1) === 'string' ? 'OK' : (String(texts.pop()) as ButtonSetName);
      const prompt = String(texts.pop());
      const title = texts.length > 0 ? String(texts[0]) : null;
      return Button[host.alert({ title, prompt, buttons })];
    },
    createAddonMenu: () => makeMenu(null),
    createMenu: (caption) => makeMenu(caption),
    showModalDialog(output, title) {
      host.showDialog({ ...readPage(output), title });
    },
    showSidebar(output) {
      const { title, html } = readPage(output);
      host.showSidebar({ title, html });
    },
  };
  return guardService(context, ui, { name: 'Ui', rules: uiRules, constants: { Button, ButtonSet } });
}
