import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { findRefusal, type Refused, type ScriptFile } from './google-rules.ts';

interface Version {
  versionNumber: number;
  description: string;
  files: readonly ScriptFile[];
}

interface Deployment {
  deploymentId: string;
  versionNumber: number;
}

/** A script at Google. */
export interface RemoteScript {
  title: string;
  parentId: string | null;
  files: readonly ScriptFile[];
  versions: Version[];
  deployments: Deployment[];
  /** Whether the logged-in user can change it. */
  isMine: boolean;
}

interface ApiRequest {
  method: string;
  /** The path without the leading slash and the query. */
  path: string;
  query: URLSearchParams;
  body: Record<string, unknown>;
}

const NEW_MANIFEST: ScriptFile = {
  name: 'appsscript',
  type: 'JSON',
  source:
    '{\n  "timeZone": "America/New_York",\n  "dependencies": {\n  },\n  "exceptionLogging": "STACKDRIVER",\n  "runtimeVersion": "V8"\n}',
};
const API_IS_OFF: Refused = {
  status: 403,
  message:
    'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.',
};
const NOT_FOUND: Refused = { status: 404, message: 'Requested entity was not found.' };
const NO_RIGHTS: Refused = { status: 403, message: 'The caller does not have permission' };
const BAD_LOGIN: Refused = {
  status: 401,
  message:
    'Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.',
};

export const ACCESS_TOKEN = 'access-token-of-these-tests';
const MAX_VERSIONS = 200;

/** A local server for the Google APIs that clasp uses. It stores pushed files, and rejects the same files as Google. */
export class AppsScriptApi {
  readonly scripts = new Map<string, RemoteScript>();
  readonly sheets = new Map<string, string>();
  /** Each request as `PUT script.googleapis.com/v1/projects/ID/content`. */
  readonly requests: string[] = [];
  isSwitchedOn = true;
  /** Replacement answers, in order, by the start of a request. */
  readonly faults: { request: string; answer: Refused }[] = [];
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => {
      readBody(request).then((body) => {
        const host = String(request.headers['x-google-host']);
        const url = new URL(request.url ?? '/', `https://${host}`);
        const isKnown = request.headers.authorization === `Bearer ${ACCESS_TOKEN}`;
        const [status, answer] = this.#answer(host, isKnown, {
          method: request.method ?? 'GET',
          path: url.pathname.slice(1),
          query: url.searchParams,
          body,
        });
        response.writeHead(status, { 'Content-Type': 'application/json; charset=UTF-8' });
        response.end(JSON.stringify(answer));
      });
    });
  }

  static async start(): Promise<AppsScriptApi> {
    const api = new AppsScriptApi();
    await new Promise<void>((resolve) => api.#server.listen(0, '127.0.0.1', resolve));
    return api;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  /** Adds an existing script. */
  addScript(scriptId: string, changes: Partial<RemoteScript> = {}): RemoteScript {
    const script: RemoteScript = {
      title: 'Untitled project',
      parentId: null,
      files: [NEW_MANIFEST],
      versions: [],
      deployments: [],
      isMine: true,
      ...changes,
    };
    this.scripts.set(scriptId, script);
    return script;
  }

  #answer(host: string, isKnown: boolean, request: ApiRequest): [number, unknown] {
    const line = `${request.method} ${host}/${request.path}`;
    this.requests.push(line);
    const fault = this.faults.findIndex((candidate) => line.startsWith(candidate.request));
    const [planned] = fault === -1 ? [] : this.faults.splice(fault, 1);
    if (planned) return describeRefusal(planned.answer);
    if (host === 'oauth2.googleapis.com') return [400, { error: 'invalid_grant', error_description: 'Bad Request' }];
    const result = isKnown ? this.#serve(host, request) : BAD_LOGIN;
    return isRefused(result) ? describeRefusal(result) : [200, result];
  }

  #serve(host: string, request: ApiRequest): object {
    if (host === 'www.googleapis.com') return this.#serveDrive(request);
    if (!this.isSwitchedOn) return API_IS_OFF;
    const { method, path, body } = request;
    const [version, collection, scriptId, part] = path.split('/');
    if (version !== 'v1' || collection !== 'projects') return NOT_FOUND;
    if (scriptId === undefined) return method === 'POST' ? this.#createScript(body) : NOT_FOUND;
    const script = this.scripts.get(scriptId);
    if (!script) return NOT_FOUND;
    if (!script.isMine) return NO_RIGHTS;
    if (part === 'content') return this.#serveContent(scriptId, script, request);
    if (part === 'versions') return serveVersions(scriptId, script, request);
    if (part === 'deployments') return serveDeployments(script, request);
    return part === undefined ? { scriptId, title: script.title, parentId: script.parentId } : NOT_FOUND;
  }

  #serveDrive({ method, path, body }: ApiRequest): object {
    if (method !== 'POST' || path !== 'drive/v3/files') return NOT_FOUND;
    const id = `sheet-${this.sheets.size + 1}-made-by-the-drive-api`;
    this.sheets.set(id, String(body.name));
    return { id, name: body.name, mimeType: body.mimeType };
  }

  #createScript({ title, parentId }: Record<string, unknown>): object {
    const scriptId = `script-${this.scripts.size + 1}-made-by-the-apps-script-api-of-these-tests`;
    this.addScript(scriptId, { title: String(title), parentId: typeof parentId === 'string' ? parentId : null });
    return { scriptId, title, parentId };
  }

  #serveContent(scriptId: string, script: RemoteScript, { method, query, body }: ApiRequest): object {
    if (method === 'PUT') {
      const files = body.files as ScriptFile[];
      const refused = findRefusal(files);
      if (refused) return refused;
      script.files = files;
      return { scriptId, files };
    }
    const versionNumber = query.get('versionNumber');
    if (versionNumber === null) return { scriptId, files: script.files };
    const version = script.versions.find((candidate) => candidate.versionNumber === Number(versionNumber));
    return version ? { scriptId, files: version.files } : NOT_FOUND;
  }
}

function serveVersions(scriptId: string, script: RemoteScript, { method, body }: ApiRequest): object {
  if (method === 'GET') return { versions: script.versions.map(({ files, ...version }) => ({ scriptId, ...version })) };
  if (script.versions.length >= MAX_VERSIONS) {
    return { status: 400, message: 'The script has reached the maximum number of versions.' };
  }
  const version = {
    versionNumber: script.versions.length + 1,
    description: String(body.description),
    files: script.files,
  };
  script.versions.push(version);
  return { scriptId, versionNumber: version.versionNumber, description: version.description };
}

function serveDeployments(script: RemoteScript, { method, body }: ApiRequest): object {
  if (method === 'GET') return { deployments: script.deployments };
  const versionNumber = Number(body.versionNumber);
  if (!script.versions.some((version) => version.versionNumber === versionNumber)) return NOT_FOUND;
  const deployment = { deploymentId: `deployment-${script.deployments.length + 1}`, versionNumber };
  script.deployments.push(deployment);
  return { deploymentId: deployment.deploymentId, deploymentConfig: body };
}

function isRefused(result: object): result is Refused {
  return 'status' in result && 'message' in result;
}

function describeRefusal({ status, message }: Refused): [number, unknown] {
  const reason = status === 403 ? 'forbidden' : status === 404 ? 'notFound' : 'badRequest';
  return [status, { error: { code: status, message, errors: [{ message, domain: 'global', reason }] } }];
}

async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text.startsWith('{') ? (JSON.parse(text) as Record<string, unknown>) : {};
}
