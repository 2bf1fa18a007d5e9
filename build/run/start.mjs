// npm start: builds missing or outdated files, serves the workbench on this machine, and opens it.
import { spawn } from 'node:child_process';
import { ADDON_FILES } from '../make/addon-files.mjs';
import { serveWorkbench } from './serve.mjs';
import { isStale } from './staleness.mjs';

const DEFAULT_PORT = 4300;

/** The served files, all written by the build. */
const SERVED_FILES = [
  ...ADDON_FILES.map((name) => `build/addon/${name}`),
  'build/workbench/index.html',
  'build/workbench/sidebar-frame.html',
  'build/workbench/assets/workbench.js',
  'build/workbench/assets/workbench-style.css',
];

await start();

async function start() {
  const port = readPort();
  if (port === null) {
    return fail(
      `PORT is “${process.env.PORT}”, which is not a port. Give a number from 1 to 65535: PORT=4301 npm start`,
    );
  }
  if (SERVED_FILES.some((file) => isStale(file))) {
    const { buildAll } = await import('../make/build.mjs');
    await buildAll();
  }
  let server;
  try {
    server = await serveWorkbench({ port });
  } catch (error) {
    if (error.code === 'EADDRINUSE') {
      return fail(
        `Port ${port} is in use. Stop the program that uses it, or choose another port: PORT=${port + 1} npm start`,
      );
    }
    if (error.code === 'EACCES') {
      return fail(`This account cannot use port ${port}. Choose a port above 1023: PORT=${DEFAULT_PORT} npm start`);
    }
    throw error;
  }
  console.log(`Workbench: ${server.url}`);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => server.close().then(() => process.exit(0)));
  }
  if (isInteractive()) openBrowser(server.url);
}

function fail(sentence) {
  console.error(sentence);
  process.exitCode = 1;
}

function readPort() {
  const { PORT } = process.env;
  if (PORT === undefined || PORT === '') return DEFAULT_PORT;
  const port = Number(PORT);
  return Number.isInteger(port) && port >= 1 && port <= 65_535 ? port : null;
}

function isInteractive() {
  const { CI, BROWSER } = process.env;
  return Boolean(process.stdout.isTTY) && !CI && BROWSER !== 'none';
}

/** Asks the system to open the page. If that fails, the printed URL is enough. */
function openBrowser(url) {
  const [command, ...args] = listOpenCommand(url);
  const opener = spawn(command, args, { stdio: 'ignore', detached: true });
  opener.on('error', () => undefined);
  opener.unref();
}

function listOpenCommand(url) {
  if (process.env.BROWSER) return [process.env.BROWSER, url];
  if (process.platform === 'darwin') return ['open', url];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '', url];
  return ['xdg-open', url];
}
