import { readFileSync, statSync } from 'node:fs';
import { buildAddon } from '../../make/addon.mjs';
import { PAGES } from '../../make/addon-files.mjs';
import { makePages } from '../../make/pages.mjs';

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

const SMALLEST_PART = 1000;
const kilobytes = (bytes) => (bytes / 1000).toFixed(1);

/** Returns the folder of a module: the name of a package, two levels of folders for sources, three for the core. */
function folderOf(path) {
  const [root, ...names] = path.split('/');
  if (root === 'node_modules') return names[0].startsWith('@') ? names.slice(0, 2).join('/') : names[0];
  return names
    .slice(0, -1)
    .slice(0, names[0] === 'prose' || names[0] === 'record' ? 2 : 3)
    .join('/');
}

/** Lists the folders of a bundle with their bytes, the largest first, as `reading 40.7`. */
function listParts({ outputs }) {
  const bytesOf = new Map();
  for (const { inputs } of Object.values(outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const folder = folderOf(path);
      bytesOf.set(folder, (bytesOf.get(folder) ?? 0) + bytesInOutput);
    }
  }
  return [...bytesOf]
    .filter(([, bytes]) => bytes >= SMALLEST_PART)
    .sort((a, b) => b[1] - a[1])
    .map(([folder, bytes]) => `${folder} ${kilobytes(bytes)}`);
}

/** Lists the use of the bytes of each pushed script. @returns {Promise<{ file: string, parts: string[] }[]>} */
export async function listContents() {
  const { functions, app } = await buildAddon();
  const ofPages = (await makePages()).flatMap(({ file, metafiles = [] }) =>
    metafiles.map((metafile, i) => ({ file: i === 0 ? file : `${file}, after the first frame`, metafile })),
  );
  return [{ file: 'functions.js', metafile: functions }, { file: 'app.js', metafile: app }, ...ofPages].map(
    ({ file, metafile }) => ({ file, parts: listParts(metafile) }),
  );
}
