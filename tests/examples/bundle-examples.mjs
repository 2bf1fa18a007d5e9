// Prints the sources that have examples as one CommonJS module, which exports the examples of each file. It runs as a separate
// process, because the build's tools are ES modules and jest loads files as CommonJS.
import { readdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';

/** The names that an example can use in addition to those of its file. */
const EXPORTS = readFileSync('tests/examples/names.ts', 'utf8').matchAll(/^export (?:const \[?(\w+)|\{([^}]+)\})/gm);
const NAMES = [...EXPORTS].flatMap(([, name, names]) => name ?? names.match(/\w+/g)).join(', ');

/** Finds each `code //=> value` in the documentation comments, with its last line. A value can have a note after `//`. */
function listExamples(source) {
  return [...source.matchAll(/\/\*\*[^]*?\*\//g)].flatMap((comment) =>
    [...comment[0].matchAll(/@example\b([^]*?)(?=\n\s*\* *@|\s@example\b|\s*\*\/$)/g)].flatMap((example) => {
      const firstLine = source.slice(0, comment.index + example.index).split('\n').length;
      let code = '';
      return example[1].split('\n').flatMap((text, i) => {
        const [own, value] = text.replace(/^\s*\* ?/, '').split('//=>');
        code += `${own}\n`;
        if (value === undefined) return [];
        const found = { line: firstLine + i, code: code.trim(), value: value.replace(/ \/\/ .*/, '').trim() };
        code = '';
        return [found];
      });
    }),
  );
}

/** Appends a file's examples to it, so that they can use everything in the file. */
function appendExamples(source) {
  const examples = listExamples(source).map(({ line, code, value }) => {
    // Of several statements, all except the last one are preparation.
    const at = code.lastIndexOf(';\n') + 1;
    const run = `() => { ${code.slice(0, at)} return (${code.slice(at).trim().replace(/;$/, '')}); }`;
    return `{ line: ${line}, code: ${JSON.stringify(code)}, run: ${run}, read: () => (${value}) }`;
  });
  return `${source}\nexport const examples = ({ ${NAMES} }: any): unknown => [\n${examples.join(',\n')}\n];\n`;
}

const files = readdirSync('src', { recursive: true })
  .map((name) => `src/${name.replace(/\\/g, '/')}`)
  .filter((path) => /\.tsx?$/.test(path) && listExamples(readFileSync(path, 'utf8')).length > 0)
  .sort();

const withExamples = {
  name: 'with-examples',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.tsx?$/ }, ({ path }) => ({
      contents: appendExamples(readFileSync(path, 'utf8')),
      loader: path.endsWith('x') ? 'tsx' : 'ts',
    }));
  },
};

const imports = files.map((path, i) => `import { examples as e${i} } from './${path}';`);
const list = files.map((path, i) => `{ path: ${JSON.stringify(path)}, examples: e${i}(names) }`);
const entry = `${imports.join('\n')}
import * as names from './tests/examples/names.ts';
module.exports = { files: [${list.join(', ')}], showDecimals: names.showDecimals };`;
const { outputFiles } = await build({
  stdin: { contents: entry, resolveDir: '.' },
  bundle: true,
  write: false,
  format: 'cjs',
  platform: 'node',
  mainFields: ['module', 'main'],
  plugins: [withExamples],
  logLevel: 'error',
});
process.stdout.write(outputFiles[0].text);
