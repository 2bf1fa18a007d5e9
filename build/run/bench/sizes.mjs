import { readFileSync, statSync } from 'node:fs';
import { PAGES } from '../../make/addon-files.mjs';

/** The size limits of the scripts, some of them together. @type {{ files: string[], maxBytes: number }[]} */
const SCRIPT_LIMITS = JSON.parse(readFileSync(new URL('../../make/script-limits.json', import.meta.url), 'utf8'));

const sizeOf = (file) => statSync(`build/addon/${file}`).size;

/** Measures the bytes of the pushed files against their limits. */
export function measureSizes() {
  const pages = PAGES.map(({ file, maxBytes }) => ({ files: [file], maxBytes }));
  return [...SCRIPT_LIMITS, ...pages].map(({ files, maxBytes }) => {
    const bytes = files.reduce((sum, file) => sum + sizeOf(file), 0);
    return {
      name: `${files.join(' and ')}: bytes, against ${maxBytes.toLocaleString('en')}`,
      ratio: bytes / maxBytes,
      bar: 1,
    };
  });
}
