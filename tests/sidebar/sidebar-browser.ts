import { readFileSync } from 'node:fs';
import type { Browser, Frame, Page } from 'playwright-core';
import type { CallName, OpeningData } from '../../src/messages/messages.ts';
import { openBrowser } from '../open-browser.ts';

const ELSEWHERE_PX = 60;
const HARNESS_URL = 'http://localhost/sidebar-harness';
const DATA_BLOCK = '<script type="application/json" id="opening-data">';
const SANDBOX = 'allow-scripts allow-forms allow-popups allow-modals allow-downloads';

/** The file of each screen. */
const PAGE_OF_SCREEN: Readonly<Record<OpeningData['screen'], string>> = {
  day: 'sidebar.html',
  help: 'sidebar.html',
  newDay: 'new-day.html',
  import: 'import.html',
  logs: 'logs.html',
  settings: 'settings.html',
  editStyle: 'style.html',
  sentences: 'sentences.html',
  records: 'records.html',
  picture: 'picture.html',
  check: 'check.html',
};

/** An answer of the scripted server: a reply after a delay, a failure of the call, or no answer. */
export type ScriptedAnswer =
  | { readonly reply: object; readonly afterMs?: number }
  | { readonly failure: string; readonly afterMs?: number }
  | 'never';

export interface OpenOptions {
  /** The opening data of the page; `'missing'` leaves the block empty. */
  readonly opening: OpeningData | 'missing';
  /** Answers by call, in order; the last one is repeated. */
  readonly answers?: Partial<Record<CallName, ScriptedAnswer[]>>;
  readonly mayWriteClipboard?: boolean;
  /** Whether copying fails in the frame, both with the event and with the Clipboard API. */
  readonly refusesCopying?: boolean;
  readonly widthPx?: number;
  readonly heightPx?: number;
  /** Whether the page's clock stays at 21:14 until `advance`; otherwise it runs. */
  readonly hasRealClock?: boolean;
  /** Whether the browser is too old to unpack the second script of the sidebar. */
  readonly isOldBrowser?: boolean;
  /** How scripts that the page adds to itself fail, if they do: silently, or with an error. */
  readonly addedScripts?: 'ignored' | 'refused';
  /** The element that is clicked as soon as the first frame is in the page. */
  readonly firstClick?: string;
}

export interface OpenSidebar {
  readonly page: Page;
  /** The frame with the sidebar's document. */
  readonly frame: Frame;
  /** Errors and requests of the page. */
  readonly complaints: string[];
  /** The calls of the page, in order, except automatic ones. */
  listCalls(): Promise<{ name: CallName; request: unknown }[]>;
  setAnswers(answers: Partial<Record<CallName, ScriptedAnswer[]>>): Promise<void>;
  /** Pastes into an element of the page around the sidebar, or into its focused element, and waits for the result. */
  pasteInto(place: string): Promise<void>;
  /** Advances the page's clock and runs due timers. */
  advance(milliseconds: number): Promise<void>;
}

interface ScriptOptions {
  readonly answers: Partial<Record<string, ScriptedAnswer[]>>;
  readonly refusesCopying: boolean;
  readonly hasRealClock: boolean;
  readonly isOldBrowser: boolean;
  readonly addedScripts: 'run' | 'ignored' | 'refused';
  readonly firstClick: string;
}

