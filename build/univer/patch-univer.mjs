import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const TYPED_TEXT = fileURLToPath(new URL('../../src/workbench/engine/locale/typed-text.ts', import.meta.url));
const PASTED_TEXT = fileURLToPath(new URL('../../src/workbench/engine/locale/pasted-text.ts', import.meta.url));
const FORMULA_LOCALE = fileURLToPath(new URL('../../src/workbench/engine/locale/formula-locale.ts', import.meta.url));

const importLocale = `import { getEngineLocale as getLocale$ } from ${JSON.stringify(TYPED_TEXT)};`;
const importPastedText = `import { makePastedTable as makePastedTable$ } from ${JSON.stringify(PASTED_TEXT)};`;
const importFormulas = `import { formatFormula as format$ } from ${JSON.stringify(FORMULA_LOCALE)};`;

/** What is exchanged in the engine's own files, and what is put before them: each text to be exchanged must be found once. */
const CHANGES = {
  core: {
    before: `import { readForEngine as readForEngine$ } from ${JSON.stringify(TYPED_TEXT)};`,
    exchanges: [
      {
        // Its one reading of text, called by the editor, by pasting and by formulas: English only, and `1,5` is 15 in it.
        from: 'const getNumfmtParseValueFilter = (value) => {',
        to: 'const getNumfmtParseValueFilter = (value) => readForEngine$(value);\nconst readEnglishText$ = (value) => {',
      },
    ],
  },
  'engine-formula': {
    before: '',
    exchanges: [
      {
        // Text that a formula calculates with: only what takes a format would be read, so not `1,5`.
        from: 'if (parseData && parseData.z) return createNumberValueObjectByRawValue(parseData.v, parseData.z);',
        to: 'if (parseData) return createNumberValueObjectByRawValue(parseData.v, parseData.z);',
      },
    ],
  },
  'sheets-ui': {
    before: `${importLocale}\n${importPastedText}`,
    exchanges: [
      {
        // What is typed as a formula is tidied before it is kept: `1,500`, one and a half in Germany, would become 1500.
        from: 'const parsedValue = getNumfmtParseValueFilter(token);',
        to: 'const parsedValue = getLocale$().decimal === "," ? null : getNumfmtParseValueFilter(token);',
      },
      {
        // What is pasted from Excel with a format is a number by now. As text it would be read once more: 20 minutes, which are
        // 0.013888888888888888 of a day, as text for their many digits, and `5,50%` in Germany as 55.
        from: 'const numfmtValue = getNumfmtParseValueFilter(content);',
        to: 'const numfmtValue = typeof value.v === "number" ? null : getNumfmtParseValueFilter(content);',
      },
      {
        // The same where it takes on a format: it has one.
        from: 'const numfmtValue = getNumfmtParseValueFilter(String(value.v).trim());',
        to: 'const numfmtValue = typeof value.v === "number" ? null : getNumfmtParseValueFilter(String(value.v).trim());',
      },
      {
        // Its own table of a text takes what is typed for markup and drops a first cell that is empty.
        from: 'if (/[\\n\\t]/.test(text)) return this._pasteHTML(convertTextToTable(text), ',
        to: 'if (text) return this._pasteHTML(makePastedTable$(text), ',
      },
      {
        from: 'if (text) return this._pastePlainText(text, pasteType);',
        to: 'if (text) return this._pasteHTML(makePastedTable$(text), pasteType);',
      },
      {
        // What comes from elsewhere keeps the look of the cells it comes into, where it brings none.
        from: 'const cellBd = newValue.s.bd;',
        to: 'if (!pasteFrom) newValue.s = { ...value.s };\n\t\tconst cellBd = newValue.s.bd;',
      },
      {
        // Rows that have been drawn before grow too, by all of their cells, but for those whose height a person has set.
        from: `if (!rowManager.getRow(r)) {
			const autoHeight = skeleton.calculateAutoHeightInRange([{
				startRow: r,
				endRow: r,
				startColumn: pasteRangeStartColumn,
				endColumn: pasteRangeEndColumn
			}]).filter((info) => info.autoHeight !== defaultRowHeight);`,
        to: `if (rowManager.getRow(r)?.ia !== 0) {
			const autoHeight = skeleton.calculateAutoHeightInRange([{
				startRow: r,
				endRow: r,
				startColumn: 0,
				endColumn: worksheet.getColumnCount() - 1
			}]).filter((info) => info.autoHeight !== rowManager.getRowHeight(r));`,
      },
    ],
  },
  'sheets-data-validation': {
    before: '',
    exchanges: [
      {
        // Cells are checked when the page is idle, and their tab may be gone by then.
        from: 'if (!ranges.length) return Promise.resolve([]);',
        to: `const isThere = this._univerInstanceService.getUnit(unitId, UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetId(subUnitId);
		if (!ranges.length || !isThere) return Promise.resolve([]);`,
      },
    ],
  },
  'sheets-formula-ui': {
    before: `${importLocale}\n${importFormulas}`,
    exchanges: [
      {
        // When a cell is selected while a formula is typed, its text is created again from the parser's English nodes.
        from: 'listenSelectionSet, editor, handleRangeChange = noop) => {',
        to: `listenSelectionSet, editor, handleEnglish$ = noop) => {
	const handleRangeChange = useCallback((text, ...rest) => handleEnglish$(format$(text, getLocale$()), ...rest), [handleEnglish$]);`,
      },
      {
        // The same when a reference is made absolute with F4.
        from: 'formulaText: `=${generateStringWithSequence(',
        to: 'formulaText: `=${((nodes) => format$(generateStringWithSequence(nodes), getLocale$()))(',
      },
    ],
  },
};

/**
 * An esbuild plugin that teaches Univer to read text and formulas as spreadsheets of other countries do, to paste as Google Sheets
 * does, and to check no cells of a tab that is gone.
 */
export const patchUniver = {
  name: 'mended-univer',
  setup(build) {
    for (const [name, { before, exchanges }] of Object.entries(CHANGES)) {
      build.onLoad(
        { filter: new RegExp(`@univerjs[\\\\/]${name}[\\\\/]lib[\\\\/]es[\\\\/]index\\.js$`) },
        async ({ path }) => {
          let contents = await readFile(path, 'utf8');
          for (const { from, to } of exchanges) {
            const places = contents.split(from).length - 1;
            if (places !== 1)
              throw new Error(`${path} has “${from}” ${places} times, not once: it is another version.`);
            contents = contents.replace(from, () => to);
          }
          return { contents: `${before}\n${contents}`, loader: 'js' };
        },
      );
    }
  },
};
