import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { importBundled } from './import-bundled.mjs';
import { minifyBundle } from './minify.mjs';
import { buildPages } from './pages.mjs';
import { PRIVATE_NAMES } from './private-names.mjs';
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
  ...PRIVATE_NAMES,
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
function makeFunctionStub({ name, summary, parameters, returnType }, callOf) {
  const lines = [
    summary,
    '',
    ...parameters.map((parameter) => `@param {${parameter.type}} ${parameter.name} ${parameter.description}`),
    `@return {${returnType}}`,
    '@customfunction',
  ];
  const comment = ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n');
  const names = parameters.map((parameter) => parameter.name).join(', ');
  return `${comment}\nfunction ${name}(${names}) {\n  return ${callOf(name)}('${name}', arguments);\n}\n`;
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
const PERIOD_ENTRY = "import { callPeriodFunction } from './src/main.ts';";
const APP_ENTRY = "import { app, callDayFunction } from './src/main.ts'; loaded = { ...app, callDayFunction };";
const inputOf = (contents) => ({ contents, resolveDir: process.cwd() });
const FIGURES_GLOBAL = 'functions_';
/** The names of that global and of the bundle of the period functions in app.js, short because every shared name is accessed through them. */
const FIGURES_NAME = '$';
const PERIODS_NAME = '_';

/** Lists the modules of a bundle, except those of another one. */
async function listModules(contents, known = []) {
  const { metafile } = await bundle({ stdin: inputOf(contents), format: 'iife' });
  const [{ inputs }] = Object.values(metafile.outputs);
  return Object.keys(inputs).filter(
    (path) => path.startsWith('src/') && path !== 'src/main.ts' && !known.includes(path),
  );
}

/** Returns the code that imports the names that another bundle uses, and the object with these names. */
function exportLinked(linkedNames) {
  return {
    imports: linkedNames.map(({ name, path, alias }) => `import { ${name} as ${alias} } from './${path}';`),
    aliases: linkedNames.map(({ alias }) => alias),
  };
}

/** Makes `functions.js`: documented stubs, then a small bundle without zod, which also exports the names that `app.js` uses. */
async function makeFunctionsFile(functions, callOf, linkedNames) {
  checkFunctions(functions);
  const { imports, aliases } = exportLinked(linkedNames);
  const { code, metafile } = await bundle({
    stdin: inputOf(
      [FIGURE_ENTRY, ...imports, `loaded = { ${['callFigureFunction', ...aliases].join(', ')} };`].join('\n'),
    ),
    format: 'iife',
  });
  const stubs = functions.map((sheetFunction) => makeFunctionStub(sheetFunction, callOf));
  const wrapped = `var ${FIGURES_GLOBAL} = (function () {\n  var loaded;\n${code}  return loaded;\n})();\n`;
  const source = `'use strict';\n\n${stubs.join('\n')}\n${wrapped}`;
  return { source, metafile };
}

/**
 * Makes `app.js`: one stub for each name. Each of its two bundles is the body of a function, which V8 only pre-parses until it is
 * called: a formula of a period function runs only the small one. By then all files are loaded, so that the bundles can use the
 * modules in `functions.js`, and the large one those of the small one.
 */
async function makeAppFile(appNames, ofFigures, ofPeriods) {
  const app = await bundle({
    stdin: inputOf(APP_ENTRY),
    format: 'iife',
    plugins: [linkSharedModules([...ofFigures, ...ofPeriods])],
  });
  const { imports, aliases } = exportLinked(listLinkedNames(ofPeriods, app.metafile));
  const periods = await bundle({
    stdin: inputOf(
      [PERIOD_ENTRY, ...imports, `loaded = { ${['callPeriodFunction', ...aliases].join(', ')} };`].join('\n'),
    ),
    format: 'iife',
    plugins: [linkSharedModules(ofFigures)],
  });
  const stubs = appNames.map((name) => `function ${name}(...v){return app_().${name}(...v)}`);
  const source = [
    "'use strict';\n",
    ...stubs,
    'var appInstance_,periodsInstance_;\n',
    'function app_(){return appInstance_||(appInstance_=loadApp_())}\n',
    'function periods_(){return periodsInstance_||(periodsInstance_=loadPeriods_())}\n',
    `function loadPeriods_(){var loaded,${FIGURES_NAME}=${FIGURES_GLOBAL};\n${periods.code}return loaded}\n`,
    `function loadApp_(){var loaded,${FIGURES_NAME}=${FIGURES_GLOBAL},${PERIODS_NAME}=periods_();\n${app.code}return loaded}\n`,
  ].join('\n');
  return { source, metafiles: [app.metafile, periods.metafile] };
}

/** Writes the files that clasp pushes to `build/addon/`, and deletes all others there. */
export async function buildAddon() {
  const { SHEET_FUNCTIONS } = await importBundled('src/functions/function-table.ts');
  const { FIGURE_FUNCTIONS } = await importBundled('src/functions/figure-functions.ts');
  const { PERIOD_FUNCTIONS } = await importBundled('src/functions/period-functions.ts');
  const { app } = await importBundled('src/main.ts');
  const callOf = (name) => {
    if (name in FIGURE_FUNCTIONS) return 'functions_.callFigureFunction';
    return name in PERIOD_FUNCTIONS ? 'periods_().callPeriodFunction' : 'app_().callDayFunction';
  };
  const figureModules = await listModules(`${FIGURE_ENTRY} loaded = callFigureFunction;`);
  const periodModules = await listModules(`${PERIOD_ENTRY} loaded = callPeriodFunction;`, figureModules);
  const ofFigures = await listSharedNames(figureModules, FIGURES_NAME);
  const ofPeriods = await listSharedNames(periodModules, PERIODS_NAME);
  const appFile = await makeAppFile(Object.keys(app), ofFigures, ofPeriods);
  const linked = appFile.metafiles.flatMap((metafile) => listLinkedNames(ofFigures, metafile));
  const functionsFile = await makeFunctionsFile(SHEET_FUNCTIONS, callOf, [...new Set(linked)]);
  rmSync(ADDON_FOLDER, { recursive: true, force: true });
  mkdirSync(ADDON_FOLDER, { recursive: true });
  writeFileSync(`${ADDON_FOLDER}/functions.js`, functionsFile.source);
  writeFileSync(`${ADDON_FOLDER}/app.js`, appFile.source);
  copyFileSync('appsscript.json', `${ADDON_FOLDER}/appsscript.json`);
  await buildPages();
  return { functions: functionsFile.metafile, app: appFile.metafiles[0] };
}