/** Runs in the frame before the page's script. Installs a manual clock, and google.script with answers from a list. */
function installScript(options: ScriptOptions): void {
  const { answers, refusesCopying, hasRealClock, isOldBrowser, addedScripts, firstClick } = options;
  const calls: { name: string; request: unknown }[] = [];
  const timers = new Map<number, { at: number; callback: () => void }>();
  const RealDate = Date;
  const startMs = new RealDate(2026, 3, 4, 21, 14).getTime();
  let elapsedMs = 0;
  let lastTimer = 0;
  const startTimer = (callback: () => void, delay = 0) => {
    lastTimer += 1;
    timers.set(lastTimer, { at: elapsedMs + delay, callback });
    return lastTimer;
  };
  const advance = (milliseconds: number) => {
    const end = elapsedMs + milliseconds;
    for (;;) {
      const due = [...timers].filter(([, { at }]) => at <= end).sort((a, b) => a[1].at - b[1].at)[0];
      if (due === undefined) break;
      const [timer, { at, callback }] = due;
      timers.delete(timer);
      elapsedMs = at;
      callback();
    }
    elapsedMs = end;
  };
  const realSetTimeout = window.setTimeout.bind(window);
  if (!hasRealClock) {
    const now = () => startMs + elapsedMs;
    const FixedDate = new Proxy(RealDate, {
      construct: (Target, args) => (args.length === 0 ? new Target(now()) : Reflect.construct(Target, args)),
    });
    FixedDate.now = now;
    Object.assign(window, {
      Date: FixedDate,
      setTimeout: startTimer,
      clearTimeout: (timer: number) => timers.delete(timer),
    });
  }
  const letClockRun = () => {
    Object.assign(window, { Date: RealDate, setTimeout: realSetTimeout });
  };
  const control = { calls, answers, focusedSheet: 0, closed: 0, advance, letClockRun };
  const NO_LIST: ScriptedAnswer[] = [{ reply: { kind: 'privateList', json: '' } }];
  const answer = (name: string, succeed: (reply: string) => void, fail: (error: Error) => void) => {
    const queue = control.answers[name] ?? (name === 'readPrivateList' ? NO_LIST : []);
    const next = queue.length > 1 ? queue.shift() : queue[0];
    if (next === undefined || next === 'never') return;
    const give = () => {
      if ('reply' in next) succeed(JSON.stringify(next.reply));
      else fail(new Error(next.failure));
    };
    if (next.afterMs === undefined) realSetTimeout(give, 0);
    else setTimeout(give, next.afterMs);
  };
  const makeRun = (succeed: (reply: string) => void, fail: (error: Error) => void): object =>
    new Proxy(
      {},
      {
        get: (_, name: string) => {
          if (name === 'withSuccessHandler') return (handler: typeof succeed) => makeRun(handler, fail);
          if (name === 'withFailureHandler') return (handler: typeof fail) => makeRun(succeed, handler);
          return (request: unknown) => {
            // The page always reads it on opening.
            if (!['readPrivateList', 'lookAtSheet', 'readProseCheck'].includes(name)) calls.push({ name, request });
            answer(name, succeed, fail);
          };
        },
      },
    );
  const ignore = () => undefined;
  const editor = {
    focus: () => {
      control.focusedSheet += 1;
    },
  };
  const close = () => {
    control.closed += 1;
  };
  Object.assign(window, { control, google: { script: { run: makeRun(ignore, ignore), host: { editor, close } } } });
  if (refusesCopying) document.execCommand = () => false;
  if (isOldBrowser) Reflect.deleteProperty(window, 'DecompressionStream');
  if (addedScripts !== 'run') {
    const get = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')?.get ?? (() => null);
    const set = () => {
      if (addedScripts === 'refused') throw new TypeError('This document requires a TrustedScript.');
    };
    Object.defineProperty(HTMLScriptElement.prototype, 'textContent', { get, set });
  }
  if (firstClick !== '') {
    const observer = new MutationObserver(() => {
      if (document.querySelector('.figures') === null) return;
      observer.disconnect();
      document.querySelector<HTMLElement>(firstClick)?.click();
    });
    observer.observe(document, { childList: true, subtree: true });
  }
}

