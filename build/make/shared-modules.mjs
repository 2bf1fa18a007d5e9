import { relative, resolve } from 'node:path';
import { build } from 'esbuild';

const NAMESPACE = 'shared';
/** Marks a question of this plugin about a package. */
const UNLINKED = {};
/** Returns the path of one name of a shared module: `src/record/numbers/decimal.ts#addDecimals`. */
const pathOf = ({ name, path }) => `${path}#${name}`;

/** The exports of each module that was listed. */
const knownExports = new Map();

async function listExports(path) {
  const known = knownExports.get(path);
  if (known !== undefined) return known;
  const { metafile } = await build({
    entryPoints: [path],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    packages: 'external',
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  const [{ exports }] = Object.values(metafile.outputs);
  knownExports.set(path, exports);
  return exports;
}

/**
 * Lists every name that modules export, with its module, the global that has it and a short alias, because minifying does not
 * shorten property names.
 * @param modules paths relative to the project's folder, such as `src/record/numbers/decimal.ts`
 */
export async function listSharedNames(modules, globalName) {
  const paths = [...modules].sort();
  const exports = await Promise.all(paths.map(listExports));
  const names = paths.flatMap((path, i) => exports[i].map((name) => ({ name, path })));
  return names.map((shared, i) => ({ ...shared, alias: `_${i.toString(36)}`, globalName }));
}

/**
 * Makes an esbuild plugin that does not bundle modules of another script again, but reads their exports, by their
 * aliases, from the globals of that script. Each name is a separate module without side effects, so that unused names
 * are removed and `listLinkedNames` finds the used ones.
 */
export function linkSharedModules(sharedNames) {
  const isShared = (path) => sharedNames.some((shared) => shared.path === path);
  const link = (path) => ({ path, namespace: NAMESPACE, sideEffects: false });
  return {
    name: 'shared-modules',
    setup({ onResolve, onLoad, resolve: resolvePackage }) {
      onResolve({ filter: /\.tsx?$/ }, ({ path, resolveDir }) => {
        const own = relative(process.cwd(), resolve(resolveDir, path)).replace(/\\/g, '/');
        return isShared(own) ? link(own) : undefined;
      });
      onResolve({ filter: /^\w/ }, async ({ path, resolveDir, kind, pluginData }) => {
        if (pluginData === UNLINKED) return undefined;
        const found = await resolvePackage(path, { resolveDir, kind, pluginData: UNLINKED });
        const own = relative(process.cwd(), found.path).replace(/\\/g, '/');
        return isShared(own) ? link(own) : undefined;
      });
      onResolve({ filter: /#/, namespace: NAMESPACE }, ({ path }) => link(path));
      onLoad({ filter: /\.(?:tsx?|mjs)$/, namespace: NAMESPACE }, ({ path }) => {
        const names = sharedNames.filter((shared) => shared.path === path);
        return {
          contents: names.map((shared) => `export { ${shared.name} } from '${pathOf(shared)}';`).join('\n'),
        };
      });
      onLoad({ filter: /#/, namespace: NAMESPACE }, ({ path }) => {
        const { name, alias, globalName } = sharedNames.find((shared) => pathOf(shared) === path);
        return { contents: `export const ${name} = ${globalName}.${alias};` };
      });
    },
  };
}

/** Lists the shared names that a bundle uses. */
export function listLinkedNames(sharedNames, { outputs }) {
  const [{ inputs }] = Object.values(outputs);
  return sharedNames.filter((shared) => inputs[`${NAMESPACE}:${pathOf(shared)}`]?.bytesInOutput > 0);
}
