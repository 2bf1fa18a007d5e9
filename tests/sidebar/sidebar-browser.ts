import { readFileSync } from 'node:fs';
import type { Browser, Frame, Page } from 'playwright-core';
import type { CallName, OpeningData } from '../../src/messages/messages.ts';
import { openBrowser } from '../open-browser.ts';

const ELSEWHERE_PX = 60;
const HARNESS_URL = 'http://localhost/sidebar-harness';
const DATA_BLOCK = '<script type="application/json" id="opening-data">';
const SANDBOX = 'allow-scripts allow-forms allow-popups allow-modals allow-downloads';

/** The page of each screen, as the server opens it. */
const PAGE_OF_SCREEN: Readonly<Record<OpeningData['screen'], string>> = {
  day: 'sidebar.html',
  help: 'sidebar.html',
  newDay: 'new-day.html',
  import: 'import.html',
  settings: 'settings.html',
  editStyle: 'style.html',
  check: 'check.html',
};

/** What the scripted server answers: a reply after a while, a failure of the call itself, or nothing ever. */
export type ScriptedAnswer =
  | { readonly reply: object; readonly afterMs?: number }
  | { readonly failure: string; readonly afterMs?: number }
  | 'never';

export interface OpenOptions {
  /** What the page carries; `'missing'` leaves the block empty. */
  readonly opening: OpeningData | 'missing';
  /** Answers by call, in turn; the last is given again. */
  readonly answers?: Partial<Record<CallName, ScriptedAnswer[]>>;
  readonly mayWriteClipboard?: boolean;
  /** Neither way of copying works in the frame. */
  readonly refusesCopying?: boolean;
  readonly widthPx?: number;
  readonly heightPx?: number;
  /** Whether the page's clock stands at 21:14 and moves by `advance` alone; else it runs. */
  readonly hasRealClock?: boolean;
}

export interface OpenSidebar {
  readonly page: Page;
  /** The sidebar's own document. */
  readonly frame: Frame;
  /** Errors of the page and requests it made. */
  readonly complaints: string[];
  /** The calls the page made, in order. */
  listCalls(): Promise<{ name: CallName; request: unknown }[]>;
  setAnswers(answers: Partial<Record<CallName, ScriptedAnswer[]>>): Promise<void>;
  /** Pastes into an element of the page around the sidebar, or what has the focus in it, and waits until that has happened. */
  pasteInto(place: string): Promise<void>;
  /** Moves the page's clock on and lets what was due happen. */
  advance(milliseconds: number): Promise<void>;
}

interface ScriptOptions {
  readonly answers: Partial<Record<string, ScriptedAnswer[]>>;
  readonly refusesCopying: boolean;
  readonly hasRealClock: boolean;
}

/** Runs in the frame before the page's own script: a clock that is moved by hand, and google.script with answers from a list. */
function installScript({ answers, refusesCopying, hasRealClock }: ScriptOptions): void {
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
            // Read on opening, whatever else happens.
            if (name !== 'readPrivateList') calls.push({ name, request });
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
}

/** A page with one of the add-on's pages in a sandboxed frame of its own origin, as Google shows it. */
export function makeHarnessPage(addonPage: string, options: OpenOptions): string {
  const { opening, answers = {}, widthPx = 300, heightPx = 640, mayWriteClipboard = false } = options;
  const escapeJson = (json: string) =>
    json.replace(/[<>&/\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const data = opening === 'missing' ? '' : escapeJson(JSON.stringify(opening));
  const { refusesCopying = false, hasRealClock = false } = options;
  const scriptOptions = escapeJson(JSON.stringify({ answers, refusesCopying, hasRealClock }));
  // The test's compiler wraps functions to keep their names; the page does not know its helper.
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
  // An editor may take the focus a moment after it was asked to.
  await page.waitForFunction((selector) => document.querySelector(selector)?.contains(document.activeElement), place);
  const pasting = await page.evaluateHandle(() => ({
    // What the browser does itself comes after the event.
    pasted: new Promise<void>((resolve) => {
      document.addEventListener('paste', () => window.setTimeout(resolve), { once: true });
    }),
  }));
  await page.keyboard.press('Control+V');
  await pasting.evaluate(({ pasted }) => pasted);
}

/** A browser for the tests of one file. It opens the add-on's pages as they are built. */
export class SidebarBrowser {
  private constructor(
    private readonly browser: Browser,
    private readonly page: Page,
  ) {}

  static async start(): Promise<SidebarBrowser> {
    const browser = await openBrowser();
    const context = await browser.newContext();
    // Without a person there is nobody to answer the browser's question.
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    return new SidebarBrowser(browser, await context.newPage());
  }

  /** Opens the sidebar anew, in the one page that all tests of a file share: a page takes longer to make than to fill. */
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
    // By an address, for only a page with a trustworthy one has the clipboard's interface.
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
    // The frame's first, empty document is loaded too: wait for the page itself and the end of its script.
    await frame.waitForFunction(() => document.readyState === 'complete' && document.getElementById('page') !== null);
    // As the spreadsheet does when it shows the sidebar.
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
