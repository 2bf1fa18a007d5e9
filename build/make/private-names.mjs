import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const SOURCE_FOLDER = 'src';
/** Folders whose parts pass objects with long names to each other only: the check of prose, the search for secrets, and the readings of settings and of a day. Nothing stores these objects. */
const INNER_FOLDERS = /^(?:prose\/(?:claims|secrets)|settings|record\/(?:numbers|values|reading))\//;
const INNER_PARTS = /^(?:prose\/claims\/\w+|prose\/secrets|settings|record\/(?:numbers|values|reading))\//;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const isPushed = (path) => /\.tsx?$/.test(path) && !path.startsWith('workbench');
const isPrivate = ({ modifiers }) => modifiers?.some(({ kind }) => kind === ts.SyntaxKind.PrivateKeyword) ?? false;

/** Returns the name that a node declares or uses as a property; null for none. */
function nameOfProperty(node) {
  if (ts.isPropertyAccessExpression(node)) return node.name;
  if (ts.isBindingElement(node)) return node.propertyName ?? node.name;
  if (ts.isShorthandPropertyAssignment(node) || ts.isJsxAttribute(node)) return node.name;
  if (ts.isPropertyAssignment(node) || ts.isTypeElement(node) || ts.isClassElement(node)) return node.name ?? null;
  // esbuild does not shorten a property that is declared by a parameter of the constructor.
  return ts.isParameter(node) ? node.name : null;
}

function isPrivateUse(node) {
  if (ts.isPropertyAccessExpression(node)) return node.expression.kind === ts.SyntaxKind.ThisKeyword;
  return ts.isClassElement(node) && isPrivate(node);
}

/** Whether a node is a key of an object within an object: such a table can be accessed with a text. */
const isKeyOfTable = (node) =>
  ts.isPropertyAssignment(node) &&
  ts.isObjectLiteralExpression(node.parent) &&
  ts.isPropertyAssignment(node.parent.parent);

/**
 * Collects the names of properties in a file: private ones, those of members of types and classes in the inner
 * folders (`inner`), and all uses that prevent renaming of either kind: `others` and `outer`. Texts count,
 * because code can use a text as a name.
 */
function collectNames(path, source, names) {
  const [isInFolder, isInPart] = [INNER_FOLDERS, INNER_PARTS].map((pattern) => pattern.test(path));
  const addName = (node, text) => {
    names.uses.set(text, (names.uses.get(text) ?? 0) + 1);
    if (!isPrivateUse(node)) names.others.add(text);
    else if (!ts.isPropertyAccessExpression(node)) names.private.add(text);
    const isMember = ts.isPropertySignature(node) || ts.isClassElement(node);
    if (isInPart && isMember) names.inner.add(text);
    else if (!isInFolder || isMember || isKeyOfTable(node)) names.outer.add(text);
  };
  const visit = (node) => {
    const name = nameOfProperty(node);
    if (name !== null && ts.isIdentifier(name)) addName(node, name.text);
    if (ts.isStringLiteralLike(node)) for (const set of [names.others, names.outer]) set.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
}

/**
 * Lists short names for the private members of classes and for the names within the inner folders, for esbuild’s `mangleCache`. No
 * other property or text of the pushed code is equal to one of these names, so that only code of the class or the folder uses it. The
 * short names are the same in every bundle, and the members that are used most have the shortest ones.
 * @returns {Record<string, string>} a short name by its private name
 */
function listPrivateNames() {
  const names = { private: new Set(), others: new Set(), inner: new Set(), outer: new Set(), uses: new Map() };
  for (const path of readdirSync(SOURCE_FOLDER, { recursive: true }).filter(isPushed)) {
    const text = readFileSync(join(SOURCE_FOLDER, path), 'utf8');
    const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
    collectNames(path, ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind), names);
  }
  const isFree = (name) => !names.others.has(name);
  const found = [
    ...[...names.private].filter(isFree),
    ...[...names.inner].filter((name) => !names.outer.has(name) && !names.private.has(name)),
  ];
  const usesOf = (name) => names.uses.get(name);
  found.sort((a, b) => usesOf(b) - usesOf(a) || (a < b ? -1 : 1));
  const letters = [...LETTERS];
  const short = [...letters, ...letters.flatMap((first) => letters.map((second) => first + second))].filter(isFree);
  return Object.fromEntries(found.map((name, i) => [name, short[i]]));
}

const mangleCache = listPrivateNames();

/** Options of esbuild that shorten the private names. */
export const PRIVATE_NAMES = {
  mangleProps: new RegExp(`^(?:${Object.keys(mangleCache).join('|')})$`),
  mangleCache,
};
