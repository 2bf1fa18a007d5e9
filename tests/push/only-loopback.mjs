// Preloaded into clasp. Redirects its requests to Google to a server on this machine, and blocks all other hosts.
import dns from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';

const GOOGLE_HOSTS = ['script.googleapis.com', 'www.googleapis.com', 'oauth2.googleapis.com'];
const port = Number(process.env.GOOGLE_PORT);
const requestOverHttp = http.request;

function refuse(what) {
  throw new Error(`This test reaches no other host, yet ${what} was asked for.`);
}

https.request = (...args) => {
  const callback = args.find((argument) => typeof argument === 'function');
  const [url, options] =
    args[0] instanceof URL || typeof args[0] === 'string' ? [new URL(args[0]), args[1]] : [null, args[0]];
  const host = url?.hostname ?? options.hostname ?? options.host;
  if (!GOOGLE_HOSTS.includes(host)) refuse(host);
  const path = url ? url.pathname + url.search : options.path;
  const { method = 'GET', headers = {} } = options ?? {};
  return requestOverHttp(
    { host: '127.0.0.1', port, method, path, headers: { ...headers, 'x-google-host': host } },
    callback,
  );
};
https.get = () => refuse('https.get');
http.request = () => refuse('http.request');
http.get = () => refuse('http.get');
globalThis.fetch = async () => refuse('fetch');
dns.lookup = () => refuse('dns.lookup');
dns.promises.lookup = async () => refuse('dns.promises.lookup');
syncBuiltinESMExports();
