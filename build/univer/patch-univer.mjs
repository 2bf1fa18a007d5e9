import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const TYPED_TEXT = fileURLToPath(new URL('../../src/workbench/engine/locale/typed-text.ts', import.meta.url));
const PASTED_TEXT = fileURLToPath(new URL('../../src/workbench/engine/locale/pasted-text.ts', import.meta.url));
const FORMULA_LOCALE = fileURLToPath(new URL('../../src/workbench/engine/locale/formula-locale.ts', import.meta.url));

const importLocale = `import { getEngineLocale as getLocale$ } from ${JSON.stringify(TYPED_TEXT)};`;
const importPastedText = `import { choosePastedHtml as choosePastedHtml$, makePastedTable as makePastedTable$ } from ${JSON.stringify(PASTED_TEXT)};`;
const importFormulas = `import { formatFormula as format$ } from ${JSON.stringify(FORMULA_LOCALE)};`;

/**
 * Imports to prepend to the engine's files, and replacements in them. Each replaced text must occur exactly once. Only the
 * engine without a page has those with `isForHeadless`.
 */
const CHANGES = {
  core: {
    prepended: `import { readForEngine as readForEngine$ } from ${JSON.stringify(TYPED_TEXT)};`,
    replacements: [
      {
        // The engine's function that reads text, called by the editor, by pasting and by formulas. It reads only English:
        // `1,5` is 15.
        from: 'const getNumfmtParseValueFilter = (value) => {',
        to: 'const getNumfmtParseValueFilter = (value) => readForEngine$(value);\nconst readEnglishText$ = (value) => {',
      },
    ],
  },
  'engine-formula': {
    prepended: '',
    replacements: [
      {
        // Text in the calculation of a formula. The engine reads only text that has a format, so not `1,5`.
        from: 'if (parseData && parseData.z) return createNumberValueObjectByRawValue(parseData.v, parseData.z);',
        to: 'if (parseData) return createNumberValueObjectByRawValue(parseData.v, parseData.z);',
      },
    ],
  },
  'sheets-ui': {
    prepended: `${importLocale}\n${importPastedText}`,
    replacements: [
      {
        // The editor normalizes a typed formula. `1,500`, which is one and a half in Germany, would become 1500.
        from: 'const parsedValue = getNumfmtParseValueFilter(token);',
        to: 'const parsedValue = getLocale$().decimal === "," ? null : getNumfmtParseValueFilter(token);',
      },
      {
        // A value with a format that is pasted from Excel is already a number here. The engine would read it again as text:
        // 20 minutes, which are 0.013888888888888888 days, as text because of the many digits, and `5,50%` in Germany as 55.
        from: 'const numfmtValue = getNumfmtParseValueFilter(content);',
        to: 'const numfmtValue = typeof value.v === "number" ? null : getNumfmtParseValueFilter(content);',
      },
      {
        // The same change for a second place, which sets the format. The value already has one.
        from: 'const numfmtValue = getNumfmtParseValueFilter(String(value.v).trim());',
        to: 'const numfmtValue = typeof value.v === "number" ? null : getNumfmtParseValueFilter(String(value.v).trim());',
      },
      {
        // The engine's conversion of text to a table reads text as markup and drops an empty first cell.
        from: 'if (/[\\n\\t]/.test(text)) return this._pasteHTML(convertTextToTable(text), ',
        to: 'if (text) return this._pasteHTML(makePastedTable$(text), ',
      },
      {
        // The engine drops spaces and line breaks of HTML without a table.
        from: 'return this._pasteHTML(html, pasteType);',
        to: 'return this._pasteHTML(choosePastedHtml$(html, text), pasteType);',
      },
      {
        from: 'else if (html) return this._pasteHTML(html, PREDEFINED_HOOK_NAME_PASTE.DEFAULT_PASTE);',
        to: 'else if (html) return this._pasteHTML(choosePastedHtml$(html, text), PREDEFINED_HOOK_NAME_PASTE.DEFAULT_PASTE);',
      },
      {
        from: 'if (text) return this._pastePlainText(text, pasteType);',
        to: 'if (text) return this._pasteHTML(makePastedTable$(text), pasteType);',
      },
      {
        // When undo deletes a tab, nothing is drawn until the next tab is open.
        from: 'const { rowHeightAccumulation, columnWidthAccumulation, rowHeaderWidth, columnHeaderHeight } = this._sheetSkeletonManagerService.getCurrentParam().skeleton;',
        to: `const current$ = this._sheetSkeletonManagerService.getCurrentParam();
		if (!current$) return [];
		const { rowHeightAccumulation, columnWidthAccumulation, rowHeaderWidth, columnHeaderHeight } = current$.skeleton;`,
      },
      {
        // External content without a format keeps the format of the target cells.
        from: 'const cellBd = newValue.s.bd;',
        to: 'if (!pasteFrom) newValue.s = { ...value.s };\n\t\tconst cellBd = newValue.s.bd;',
      },
      {
        // Also fits rows that were drawn before, considering all of their cells, unless the user has set their height.
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
  'sheets-conditional-formatting': {
    prepended: `import { FormulaDataModel as FormulaData$ } from '@univerjs/engine-formula';`,
    replacements: [
      {
        // The engine colors only cells with their own value, not those that a formula in another cell fills.
        from: 'getCellValue: (row, col) => worksheet.getCellRaw(row, col) || {}',
        to: `getCellValue: (row, col) => {
				const own = worksheet.getCellRaw(row, col) || {};
				if (!isNullable(own.v)) return own;
				return this._injector.get(FormulaData$).getArrayFormulaCellData()?.[unitId]?.[subUnitId]?.[row]?.[col] || own;
			}`,
      },
    ],
  },
  'sheets-data-validation': {
    prepended: '',
    replacements: [
      {
        // Cells are validated when the page is idle. Their tab can be deleted by then.
        from: 'if (!ranges.length) return Promise.resolve([]);',
        to: `const isThere = this._univerInstanceService.getUnit(unitId, UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetId(subUnitId);
		if (!ranges.length || !isThere) return Promise.resolve([]);`,
      },
    ],
  },
  'sheets-formula': {
    prepended: '',
    replacements: [
      {
        // The engine calculates 100 ms after an edit, in case the user continues to type. Tests would wait thousands of times.
        // The edits of one script still cause one calculation.
        isForHeadless: true,
        from: 'this._waitingCommandQueue = [];\n\t\t\t}, 100);',
        to: 'this._waitingCommandQueue = [];\n\t\t\t}, 0);',
      },
      {
        // The formula of a validation rule. Inserted rows are the first of the range, but the formula moves with the rows below
        // them, so each cell would have the result of another one.
        from: 'const newFormula = isFormulaFormulaString ? this.transformFormulaByEffectCommand(unitId, subUnitId, formulaString, commandInfo) : formulaString;',
        to: `const [{ endRow, endColumn }] = transformedRange;
						const addedRows$ = Math.max(0, endRow - transformedRow - range.endRow + range.startRow);
						const addedColumns$ = Math.max(0, endColumn - transformedColumn - range.endColumn + range.startColumn);
						const newFormula = isFormulaFormulaString ? this._lexerTreeBuilder.moveFormulaRefOffset(this.transformFormulaByEffectCommand(unitId, subUnitId, formulaString, commandInfo), -addedColumns$, -addedRows$) : formulaString;`,
      },
    ],
  },
  'sheets-formula-ui': {
    prepended: `${importLocale}\n${importFormulas}`,
    replacements: [
      {
        // When the user selects a cell while typing a formula, the text is created again from the parser's English nodes.
        from: 'listenSelectionSet, editor, handleRangeChange = noop) => {',
        to: `listenSelectionSet, editor, handleEnglish$ = noop) => {
	const handleRangeChange = useCallback((text, ...rest) => handleEnglish$(format$(text, getLocale$()), ...rest), [handleEnglish$]);`,
      },
      {
        // The same change for a reference that the user makes absolute with F4.
        from: 'formulaText: `=${generateStringWithSequence(',
        to: 'formulaText: `=${((nodes) => format$(generateStringWithSequence(nodes), getLocale$()))(',
      },
    ],
  },
};

/**
 * Returns an esbuild plugin that makes Univer read text and formulas in other locales, paste like Google Sheets, color
 * spilled cells, and skip the validation of cells in a deleted tab. Only one plugin can change a file: esbuild uses the
 * contents of the first that returns any.
 * @param {{ isHeadless: boolean }} options whether the engine has no page
 */
export const patchUniver = ({ isHeadless }) => ({
  name: 'patch-univer',
  setup(build) {
    for (const [name, { prepended, replacements }] of Object.entries(CHANGES)) {
      const wanted = replacements.filter(({ isForHeadless = false }) => isHeadless || !isForHeadless);
      build.onLoad(
        { filter: new RegExp(`@univerjs[\\\\/]${name}[\\\\/]lib[\\\\/]es[\\\\/]index\\.js$`) },
        async ({ path }) => {
          let contents = await readFile(path, 'utf8');
          for (const { from, to } of wanted) {
            const count = contents.split(from).length - 1;
            if (count !== 1) throw new Error(`${path} has “${from}” ${count} times, not once: it is another version.`);
            contents = contents.replace(from, () => to);
          }
          return { contents: `${prepended}\n${contents}`, loader: 'js' };
        },
      );
    }
  },
});
