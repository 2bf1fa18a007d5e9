// Covers tests/push/google-rules.ts, the rules of the local server for Google.
import { findRefusal, type ScriptFile } from './google-rules.ts';

const MANIFEST: ScriptFile = { name: 'appsscript', type: 'JSON', source: '{"runtimeVersion": "V8"}' };
const code = (source: string, name = 'Code'): ScriptFile => ({ name, type: 'SERVER_JS', source });
const page = (source: string, name = 'Page'): ScriptFile => ({ name, type: 'HTML', source });

describe('the local server for Google', () => {
  it('accepts scripts, pages and a manifest', () => {
    expect(findRefusal([MANIFEST, code('const half = (x) => x?.y ?? x ** 0.5;'), page('<p>')])).toBeNull();
  });

  it.each([
    [
      'two scripts of one name',
      [MANIFEST, code(''), code('')],
      'A file with this name already exists in the current project: Code',
    ],
    [
      'a script and a page of one name',
      [MANIFEST, code(''), page('', 'Code')],
      'A file with this name already exists in the current project: Code',
    ],
    ['no manifest', [code('')], 'Project contents must include a manifest file named appsscript.'],
    ['a second file of JSON', [MANIFEST, { ...MANIFEST, name: 'data' }], 'Request contains an invalid argument.'],
    ['a name that is too long', [MANIFEST, code('', 'x'.repeat(257))], 'Request contains an invalid argument.'],
    ['an unknown type', [MANIFEST, { ...code(''), type: 'TYPESCRIPT' }], `Invalid value at 'files.type': "TYPESCRIPT"`],
    [
      'an unknown field in the manifest',
      [{ ...MANIFEST, source: '{"x": 1}' }],
      '"appsscript.json" has errors: Invalid manifest: unknown fields: [x]',
    ],
    ['a manifest that is not JSON', [{ ...MANIFEST, source: '{' }], '"appsscript.json" has errors: Invalid JSON.'],
    [
      'a class field',
      [MANIFEST, code('\nclass A { b = 1 }')],
      'Syntax error: SyntaxError: Unexpected token line: 2 file: Code.gs',
    ],
    [
      'an export',
      [MANIFEST, code('export const a = 1;')],
      "Syntax error: SyntaxError: 'import' and 'export' may appear only with 'sourceType: module' line: 1 file: Code.gs",
    ],
    [
      'an assignment of ES2021',
      [MANIFEST, code('a ??= b')],
      'Syntax error: SyntaxError: Unexpected token line: 1 file: Code.gs',
    ],
  ] as const)('refuses %s', (_, files, message) => {
    expect(findRefusal(files)).toEqual({ status: 400, message });
  });

  it('fails on a page that is far too large', () => {
    expect(findRefusal([MANIFEST, page('x'.repeat(2_600_000))])).toMatchObject({ status: 500 });
  });
});
