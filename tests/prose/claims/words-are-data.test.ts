// Covers src/prose/claims: the knowledge about a language is in its folder `words`.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import ts from 'typescript';

const FOLDERS = ['deciding', 'reading', 'facts'].map((name) => join('src/prose/claims', name));
const SOURCES = FOLDERS.flatMap((folder) =>
  (readdirSync(folder, { recursive: true, encoding: 'utf8' }) as string[])
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
);

/** Code that compares with words in each of the ways that the test finds, and with its own kinds. */
const WITH_WORDS = `
export type Kind = 'all' | 'none';
export const TABLE: Readonly<Record<string, number>> = { minute: 60 };
export const SIZES: Readonly<Record<Kind, number>> = { all: 60, none: 0 };
export const WORDS = new Set(['both']);
export function read(text: string, kind: Kind): string {
  if (kind === 'all' || /^\\d{1,4}\\p{Lu}/u.test(text)) return ', ';
  return text === 'my' || /ing$/.test(text) || WORDS.has(text) || text.endsWith('ly') ? \`\${TABLE[text]} of\` : '';
}
`;

const hasLetter = (text: string) => /\p{L}/u.test(text);
const withoutClasses = (pattern: string) => pattern.replace(/\/\w*$/, '').replace(/\\[pP]\{\w+\}|\\\w/g, '');

/** Whether a type has only kinds that the code names itself. */
const isOfKinds = (type: ts.Type | undefined): boolean =>
  type !== undefined && (type.isUnion() ? type.types.every(isOfKinds) : (type.flags & ts.TypeFlags.String) === 0);

/** Finds the literals of a file that are words of a language: text where any text can be. */
function findWords(file: string, program: ts.Program): string[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const found: string[] = [];
  function typeOf(literal: ts.StringLiteralLike): ts.Type | undefined {
    const { parent } = literal;
    if (!ts.isBinaryExpression(parent) || parent.operatorToken.kind < ts.SyntaxKind.EqualsEqualsToken)
      return checker.getContextualType(literal);
    return checker.getTypeAtLocation(parent.left === literal ? parent.right : parent.left);
  }
  function isWord(node: ts.Node): boolean {
    if (ts.isStringLiteralLike(node)) return hasLetter(node.text) && !isOfKinds(typeOf(node));
    if (ts.isRegularExpressionLiteral(node)) return hasLetter(withoutClasses(node.text));
    if (ts.isTemplateExpression(node))
      return [node.head, ...node.templateSpans.map(({ literal }) => literal)].some(({ text }) => hasLetter(text));
    return ts.isPropertyAssignment(node) && checker.getContextualType(node.parent)?.getStringIndexType() !== undefined;
  }
  function visit(node: ts.Node): void {
    const isConst = ts.isAsExpression(node) && ts.isConstTypeReference(node.type);
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || isConst) return;
    if (isWord(node)) found.push(node.getText());
    ts.forEachChild(node, visit);
  }
  if (source !== undefined) visit(source);
  return found;
}

describe('the code of the check of prose', () => {
  const folder = mkdtempSync(join(tmpdir(), 'words-'));
  const fixture = join(folder, 'with-words.ts');
  writeFileSync(fixture, WITH_WORDS);
  const program = ts.createProgram([...SOURCES, fixture], {
    strict: true,
    noUncheckedIndexedAccess: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(SOURCES)('%s has no word of a language: those are in src/prose/claims/words', (file) => {
    expect(findWords(file, program)).toEqual([]);
  });

  it(`finds the words in ${basename(fixture)}`, () => {
    const words = ['minute: 60', "'both'", "'my'", '/ing$/', "'ly'", '`${TABLE[text]} of`'];
    expect(findWords(fixture, program)).toEqual(words);
  });
});
