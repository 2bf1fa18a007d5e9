// Covers all of src: the regular expressions.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { analyse } from 'scslre';
import ts from 'typescript';

interface Pattern {
  readonly place: string;
  readonly pattern: RegExp;
}

const files = (readdirSync('src', { recursive: true, encoding: 'utf8' }) as string[])
  .map((path) => join('src', path).replace(/\\/g, '/'))
  .filter((path) => /\.tsx?$/.test(path));

function findInSource(path: string): { literals: Pattern[]; builds: boolean } {
  const literals: Pattern[] = [];
  let builds = false;
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
      const pattern = new RegExp(node.text.slice(1, end), node.text.slice(end + 1));
      literals.push({ place: `${path}:${line}`, pattern });
    } else if (ts.isNewExpression(node) && node.expression.getText(source) === 'RegExp') {
      builds = true;
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { literals, builds };
}

/** Returns the patterns that a file builds from texts when it is loaded. */
function catchBuilt(path: string): Pattern[] {
  const built: Pattern[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args) {
      const pattern = Reflect.construct(target, args) as RegExp;
      built.push({ place: `built in ${path}`, pattern });
      return pattern;
    },
  });
  try {
    jest.isolateModules(() => {
      require(resolve(path));
    });
  } finally {
    globalThis.RegExp = Original;
  }
  return built;
}

const isQuantified = ({ pattern }: Pattern) => /[*+]|\{\d+,/.test(pattern.source);

/** Describes how a pattern can take more than linear time; empty when it cannot. */
function describeSlowness(pattern: RegExp): string {
  return analyse(pattern)
    .reports.map(({ type, exponential }) => (exponential ? `${type}, exponential` : type))
    .join('; ');
}

const found = files.map((path) => ({ path, ...findInSource(path) }));
const patterns = [
  ...found.flatMap(({ literals }) => literals),
  // The workbench's engine only runs on the user's machine, and does not load here.
  ...found
    .filter(({ path, builds }) => builds && !path.startsWith('src/workbench/'))
    .flatMap(({ path }) => catchBuilt(path)),
].filter(isQuantified);

describe('the regular expressions of the sources', () => {
  it('are found, including those that are built from texts', () => {
    expect(patterns.length).toBeGreaterThan(250);
    expect(patterns.filter(({ place }) => place.startsWith('built in')).length).toBeGreaterThan(10);
  });

  it('are reported when slow', () => {
    const slow = [/[([]\s*([^)\]]*?)\s*[)\]]/, /(?:a+)+$/, /a+$/, /^\s*a?\s*$/];
    expect(slow.map((pattern) => describeSlowness(pattern) !== '')).toEqual([true, true, true, true]);
    expect([/a{1,64}$/, /^[ab]*c/, /a+/].map(describeSlowness)).toEqual(['', '', '']);
  });

  it('take no more steps than their text has characters', () => {
    const slow = patterns.map(({ place, pattern }) => ({ place, pattern, how: describeSlowness(pattern) }));
    expect(
      slow.filter(({ how }) => how !== '').map(({ place, pattern, how }) => `${place} ${pattern}: ${how}`),
    ).toEqual([]);
  });
});
