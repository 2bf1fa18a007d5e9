// The workbench's web server: static files, on this machine only.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ADDON_FILES } from '../make/addon-files.mjs';

const BUILD_FOLDER = fileURLToPath(new URL('..', import.meta.url));
const LOOPBACK_HOSTS = ['localhost', '127.0.0.1', '[::1]'];

const CONTENT_TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.map': 'application/json; charset=utf-8',
};

/**
 * The page can only load its own files.
 * Styles need 'unsafe-inline' because Univer sets style attributes. Scripts do not have it.
 * `connect-src 'self'` allows reading the add-on's pages and scripts.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The sidebar's page contains its scripts, like at Google. Therefore its frame runs inline scripts, but in an opaque origin
 * (`sandbox` without allow-same-origin) and without network access.
 */
const SIDEBAR_POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads',
].join('; ');

/** The add-on's files are never displayed as pages of this origin. */
const FILE_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

/**
 * Serves `build/workbench/` and the pushed files (under `/addon/`) on 127.0.0.1.
 *
 * @param {{ port?: number, folder?: string, addonFolder?: string }} [options] port 0 uses any free port
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>} rejects with code EADDRINUSE when the port
 *   is in use
 */
export async function serveWorkbench({
  port = 0,
  folder = join(BUILD_FOLDER, 'workbench'),
  addonFolder = join(BUILD_FOLDER, 'addon'),
} = {}) {
  const server = createServer((request, response) => {
    answer(request, response, { folder, addonFolder }).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = server.address().port;
  return {
    url: `http://localhost:${bound}/`,
    port: bound,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(request, response, folders) {
  const refusal = findRefusal(request);
  if (refusal) return sendText(response, ...refusal);
  const file = findFile(request.url, folders);
  const found = file && (await stat(file.path).catch(() => null));
  if (!found?.isFile()) return sendText(response, 404, 'Not found.');

  const etag = `"${found.size.toString(36)}-${Math.round(found.mtimeMs).toString(36)}"`;
  const headers = {
    'Content-Security-Policy': file.policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cache-Control': 'no-cache',
    ETag: etag,
  };
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, {
    ...headers,
    'Content-Type': CONTENT_TYPES[extname(file.path)] ?? 'application/octet-stream',
    'Content-Length': found.size,
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file.path).pipe(response);
}

function findRefusal(request) {
  // Another site can resolve its own name to 127.0.0.1 (DNS rebinding). Then the Host header contains that name.
  const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  if (!LOOPBACK_HOSTS.includes(host)) return [403, 'This server only answers requests to localhost.'];
  if (request.method !== 'GET' && request.method !== 'HEAD') return [405, 'This server only supports GET and HEAD.'];
  return null;
}

/** Returns the file of a path, or null. Names are matched, not joined from the request, so no path leads outside. */
function findFile(url, { folder, addonFolder }) {
  const path = url.split(/[?#]/)[0];
  if (path === '/' || path === '/index.html') return { path: join(folder, 'index.html'), policy: PAGE_POLICY };
  if (path === '/sidebar-frame.html') return { path: join(folder, 'sidebar-frame.html'), policy: SIDEBAR_POLICY };
  const asset = /^\/assets\/([\w-]+(?:\.[\w-]+)*)$/.exec(path)?.[1];
  if (asset) return { path: join(folder, 'assets', asset), policy: FILE_POLICY };
  const pushed = /^\/addon\/([\w.-]+)$/.exec(path)?.[1];
  if (pushed && ADDON_FILES.includes(pushed)) return { path: join(addonFolder, pushed), policy: FILE_POLICY };
  return null;
}

function sendText(response, status, sentence) {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': FILE_POLICY,
  });
  response.end(`${sentence}\n`);
}
