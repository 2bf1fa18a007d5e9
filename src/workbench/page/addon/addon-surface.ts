import type { FrameHost } from '../../services/calls/script-run-server.ts';
import { createAddonFrame } from './addon-frame.ts';

const CLOSE_ICON_PATH = 'M3 3l10 10M13 3L3 13';
/** Google's default size of a dialog. */
const DIALOG_WIDTH_PX = 600;
const DIALOG_HEIGHT_PX = 400;

export interface AddonSurfaceOptions {
  panel: HTMLElement;
  mayWriteClipboard: boolean;
  /** Lists the functions that the add-on's pages can call. */
  functionNames: () => readonly string[];
  /** Connects a page's google.script.run to the scripts. */
  connect: (port: MessagePort, host: FrameHost) => void;
  /** Moves the focus back to the sheet. */
  focusSheet: () => void;
}

/** Shows the add-on's pages: a sidebar of 300 px to the right of the sheet, and dialogs over it. */
export class AddonSurface {
  readonly #options: AddonSurfaceOptions;

  constructor(options: AddonSurfaceOptions) {
    this.#options = options;
  }

  /** Shows a page in the sidebar, replacing the previous one. */
  showSidebar({ title, html }: { title: string; html: string }): void {
    const { panel, focusSheet } = this.#options;
    const close = () => {
      if (!frame.isConnected) return;
      panel.replaceChildren();
      panel.hidden = true;
      focusSheet();
    };
    const frame = this.#makeFrame(`${title} sidebar`, html, { close, setWidth: ignoreSize, setHeight: ignoreSize });
    frame.className = 'wb-panel-frame';
    panel.replaceChildren(makeTitleBar(title, 'Close sidebar', close), frame);
    panel.hidden = false;
  }

  /** Shows a page in a dialog. */
  showDialog(page: { title: string; html: string; widthPx: number | null; heightPx: number | null }): void {
    const dialog = document.createElement('dialog');
    dialog.className = 'wb-addon-dialog';
    dialog.setAttribute('aria-label', page.title);
    const close = () => dialog.close();
    const frame = this.#makeFrame(`${page.title} dialog`, page.html, {
      close,
      setWidth: (px) => {
        frame.style.width = `${px}px`;
      },
      setHeight: (px) => {
        frame.style.height = `${px}px`;
      },
    });
    frame.style.width = `${page.widthPx ?? DIALOG_WIDTH_PX}px`;
    frame.style.height = `${page.heightPx ?? DIALOG_HEIGHT_PX}px`;
    dialog.append(makeTitleBar(page.title, 'Close', close), frame);
    dialog.addEventListener('close', () => {
      dialog.remove();
      // Google documents only the way to the sheet, and no recording shows where a closed dialog leaves the focus.
      this.#options.focusSheet();
    });
    document.body.append(dialog);
    dialog.showModal();
  }

  #makeFrame(title: string, html: string, host: Omit<FrameHost, 'focusEditor'>): HTMLIFrameElement {
    const { mayWriteClipboard, functionNames, connect, focusSheet } = this.#options;
    return createAddonFrame({
      title,
      html,
      functionNames: functionNames(),
      mayWriteClipboard,
      connect: (port) => connect(port, { ...host, focusEditor: focusSheet }),
    });
  }
}

/** Does nothing, like Google: the size of a sidebar is fixed. */
function ignoreSize(): void {}

function makeTitleBar(title: string, closeLabel: string, close: () => void): HTMLElement {
  const bar = document.createElement('div');
  bar.className = 'wb-panel-bar';
  const heading = document.createElement('h2');
  heading.textContent = title;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'wb-panel-close';
  button.setAttribute('aria-label', closeLabel);
  button.append(makeCloseIcon());
  button.addEventListener('click', close);
  bar.append(heading, button);
  return bar;
}

function makeCloseIcon(): SVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const icon = document.createElementNS(namespace, 'svg');
  const path = document.createElementNS(namespace, 'path');
  for (const [name, value] of Object.entries({
    viewBox: '0 0 16 16',
    width: '16',
    height: '16',
    'aria-hidden': 'true',
  })) {
    icon.setAttribute(name, value);
  }
  for (const [name, value] of Object.entries({
    d: CLOSE_ICON_PATH,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '1.5',
  })) {
    path.setAttribute(name, value);
  }
  icon.append(path);
  return icon;
}
