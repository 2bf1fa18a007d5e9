// Finds the texts that users read, with their places in the file.
import { extname } from 'node:path';
import { parse as parseMarkdown, postprocess, preprocess } from 'micromark';
import { parse as parseHtml } from 'parse5';
import ts from 'typescript';

/**
 * A text for users. `text[i]` is the character of the file at `offset + i`; code inside it is blanked out.
 * @typedef {{ text: string, offset: number }} Text
 */

const READERS = {
  '.ts': readCode,
  '.tsx': readCode,
  '.mjs': readCode,
  '.cjs': readCode,
  '.html': readHtml,
  '.md': readMarkdown,
};

export const EXTENSIONS = Object.keys(READERS);

/**
 * Reads the texts of a file.
 * @param {string} path its extension selects the parser
 * @param {string} source
 * @returns {Text[]}
 * @example readTexts('a.ts', "const a = 'Open the sidebar.'") //=> [{ text: 'Open the sidebar.', offset: 11 }]
 */
export function readTexts(path, source) {
  return READERS[extname(path)](source, path);
}

/** Replaces a range of a text with a filler of the same length, so that offsets stay correct. */
function blank(text, from, to, filler) {
  return text.slice(0, from) + filler.repeat(to - from) + text.slice(to);
}

/**
 * Whether a text is for users: it starts with a capital or has several words. A key, a CSS class or an id is one lowercase
 * word.
 */
function isForUsers(text) {
  return /\p{L}\s+\S*\p{L}/u.test(text) || /^\p{Lu}\p{Ll}+\b/u.test(text);
}

function readCode(source, path) {
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : path.endsWith('.ts') ? ts.ScriptKind.TS : ts.ScriptKind.JS;
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, kind);
  const texts = [];
  const add = (from, text) => {
    if (isForUsers(text)) texts.push({ text, offset: from });
  };
  const visit = (node) => {
    const [from, to] = [node.getStart(file) + 1, node.end - 1];
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) add(from, source.slice(from, to));
    else if (ts.isJsxText(node)) add(node.pos, source.slice(node.pos, node.end));
    else if (ts.isTemplateExpression(node)) {
      let text = source.slice(from, to);
      for (const { expression, literal } of node.templateSpans) {
        // From the “$” before the expression to the “}” after it.
        text = blank(text, expression.pos - 2 - from, literal.getStart(file) + 1 - from, 'X');
      }
      add(from, text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return texts;
}

const TEXT_ATTRIBUTES = ['title', 'aria-label', 'aria-description', 'placeholder', 'alt'];

function readHtml(source) {
  const texts = [];
  const visit = (node) => {
    if (node.nodeName === 'script' || node.nodeName === 'style') return;
    const place = node.sourceCodeLocation;
    if (node.nodeName === '#text' && place) {
      texts.push({ text: source.slice(place.startOffset, place.endOffset), offset: place.startOffset });
    }
    for (const { name } of node.attrs ?? []) {
      const attribute = place?.attrs?.[name];
      if (attribute && TEXT_ATTRIBUTES.includes(name)) {
        texts.push({ text: source.slice(attribute.startOffset, attribute.endOffset), offset: attribute.startOffset });
      }
    }
    for (const child of node.childNodes ?? []) visit(child);
  };
  visit(parseHtml(source, { sourceCodeLocationInfo: true }));
  return texts;
}

/** Tokens of micromark that contain no prose. */
const CODE_TOKENS = ['codeText', 'codeFenced', 'codeIndented', 'resource', 'autolink', 'htmlFlow', 'htmlText'];

function readMarkdown(source) {
  const events = postprocess(
    parseMarkdown()
      .document()
      .write(preprocess()(source, 'utf8', true)),
  );
  let text = source;
  for (const [kind, { type, start, end }] of events) {
    if (kind === 'enter' && CODE_TOKENS.includes(type)) text = blank(text, start.offset, end.offset, 'X');
  }
  return splitIntoBlocks(text);
}

/** Splits a text into blocks between blank lines and cells of tables, so that no match spans two of them. */
function splitIntoBlocks(text) {
  return [...text.matchAll(/[^\n|]+(?:\n(?!\n)[^\n|]+)*/g)].map((match) => ({ text: match[0], offset: match.index }));
}
