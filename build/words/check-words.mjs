// Checks the words of all texts for users against word-list.mjs. Arguments: the files to check; by default all.
import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EXTENSIONS, readTexts } from './read-texts.mjs';
import { WORD_RULES } from './word-list.mjs';

const PLACES = ['README.md', 'CHANGELOG.md', 'docs', 'src', 'build/google', 'build/make', 'build/run'];

/** Messages that must equal Google's own, and the words that authors write. */
const OTHERS_WORDS = ['src/workbench/services/', 'src/workbench/engine/engine-sheet.ts', 'src/prose/claims/words/'];

function listFiles(path) {
  if (extname(path) !== '') return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const inner = `${path}/${entry.name}`;
    return entry.isDirectory() ? listFiles(inner) : EXTENSIONS.includes(extname(entry.name)) ? [inner] : [];
  });
}

/**
 * Finds the words in a file's texts that have a better alternative.
 * @returns {{ line: number, words: string, better: string }[]} in the order of the file
 * @example findWords('a.ts', "say('Mend it.')") //=> [{ line: 1, words: 'Mend', better: 'fix' }]
 */
export function findWords(path, source) {
  const found = readTexts(path, source).flatMap(({ text, offset }) =>
    WORD_RULES.flatMap(({ find, better }) =>
      [...text.matchAll(find)].map(({ 0: words, index }) => ({ at: offset + index, words, better })),
    ),
  );
  return found
    .sort((a, b) => a.at - b.at)
    .map(({ at, words, better }) => ({ line: source.slice(0, at).split('\n').length, words, better }));
}

function isChecked(path) {
  return !OTHERS_WORDS.some((start) => path.startsWith(start));
}

/** Reports the words of all files and returns their count. */
function checkWords(paths) {
  let count = 0;
  for (const path of paths) {
    for (const { line, words, better } of findWords(path, readFileSync(path, 'utf8'))) {
      console.error(`${path}:${line}: “${words.replace(/\s+/g, ' ')}”. Better: ${better}.`);
      count++;
    }
  }
  return count;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const given = process.argv.slice(2);
  const paths = given.length > 0 ? given : PLACES.flatMap(listFiles).filter(isChecked);
  process.exitCode = checkWords(paths) === 0 ? 0 : 1;
}
