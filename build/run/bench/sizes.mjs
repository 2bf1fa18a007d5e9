import { statSync } from 'node:fs';
import { PAGES } from '../../make/addon-files.mjs';

const sizeOf = (file) => statSync(`build/addon/${file}`).size;

/** Bytes of the pushed files, against what they may have. */
export function measureSizes() {
  const scripts = [
    { files: ['functions.js'], most: 40_000 },
    { files: ['functions.js', 'app.js'], most: 155_000 },
  ];
  const pages = PAGES.map(({ file, mostBytes }) => ({ files: [file], most: mostBytes }));
  return [...scripts, ...pages].map(({ files, most }) => {
    const bytes = files.reduce((sum, file) => sum + sizeOf(file), 0);
    return { name: `${files.join(' and ')}: bytes, against ${most.toLocaleString('en')}`, ratio: bytes / most, bar: 1 };
  });
}
