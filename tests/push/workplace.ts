import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ACCESS_TOKEN, AppsScriptApi, type RemoteScript } from './apps-script-api.ts';
import type { ScriptFile } from './google-rules.ts';

const root = join(__dirname, '../..');
const LONGEST_RUN_MS = 120_000;
const PRELOADED = 'only-loopback.mjs';
const HOUR_MS = 3_600_000;
/** A port without a server. */
const CLOSED_PORT = 1;

export interface RunResult {
  code: number | null;
  output: string;
  errors: string;
}

/** A copy of the files that the commands use, with its own folder, home and local server for Google. */
export class Workplace {
  readonly folder: string;
  readonly api: AppsScriptApi;
  isOnline = true;

  private constructor(folder: string, api: AppsScriptApi) {
    this.folder = folder;
    this.api = api;
  }

  static async open(): Promise<Workplace> {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'leverage-record-push-')));
    for (const name of ['home', 'temp', 'build']) mkdirSync(join(folder, name));
    cpSync(join(root, '.clasp.json'), join(folder, '.clasp.json'));
    cpSync(join(root, 'package.json'), join(folder, 'package.json'));
    cpSync(join(root, 'build/addon'), join(folder, 'build/addon'), { recursive: true });
    const workplace = new Workplace(folder, await AppsScriptApi.start());
    workplace.logIn();
    return workplace;
  }

  get loginFile(): string {
    return join(this.folder, 'home', '.clasprc.json');
  }

  /** The login in clasp's file. */
  get login(): object {
    return this.#makeLogin(Date.now() + HOUR_MS);
  }

  #makeLogin(expiryMs: number): object {
    const login = {
      type: 'authorized_user',
      client_id: 'client-of-these-tests',
      client_secret: 'no-secret',
      refresh_token: 'refresh-token-of-these-tests',
      access_token: ACCESS_TOKEN,
      expiry_date: expiryMs,
    };
    return { tokens: { default: login } };
  }

  logIn(): void {
    writeFileSync(this.loginFile, JSON.stringify(this.login));
  }

  /** Writes an expired login, whose renewal the local server rejects. */
  logInLongAgo(): void {
    writeFileSync(this.loginFile, JSON.stringify(this.#makeLogin(Date.now() - HOUR_MS)));
  }

  logOut(): void {
    rmSync(this.loginFile, { force: true });
  }

  has(path: string): boolean {
    return existsSync(join(this.folder, path));
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  write(path: string, content: string): void {
    writeFileSync(join(this.folder, path), content);
  }

  remove(path: string): void {
    rmSync(join(this.folder, path));
  }

  /** Writes a project file like setup, and adds the script at Google. */
  addScript(scriptId: string, file = '.clasp.dev.json', changes: Partial<RemoteScript> = {}): RemoteScript {
    this.write(file, JSON.stringify({ scriptId, rootDir: 'build/addon' }));
    return this.api.addScript(scriptId, changes);
  }

  /** Returns the built files as a push sends them. */
  listBuiltFiles(): ScriptFile[] {
    const types: Record<string, string> = { '.js': 'SERVER_JS', '.html': 'HTML', '.json': 'JSON' };
    return readdirSync(join(this.folder, 'build/addon')).map((file) => ({
      name: parse(file).name,
      type: types[parse(file).ext] ?? '',
      source: this.read(`build/addon/${file}`),
    }));
  }

  /** Copies the commands here, without the packages that they need. */
  copyBuildTools(): void {
    for (const path of ['build/google', 'build/make/addon-files.mjs', 'src/sidebar/pages.json']) {
      cpSync(join(root, path), join(this.folder, path), { recursive: true });
    }
  }

  /** Waits for a request to Google. */
  async waitForRequest(begin: string): Promise<void> {
    const endMs = Date.now() + LONGEST_RUN_MS / 2;
    while (!this.api.requests.some((request) => request.startsWith(begin))) {
      if (Date.now() > endMs) throw new Error(`No request began with ${begin}.`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  /** Runs a file of the checkout with Node, like npm. */
  run(
    file: string,
    args: readonly string[] = [],
    env: Record<string, string> = {},
    fromFolder = root,
  ): Promise<RunResult> {
    const child = spawn(process.execPath, [join(fromFolder, file), ...args], {
      cwd: this.folder,
      timeout: LONGEST_RUN_MS,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH ?? '',
        HOME: join(this.folder, 'home'),
        USERPROFILE: join(this.folder, 'home'),
        TMPDIR: join(this.folder, 'temp'),
        NODE_OPTIONS: `--import ${pathToFileURL(join(__dirname, PRELOADED)).href}`,
        GOOGLE_PORT: String(this.isOnline ? this.api.port : CLOSED_PORT),
        ...env,
      },
    });
    return new Promise((resolve, reject) => {
      let output = '';
      let errors = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        errors += text;
      });
      child.once('error', reject);
      child.once('close', (code) => resolve({ code, output, errors }));
    });
  }

  push(...args: string[]): Promise<RunResult> {
    return this.run('build/google/push.mjs', ['--no-build', ...args]);
  }

  clasp(...args: string[]): Promise<RunResult> {
    return this.run('node_modules/@google/clasp/build/src/index.js', args);
  }

  async close(): Promise<void> {
    await this.api.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Runs one test in a workplace. Ensures that the committed project file is unchanged, and removes the workplace. */
export async function inWorkplace(work: (workplace: Workplace) => Promise<void>): Promise<void> {
  const workplace = await Workplace.open();
  try {
    await work(workplace);
    expect(workplace.read('.clasp.json')).toBe(readFileSync(join(root, '.clasp.json'), 'utf8'));
    expect(readdirSync(join(workplace.folder, 'temp'))).toEqual([]);
  } finally {
    await workplace.close();
  }
}
