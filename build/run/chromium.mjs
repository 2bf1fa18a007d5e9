// Finds a browser for the tests and starts it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const CACHE_FOLDER = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));
const SYSTEM_PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];
const LAUNCH_TIMEOUT_MS = 120_000;
/** @type {Promise<void> | null} */
let unpacking = null;

/**
 * Starts a headless Chromium: the one in CHROME_PATH, otherwise an installed Chrome, Edge or Chromium, otherwise the one from a
 * package (Linux on x64).
 *
 * @param {import('playwright-core').LaunchOptions & { userDataDir?: string, asServer?: boolean }} [options]
 *   with `userDataDir`, returns a persistent context; with `asServer`, a server for connections from other processes
 * @returns {Promise<import('playwright-core').Browser | import('playwright-core').BrowserContext | import('playwright-core').BrowserServer>}
 */
export async function launchChromium({ userDataDir, asServer = false, ...options } = {}) {
  const failures = [];
  for (const findCandidate of listCandidates()) {
    try {
      const { args = [], ...candidate } = await findCandidate();
      const launch = {
        timeout: LAUNCH_TIMEOUT_MS,
        ...candidate,
        ...options,
        args: [...args, ...listNeededFlags(args), ...(options.args ?? [])],
      };
      if (asServer) return await chromium.launchServer(launch);
      return userDataDir ? await chromium.launchPersistentContext(userDataDir, launch) : await chromium.launch(launch);
    } catch (error) {
      failures.push(String(error.message).split('\n')[0]);
    }
  }
  throw new Error(
    `Could not start a browser. Install Chrome, Edge or Chromium, or set CHROME_PATH to the path of one.\n${failures.join('\n')}`,
  );
}

function listCandidates() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) return [() => ({ executablePath: CHROME_PATH })];
  return [
    () => ({ channel: 'chrome' }),
    () => ({ channel: 'msedge' }),
    ...SYSTEM_PATHS.filter((path) => existsSync(path)).map((executablePath) => () => ({ executablePath })),
    findPackagedChromium,
    // Where only root can create namespaces, as in many containers, Chromium's sandbox cannot start.
    async () => {
      const packaged = await findPackagedChromium();
      return { ...packaged, args: [...packaged.args, '--no-sandbox'] };
    },
  ];
}

/** Returns the flag to disable Chromium's sandbox for root, because the sandbox does not start as root. */
function listNeededFlags(args) {
  return process.getuid?.() === 0 && !args.includes('--no-sandbox') ? ['--no-sandbox'] : [];
}

/**
 * Unpacks the packaged Chromium once, into its own folder. The package itself would use existing files in a fixed place of the
 * temporary folder, and two processes that unpack there would corrupt each other's files.
 */
async function findPackagedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The packaged Chromium is for Linux on x64 only.');
  }
  const packageFolder = findPackageFolder();
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const home = join(CACHE_FOLDER, `chromium-${version}`);
  if (!existsSync(join(home, 'complete'))) {
    // TMPDIR changes for the whole process, so only one call unpacks.
    unpacking ??= unpackInto(home, packageFolder).finally(() => {
      unpacking = null;
    });
    await unpacking;
  }
  const libraries = [join(home, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    executablePath: join(home, 'chromium'),
    args: ['--headless=shell', '--no-zygote'],
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(home, 'fonts') },
  };
}

function findPackageFolder() {
  let folder = dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium')));
  while (!existsSync(join(folder, 'bin', 'chromium.br'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('@sparticuz/chromium has no bin/chromium.br.');
    folder = parent;
  }
  return folder;
}

/**
 * Returns a font configuration. The package's own uses fixed places such as /tmp/fonts, and Chromium aborts if it finds no
 * font.
 */
function describeFonts(home) {
  const folders = [join(home, 'fonts', 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...folders.map((folder) => `  <dir>${folder}</dir>`),
    `  <cachedir>${join(home, 'font-cache')}</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');
}

/** Moves the unpacked files into place. If another process was first, its files are used; an incomplete folder is replaced. */
async function moveInto(home, scratch) {
  try {
    await rename(scratch, home);
  } catch {
    if (existsSync(join(home, 'complete'))) return;
    await rm(home, { recursive: true, force: true });
    await rename(scratch, home);
  }
}

async function unpackInto(home, packageFolder) {
  // The package's own function to unpack, which it does not export.
  const { inflate } = await import(pathToFileURL(join(packageFolder, 'build', 'esm', 'lambdafs.js')).href);
  await mkdir(CACHE_FOLDER, { recursive: true });
  const scratch = await mkdtemp(join(CACHE_FOLDER, 'unpack-'));
  const systemTemp = process.env.TMPDIR;
  try {
    // inflate() always writes under os.tmpdir(), which follows TMPDIR.
    process.env.TMPDIR = scratch;
    for (const name of ['chromium.br', 'al2023.tar.br', 'swiftshader.tar.br', 'fonts.tar.br']) {
      const packed = join(packageFolder, 'bin', name);
      if (existsSync(packed)) await inflate(packed);
    }
    writeFileSync(join(scratch, 'fonts', 'fonts.conf'), describeFonts(home));
    writeFileSync(join(scratch, 'complete'), '');
    await moveInto(home, scratch);
  } finally {
    await rm(scratch, { recursive: true, force: true });
    if (systemTemp === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = systemTemp;
  }
}
