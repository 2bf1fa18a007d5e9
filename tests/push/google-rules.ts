import { parse } from 'acorn';

/** A file in the Apps Script API, whose name has no extension. */
export interface ScriptFile {
  name: string;
  type: string;
  source: string;
}

/** An error response of the API. */
export interface Refused {
  status: number;
  message: string;
}

const MANIFEST_FIELDS = [
  'timeZone',
  'dependencies',
  'exceptionLogging',
  'runtimeVersion',
  'oauthScopes',
  'urlFetchWhitelist',
  'webapp',
  'executionApi',
  'addOns',
  'sheets',
  'chat',
];
const FILE_TYPES = ['SERVER_JS', 'HTML', 'JSON'];
/**
 * This project's own limit for a script project, because Google does not document one. The report of a push of a large
 * page that failed with status 500 (google/clasp issue 771) gives no size, and the same files were pushed later.
 */
const LARGEST_PROJECT_BYTES = 2_600_000;

/** Returns Google's error message for the files of a project; null when they are valid. */
export function findRefusal(files: readonly ScriptFile[]): Refused | null {
  const invalid = (message: string): Refused => ({ status: 400, message });
  const names = new Set<string>();
  for (const { name, type } of files) {
    if (!FILE_TYPES.includes(type)) return invalid(`Invalid value at 'files.type': "${type}"`);
    if (name === '' || name.length > 256) return invalid('Request contains an invalid argument.');
    if (type === 'JSON' && name !== 'appsscript') return invalid('Request contains an invalid argument.');
    if (names.has(name)) {
      return invalid(`A file with this name already exists in the current project: ${name}`);
    }
    names.add(name);
  }
  const manifest = files.find(({ name, type }) => name === 'appsscript' && type === 'JSON');
  if (!manifest) return invalid('Project contents must include a manifest file named appsscript.');
  const fault = findManifestFault(manifest.source);
  if (fault) return invalid(`"appsscript.json" has errors: ${fault}`);
  for (const file of files) {
    const syntaxError = file.type === 'SERVER_JS' ? findSyntaxError(file) : null;
    if (syntaxError) return invalid(syntaxError);
  }
  const bytes = files.reduce((sum, { source }) => sum + Buffer.byteLength(source), 0);
  if (bytes > LARGEST_PROJECT_BYTES) return { status: 500, message: 'Internal error encountered.' };
  return null;
}

function findManifestFault(source: string): string | null {
  let manifest: Record<string, unknown>;
  try {
    manifest = JSON.parse(source) as Record<string, unknown>;
  } catch {
    return 'Invalid JSON.';
  }
  const unknown = Object.keys(manifest).filter((field) => !MANIFEST_FIELDS.includes(field));
  return unknown.length > 0 ? `Invalid manifest: unknown fields: [${unknown.join(', ')}]` : null;
}

/** Checks a script like Google: ES2020, not a module, and without class fields. */
function findSyntaxError({ name, source }: ScriptFile): string | null {
  try {
    parse(source, { ecmaVersion: 2020, sourceType: 'script' });
    return null;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { line } = (error as SyntaxError & { loc: { line: number } }).loc;
    const words = error.message.replace(/ \(\d+:\d+\)$/, '');
    return `Syntax error: SyntaxError: ${words} line: ${line} file: ${name}.gs`;
  }
}
