import { statSync } from 'node:fs';
import { PAGES } from '../../make/addon-files.mjs';

const sizeOf = (file) => statSync(`build/addon/${file}`).size;

/** Measures the bytes of the pushed files against their limits. */
export function measureSizes() {
  const scripts = [
    { files: ['functions.js'], limit: 40_000 },
    { files: ['functions.js', 'app.js'], limit: 155_000 },
  ];
  const pages = PAGES.map(({ file, maxBytes }) => ({ files: [file], limit: maxBytes }));
  return [...scripts, ...pages].map(({ files, limit }) => {
    const bytes = files.reduce((sum, file) => sum + sizeOf(file), 0);
    return {
      name: `${files.join(' and ')}: bytes, against ${limit.toLocaleString('en')}`,
      ratio: bytes / limit,
      bar: 1,
    };
  });
}
