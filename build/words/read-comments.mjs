// Finds the comments of a file of code, and the names of its tests, with their places.
import ts from 'typescript';

/** @typedef {import('./read-texts.mjs').Text} Text */

/** Only test files have tests. Schemas have a method `describe`, too. */
const TEST_FILE = /(?:^|\/)tests\/|\.test\.ts$/;

const TEST_FUNCTIONS = ['describe', 'it', 'test'];

/** Code in a comment: examples, code spans, types and links. */
const CODE =
  /@example[^\n]*(?:\n(?!\s*\*?\s*(?:@|\*\/|$))[^\n]*)*|`[^`]*`|@\w+ \{[^\n]*\}(?= |$)|\{@link [^}]*\}|https?:\S+/gm;

/** The marks of a comment: its ends, and the asterisk or slashes at the start of a line. */
const MARKS = /^\/\*+|\*+\/$|(?<=\n)[ \t]*(?:\*(?!\/)|\/\/)|^\/\//g;

/** Replaces every match with spaces, so that offsets and lines stay correct. */
function blank(text, pattern, filler) {
  return text.replace(pattern, (match) => match.replace(/[^\n]/g, filler));
}

/** Lists the ranges of comments in order. Adjacent lines that begin with `//` are one comment. */
function listComments(file, source) {
  const ranges = new Map();
  const visit = (node) => {
    if (node.kind === ts.SyntaxKind.JsxText) return;
    const found = [
      ...(ts.getLeadingCommentRanges(source, node.pos) ?? []),
      ...(ts.getTrailingCommentRanges(source, node.end) ?? []),
    ];
    for (const { pos, end } of found) ranges.set(pos, { pos, end });
    for (const child of node.getChildren(file)) visit(child);
  };
  visit(file);
  const comments = [];
  for (const { pos, end } of [...ranges.values()].sort((a, b) => a.pos - b.pos)) {
    const last = comments.at(-1);
    const isNextLine =
      last !== undefined && source.startsWith('//', pos) && /^\n[ \t]*$/.test(source.slice(last.end, pos));
    if (isNextLine && source.startsWith('//', last.pos)) last.end = end;
    else comments.push({ pos, end });
  }
  return comments;
}

/** Returns the first name in a call: `it` for `it.each(…)('…')`. */
function nameOfCall(expression) {
  let node = expression;
  while (!ts.isIdentifier(node)) {
    node = node.expression ?? node.tag;
    if (node === undefined) return '';
  }
  return node.text;
}

/** Lists the ranges of the names of tests and of their groups. */
function listTestNames(file) {
  const names = [];
  const visit = (node) => {
    const [name] = ts.isCallExpression(node) ? node.arguments : [];
    const isName = name !== undefined && (ts.isStringLiteralLike(name) || ts.isTemplateExpression(name));
    if (isName && TEST_FUNCTIONS.includes(nameOfCall(node.expression))) {
      names.push({ pos: name.getStart(file) + 1, end: name.end - 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

/**
 * Reads the comments of a file, and the names of its tests. Code in them is blanked out.
 * @param {string} path its extension selects the language
 * @param {string} source
 * @returns {Text[]}
 * @example readComments('a.ts', '// See `a`.') //=> [{ text: '   See XXX.', offset: 0 }]
 */
export function readComments(path, source) {
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : path.endsWith('.ts') ? ts.ScriptKind.TS : ts.ScriptKind.JS;
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, kind);
  const comments = listComments(file, source).map(({ pos, end }) => ({
    text: blank(blank(source.slice(pos, end), CODE, 'X'), MARKS, ' '),
    offset: pos,
  }));
  const names = (TEST_FILE.test(path) ? listTestNames(file) : []).map(({ pos, end }) => ({
    text: source.slice(pos, end),
    offset: pos,
  }));
  return [...comments, ...names];
}