/** Makes a page with one of the add-on's pages in a sandboxed frame with its own origin, like at Google. */
export function makeHarnessPage(addonPage: string, options: OpenOptions): string {
  const { opening, answers = {}, widthPx = 300, heightPx = 640, mayWriteClipboard = false } = options;
  const escapeJson = (json: string) =>
    json.replace(/[<>&/\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const data = opening === 'missing' ? '' : escapeJson(JSON.stringify(opening));
  const { refusesCopying = false, hasRealClock = false, isOldBrowser = false } = options;
  const { addedScripts = 'run', firstClick = '' } = options;
  const scriptOptions = escapeJson(
    JSON.stringify({ answers, refusesCopying, hasRealClock, isOldBrowser, addedScripts, firstClick }),
  );
  // esbuild wraps functions to keep their names, with a helper that the page does not have.
  const script = `<script>const __name = (f) => f; (${installScript})(${scriptOptions})</script>`;
  const html = addonPage.replace('<head>', () => `<head>${script}`).replace(DATA_BLOCK, () => DATA_BLOCK + data);
  const attribute = html.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  const allow = mayWriteClipboard ? ' allow="clipboard-write *"' : '';
  return `<!DOCTYPE html><html lang="en"><title>Harness</title><link rel="icon" href="data:,">
<body style="margin:0;overflow:hidden"><iframe title="Leverage Record sidebar" sandbox="${SANDBOX}"${allow}
style="display:block;border:0;width:${widthPx}px;height:${heightPx}px" srcdoc="${attribute}"></iframe>
<label style="position:absolute;top:${heightPx}px">Elsewhere<textarea id="elsewhere"></textarea></label></body></html>`;
}

async function pasteInto(page: Page, place: string): Promise<void> {
  // An editor can get the focus with a delay.
  await page.waitForFunction((selector) => document.querySelector(selector)?.contains(document.activeElement), place);
  const pasting = await page.evaluateHandle(() => ({
    // The default action of the browser follows the event.
    pasted: new Promise<void>((resolve) => {
      document.addEventListener('paste', () => window.setTimeout(resolve), { once: true });
    }),
  }));
  await page.keyboard.press('Control+V');
  await pasting.evaluate(({ pasted }) => pasted);
}

/** A browser for the tests of one file. It opens the built pages of the add-on. */
export class SidebarBrowser {
  private constructor(
    private readonly browser: Browser,
    private readonly page: Page,
  ) {}

  static async start(): Promise<SidebarBrowser> {
    const browser = await openBrowser();
    const context = await browser.newContext();
    // Grants the permission, because no user can answer the browser's question.
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    return new SidebarBrowser(browser, await context.newPage());
  }

  /** Opens the sidebar again, in the page that all tests of a file share, because creating a page is slow. */
  async open(options: OpenOptions): Promise<OpenSidebar> {
    const { page } = this;
    const { widthPx = 300, heightPx = 640 } = options;
    const complaints: string[] = [];
    page.removeAllListeners('pageerror');
    page.removeAllListeners('request');
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    page.on('request', (request) => {
      if (!/^(?:about|data):/.test(request.url()) && request.url() !== HARNESS_URL)
        complaints.push(`request: ${request.url()}`);
    });
    await page.setViewportSize({ width: widthPx, height: heightPx + ELSEWHERE_PX });
    await page.mouse.move(0, 0);
    // Uses a URL, because only secure contexts have the Clipboard API.
    const { opening } = options;
    const file = opening === 'missing' ? 'sidebar.html' : PAGE_OF_SCREEN[opening.screen];
    const html = readFileSync(`build/addon/${file}`, 'utf8');
    await page.unrouteAll();
    await page.route(HARNESS_URL, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: makeHarnessPage(html, options),
      }),
    );
    await page.goto(HARNESS_URL);
    const frame = page.frames()[1];
    if (frame === undefined) throw new Error('The sidebar has no frame.');
    // The frame first loads an empty document, so this waits for the page and the end of its scripts.
    await frame.waitForFunction(
      () =>
        document.readyState === 'complete' &&
        document.querySelector('#page:not([inert])') !== null &&
        (document.querySelector('#packed-script') === null ||
          document.querySelector('p.banner') !== null ||
          'leverageDay' in window),
    );
    // Moves the focus like the spreadsheet when it shows the sidebar.
    await page.evaluate(() => document.querySelector('iframe')?.contentWindow?.focus());
    return {
      page,
      frame,
      complaints,
      listCalls: () => frame.evaluate(() => window.control.calls),
      setAnswers: (answers) =>
        frame.evaluate((next) => {
          window.control.answers = next;
        }, answers),
      pasteInto: (place) => pasteInto(page, place),
      advance: (milliseconds) => frame.evaluate((ms) => window.control.advance(ms), milliseconds),
    };
  }

  stop(): Promise<void> {
    return this.browser.close();
  }
}

declare global {
  interface Window {
    control: {
      calls: { name: CallName; request: unknown }[];
      answers: Partial<Record<string, ScriptedAnswer[]>>;
      focusedSheet: number;
      closed: number;
      advance: (milliseconds: number) => void;
      letClockRun: () => void;
    };
  }
}
