// Covers package.json and package-lock.json.
import { readFileSync } from 'node:fs';

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly resolved?: string;
  readonly link?: boolean;
}

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const { dependencies, devDependencies } = readJson('package.json') as Record<string, Record<string, string>>;
const { packages } = readJson('package-lock.json') as { packages: Record<string, LockedPackage> };

const PERMISSIVE = [
  'MIT',
  'Apache-2.0',
  'MIT OR Apache-2.0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  '(MIT OR CC0-1.0)',
];

/** Other licenses, with the reason why the package can be used. */
const EXCEPTIONS: Readonly<Record<string, readonly [licenses: readonly (string | undefined)[], reason: string]>> = {
  'axe-core': [['MPL-2.0'], 'Only tests run it. It is neither changed nor distributed.'],
  argparse: [
    ['Python-2.0', 'PSF-2.0'],
    'The license of Python, permissive. Only tests load it, through js-yaml and markdown-it.',
  ],
  'caniuse-lite': [['CC-BY-4.0'], 'Data about browsers that jest’s coverage reads. It is not distributed.'],
  'spdx-exceptions': [['CC-BY-3.0'], 'A list of names of licenses that clasp reads. It is not distributed.'],
  'url-template': [['BSD'], 'The text is BSD-3-Clause. It is part of Google’s API client.'],
  fuzzy: [[undefined], 'Its file LICENSE-MIT is the MIT license. It is part of clasp.'],
  '@univerjs/telemetry': [[undefined], 'Its file LICENSE is Apache-2.0, as in all of Univer.'],
};

const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');
/** Whether all parts of a license are permissive, such as `Apache-2.0 AND MIT`. */
const isPermissive = (license = '') => license.split(' AND ').every((part) => PERMISSIVE.includes(part));
const installed = Object.entries(packages).filter(([path, { link }]) => path !== '' && link !== true);

it('installs packages under permissive licenses, or with a reason', () => {
  const others = installed.filter(([, { license }]) => !isPermissive(license));
  const unexplained = others.filter(([path, { license }]) => !EXCEPTIONS[nameOf(path)]?.[0].includes(license));
  expect(unexplained.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  expect(new Set(others.map(([path]) => nameOf(path)))).toEqual(new Set(Object.keys(EXCEPTIONS)));
});

it('has the licenses that the lock file claims', () => {
  // Packages for other systems are not installed.
  const claims = installed.flatMap(([path, { license }]) => {
    try {
      return [[path, license, (readJson(`${path}/package.json`) as LockedPackage).license]];
    } catch {
      return [];
    }
  });
  expect(claims.length).toBeGreaterThan(800);
  expect(claims.filter(([, claimed, own]) => claimed !== own && typeof own === 'string')).toEqual([]);
});

it('has exact versions, and no URLs for packages of the registry', () => {
  expect(dependencies).toBeUndefined();
  const ranges = Object.values(devDependencies ?? {}).filter((version) => !version.startsWith('file:'));
  // The releases of DuckDB's package end in the release of the package itself, such as -r.1.
  for (const version of ranges) expect(version).toMatch(/^(?:npm:[\w@/-]+@)?\d+\.\d+\.\d+(?:-r\.\d+)?$/);
  expect(Object.values(packages).filter(({ resolved, link }) => resolved !== undefined && link !== true)).toEqual([]);
});
