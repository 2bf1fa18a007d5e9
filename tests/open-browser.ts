import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { type Browser, chromium } from 'playwright-core';

const START_LIMIT_MS = 150_000;

/** What a host prints when it is ready: where its browser listens, and what else its tests need. */
interface Ready {
  readonly wsEndpoint: string;
}

/** A browser in a child process: jest reads files as CommonJS, the build's tools that find a browser are ES modules. */
export class BrowserHost<Told extends Ready> {
  private constructor(
    private readonly child: ChildProcess,
    readonly browser: Browser,
    readonly told: Told,
  ) {}

  /** @param script path of the host's module; it prints one line of JSON and ends when its standard input is closed */
  static async start<Told extends Ready>(script: string): Promise<BrowserHost<Told>> {
    const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
    const told = JSON.parse(await readFirstLine(child)) as Told;
    return new BrowserHost(child, await chromium.connect(told.wsEndpoint), told);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.stdin?.end();
    await ended;
  }
}

function readFirstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill();
      reject(new Error(`No browser within ${START_LIMIT_MS / 1000} s.`));
    }, START_LIMIT_MS);
    child.once('exit', (code) => reject(new Error(`The browser's host ended with ${code}.`)));
    if (!child.stdout) throw new Error('The host has no output.');
    createInterface({ input: child.stdout }).once('line', (line) => {
      clearTimeout(timer);
      resolve(line);
    });
  });
}
