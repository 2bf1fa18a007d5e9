import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { importBundled } from './import-bundled.mjs';
import { minifyBundle } from './minify.mjs';
import { buildPages } from './pages.mjs';
import { linkSharedModules, listLinkedNames, listSharedNames } from './shared-modules.mjs';

export const ADDON_FOLDER = 'build/addon';

const PUSHED_SYNTAX = 2020;
/**
 * The syntax that Google accepts. Its checker rejects class fields, which esbuild compiles away for this target. Google's own sample
 * scripts, in googleworkspace/apps-script-samples, use `?.` and `??`.
 */
export const PUSHED_TARGET = `es${PUSHED_SYNTAX}`;

const PUSHED_OPTIONS = {
  bundle: true,
  minify: true,
  platform: 'neutral',
  mainFields: ['module', 'main'],
  target: PUSHED_TARGET,
  charset: 'ascii',
  // Compiles class fields to assignments, which need fewer bytes.
  tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
  legalComments: 'none',
  metafile: true,
  write: false,
  logLevel: 'warning',
};

async function bundle(options) {
  const result = await build({ ...PUSHED_OPTIONS, ...options });
  if (result.warnings.length > 0) throw new Error(`esbuild warned ${result.warnings.length} times; see above.`);
  return { code: `${await minifyBundle(result.outputFiles[0].text, PUSHED_SYNTAX)}\n`, metafile: result.metafile };
}

/** Makes a function with the documentation comment that Google Sheets shows while the user types a formula. */
function makeFunctionStub({ name, summary, parameters, returnType }, figureNames) {
  const lines = [
    summary,
    '',
    ...parameters.map((parameter) => `@param {${parameter.type}} ${parameter.name} ${parameter.description}`),
    `@return {${returnType}}`,
    '@customfunction',
  ];
  const comment = ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n');
  const names = parameters.map((parameter) => parameter.name).join(', ');
  const call = figureNames.includes(name) ? 'functions_.callFigureFunction' : 'app_().callDayFunction';
  return `${comment}\nfunction ${name}(${names}) {\n  return ${call}('${name}', arguments);\n}\n`;
}

function checkFunctions(functions) {
  const names = functions.map(({ name }) => name);
  for (const { name, summary, parameters, returnType } of functions) {
    const texts = [summary, returnType, ...parameters.flatMap(({ type, description }) => [type, description])];
    if (name.endsWith('_') || texts.some((text) => !text || /[\r\n]|\*\//.test(text))) {
      throw new Error(
        `${name}: a custom function needs a name without a final underscore, and one line for every text.`,
      );
    }
    if (names.filter((other) => other.toLowerCase() === name.toLowerCase()).length > 1) {
      throw new Error(`${name}: two custom functions differ only in case.`);
    }
  }
}

const FIGURE_ENTRY = "import { callFigureFunction } from './src/main.ts';";
const APP_ENTRY = "import { app, callDayFunction } from './src/main.ts'; loaded = { ...app, callDayFunction };";
const inputOf = (contents) => ({ contents, resolveDir: process.cwd() });
const FIGURES_GLOBAL = 'functions_';
/** The name of that global in app.js, short because every shared name is accessed through it. */
const SHORT_NAME = '$';

/** Lists the modules of the figure functions. `functions.js` contains them, for `app.js` too. */
async function listSharedModules() {
  const { metafile } = await bundle({ stdin: inputOf(`${FIGURE_ENTRY} loaded = callFigureFunction;`), format: 'iife' });
  const [{ inputs }] = Object.values(metafile.outputs);
  return Object.keys(inputs).filter((path) => path.startsWith('src/') && path !== 'src/main.ts');
}

/** Makes `functions.js`: documented stubs, then a small bundle without zod, which also exports the names that `app.js` uses. */
async function makeFunctionsFile(functions, figureNames, linkedNames) {
  checkFunctions(functions);
  const imports = linkedNames.map(({ name, path, alias }) => `import { ${name} as ${alias} } from './${path}';`);
  const names = ['callFigureFunction', ...linkedNames.map(({ alias }) => alias)];
  const { code, metafile } = await bundle({
    stdin: inputOf([FIGURE_ENTRY, ...imports, `loaded = { ${names.join(', ')} };`].join('\n')),
    format: 'iife',
  });
  const stubs = functions.map((sheetFunction) => makeFunctionStub(sheetFunction, figureNames));
  const wrapped = `var ${FIGURES_GLOBAL} = (function () {\n  var loaded;\n${code}  return loaded;\n})();\n`;
  const source = `'use strict';\n\n${stubs.join('\n')}\n${wrapped}`;
  return { source, metafile };
}

/**
 * Makes `app.js`: one stub for each name. The bundle is the body of a function, which V8 only pre-parses until it is called. By
 * then all files are loaded, so that the bundle can use the modules in `functions.js`.
 */
async function makeAppFile(appNames, sharedNames) {
  const { code, metafile } = await bundle({
    stdin: inputOf(APP_ENTRY),
    format: 'iife',
    plugins: [linkSharedModules(sharedNames, SHORT_NAME)],
  });
  const stubs = appNames.map((name) => `function ${name}(...v){return app_().${name}(...v)}`);
  const source = [
    "'use strict';\n",
    ...stubs,
    'var appInstance_;\n',
    'function app_(){return appInstance_||(appInstance_=loadApp_())}\n',
    `function loadApp_(){var loaded,${SHORT_NAME}=${FIGURES_GLOBAL};\n${code}return loaded}\n`,
  ].join('\n');
  return { source, metafile };
}

/** Writes the files that clasp pushes to `build/addon/`, and deletes all others there. */
export async function buildAddon() {
  const { SHEET_FUNCTIONS } = await importBundled('src/functions/function-table.ts');
  const { FIGURE_FUNCTIONS } = await importBundled('src/functions/figure-functions.ts');
  const { app } = await importBundled('src/main.ts');
  const sharedNames = await listSharedNames(await listSharedModules());
  const appFile = await makeAppFile(Object.keys(app), sharedNames);
  const functionsFile = await makeFunctionsFile(
    SHEET_FUNCTIONS,
    Object.keys(FIGURE_FUNCTIONS),
    listLinkedNames(sharedNames, appFile.metafile),
  );
  rmSync(ADDON_FOLDER, { recursive: true, force: true });
  mkdirSync(ADDON_FOLDER, { recursive: true });
  writeFileSync(`${ADDON_FOLDER}/functions.js`, functionsFile.source);
  writeFileSync(`${ADDON_FOLDER}/app.js`, appFile.source);
  copyFileSync('appsscript.json', `${ADDON_FOLDER}/appsscript.json`);
  await buildPages();
  return { functions: functionsFile.metafile, app: appFile.metafile };
}
