import type { Browser, Page } from 'playwright-core';
import type { ToPage, ToScripts } from '../../src/workbench/services/calls/script-run-messages.ts';
import type { StandIn } from '../../src/workbench/services/stand-in.ts';
import { openBrowser } from '../open-browser.ts';

const ACTION_LIMIT_MS = 40_000;

declare global {
  interface Window {
    sendToScripts(message: ToScripts): Promise<ToPage>;
  }
}

/** Runs in the page before its script. Installs google.script.run, whose calls run the scripts that arrived. */
function installClient(): void {
  let lastId = 0;
  type Handler = (value: unknown) => void;
  const makeRun = (succeed: Handler, fail: Handler): object =>
    new Proxy(
      {},
      {
        get: (_, name: string) => {
          if (name === 'withSuccessHandler') return (handler: Handler) => makeRun(handler, fail);
          if (name === 'withFailureHandler') return (handler: Handler) => makeRun(succeed, handler);
          return (...args: unknown[]) => {
            lastId += 1;
            window
              .sendToScripts({ kind: 'call', id: lastId, name, argumentsJson: JSON.stringify(args) })
              .then((answer) => {
                if (answer.kind === 'succeeded') succeed(JSON.parse(answer.resultJson));
                else fail(new Error(answer.message));
              });
          };
        },
      },
    );
  const ignore = () => undefined;
  const host = { close: ignore, editor: { focus: ignore }, origin: 'https://docs.google.com' };
  Object.assign(window, { google: { script: { run: makeRun(ignore, ignore), host } } });
}

/** A browser that shows the arrived page, 300 px wide. */
export class ArrivedPageBrowser {
  private constructor(private readonly browser: Browser) {}

  static async start(): Promise<ArrivedPageBrowser> {
    return new ArrivedPageBrowser(await openBrowser());
  }

  /** Opens a sidebar's page, connected to the scripts that made it. `complaints` lists its errors and requests. */
  async open(html: string, standIn: StandIn): Promise<{ page: Page; complaints: string[] }> {
    const page = await this.browser.newPage({ viewport: { width: 300, height: 640 } });
    page.setDefaultTimeout(ACTION_LIMIT_MS);
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    page.on('request', (request) => complaints.push(`request: ${request.url()}`));
    const waiting = new Map<number, (answer: ToPage) => void>();
    const server = standIn.serveFrame({
      send: (message) => waiting.get(message.id)?.(message),
      host: { close() {}, focusEditor() {}, setWidth() {}, setHeight() {} },
    });
    await page.exposeFunction('sendToScripts', (message: ToScripts & { kind: 'call' }) => {
      const answer = new Promise<ToPage>((resolve) => waiting.set(message.id, resolve));
      server.receive(message);
      return answer;
    });
    // esbuild wraps functions to keep their names, with a helper that the page does not have.
    const client = `<script>const __name = (f) => f; (${installClient})()</script>`;
    await page.setContent(html.replace('<head>', () => `<head>${client}`));
    return { page, complaints };
  }

  stop(): Promise<void> {
    return this.browser.close();
  }
}
