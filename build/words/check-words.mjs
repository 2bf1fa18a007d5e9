// Checks the words of texts for users, comments and names of tests against word-list.mjs.
// Arguments: the files to check; by default all.
import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readComments } from './read-comments.mjs';
import { EXTENSIONS, readTexts } from './read-texts.mjs';
import { COMMENT_RULES, WORD_RULES } from './word-list.mjs';

const TEXT_PLACES = ['README.md', 'CHANGELOG.md', 'docs', 'src', 'build/google', 'build/make', 'build/run'];
const COMMENT_PLACES = [
  'src',
  'tests',
  ...['google', 'make', 'run', 'test', 'univer', 'words'].map((name) => `build/${name}`),
];

/** Messages that must equal Google's own, and the words that authors write. */
const OTHERS_WORDS = ['src/workbench/services/', 'src/workbench/engine/engine-sheet.ts', 'src/prose/claims/words/'];

const CODE = ['.ts', '.tsx', '.mjs', '.cjs'];

function listFiles(path) {
  if (extname(path) !== '') return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const inner = `${path}/${entry.name}`;
    return entry.isDirectory() ? listFiles(inner) : EXTENSIONS.includes(extname(entry.name)) ? [inner] : [];
  });
}

/** @typedef {{ line: number, words: string, better: string }} Found */

/**
 * Finds the matches of rules in texts of a file, in the order of the file. Of two rules for the same place, the first counts.
 * @returns {Found[]}
 */
function findMatches(texts, rules, source) {
  const found = texts.flatMap(({ text, offset }) =>
    rules.flatMap(({ find, better }) =>
      [...text.matchAll(find)].map(({ 0: words, index }) => ({
        at: offset + index + words.search(/\S/),
        words,
        better,
      })),
    ),
  );
  return found
    .sort((a, b) => a.at - b.at)
    .filter(({ at }, i, all) => at !== all[i - 1]?.at)
    .map(({ at, words, better }) => ({
      line: source.slice(0, at).split('\n').length,
      words: words.trim().replace(/\s+/g, ' '),
      better,
    }));
}

/**
 * Finds the words in a file's texts that have a better alternative.
 * @returns {Found[]} in the order of the file
 * @example findWords('a.ts', "show('Mend it.')") //=> [{ line: 1, words: 'Mend', better: 'fix' }]
 */
export function findWords(path, source) {
  return findMatches(readTexts(path, source), WORD_RULES, source);
}

/** The rules for comments, in which a space of a rule can be a line break. */
const BROKEN_RULES = COMMENT_RULES.map(({ find, better }) => ({
  find: new RegExp(find.source.replaceAll(' ', '\\s+'), find.flags),
  better,
}));

/**
 * Finds the words in a file's comments, and in the names of its tests, that have a better alternative.
 * @returns {Found[]} in the order of the file
 * @example findCommentWords('a.ts', '// Mend it.') //=> [{ line: 1, words: 'Mend', better: 'fix' }]
 */
export function findCommentWords(path, source) {
  return findMatches(readComments(path, source), BROKEN_RULES, source);
}

function startsWithAny(path, starts) {
  return starts.some((start) => path.startsWith(start));
}

/** Lists the files of places, without some, each with the function that finds its words. */
function listChecks() {
  const texts = TEXT_PLACES.flatMap(listFiles).filter((path) => !startsWithAny(path, OTHERS_WORDS));
  const comments = COMMENT_PLACES.flatMap(listFiles).filter((path) => CODE.includes(extname(path)));
  return [...texts.map((path) => [path, findWords]), ...comments.map((path) => [path, findCommentWords])];
}

/** Lists the checks of given files: their texts, and the comments of code. */
function listGivenChecks(paths) {
  const code = paths.filter((path) => CODE.includes(extname(path)));
  return [...paths.map((path) => [path, findWords]), ...code.map((path) => [path, findCommentWords])];
}

/** Reports the words that are found, and returns their count. */
function checkWords(checks) {
  let count = 0;
  for (const [path, find] of checks) {
    for (const { line, words, better } of find(path, readFileSync(path, 'utf8'))) {
      console.error(`${path}:${line}: “${words}”. Better: ${better}.`);
      count++;
    }
  }
  return count;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const given = process.argv.slice(2);
  process.exitCode = checkWords(given.length > 0 ? listGivenChecks(given) : listChecks()) === 0 ? 0 : 1;
}
