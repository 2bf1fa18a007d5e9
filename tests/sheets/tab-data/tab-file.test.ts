// Covers src/sheets/tab-data/tab-file.ts, and the templates in the file, of src/sheets/formulas/plain-templates.ts and day-checks.ts.
import fc from 'fast-check';
import { makeColumnChecks } from '../../../src/sheets/day-tab/day-checks.ts';
import { fillTemplate } from '../../../src/sheets/formulas/fill-template.ts';
import { makePlainFactorFormula, makePlainStatisticsFormula } from '../../../src/sheets/formulas/plain-formulas.ts';
import { TAB_DATA } from '../../../src/sheets/tab-data/tab-data.ts';
import { makeFile } from '../../../src/sheets/tab-data/tab-file.ts';
import { propertyRuns } from '../../sampling.ts';

const FORM = /^<script type="application\/json" id="leverage-tab-data">([^<>&/]*)<\/script>\n$/;
const readJson = (): typeof TAB_DATA => JSON.parse(FORM.exec(makeFile())?.[1] ?? '');

describe('the file with the data of new tabs', () => {
  it('is one script block in ASCII, which contains the data unchanged', () => {
    expect(makeFile().match(/[^\n -~]/g)).toBeNull();
    expect(readJson()).toEqual(TAB_DATA);
  });
});

const letters = fc.stringMatching(/^[A-Z]{1,3}$/);
const cell = fc.tuple(letters, fc.integer({ min: 1, max: 99 })).map(([column, row]) => `${column}${row}`);

describe('a filled template', () => {
  const { plainTemplates, columnChecks } = readJson();

  it('is the plain factor formula of these columns', () => {
    fc.assert(
      fc.property(letters, letters, fc.constantFrom('factor', 'supervisoryFactor'), (human, minutes, kind) => {
        const made = makePlainFactorFormula({ human, minutes, headerRow: 1 }, kind);
        expect(fillTemplate(plainTemplates[kind], { human, minutes })).toBe(made);
      }),
      propertyRuns(50),
    );
  });

  it('is the plain statistics formula of these columns, with and without a cell of total tokens', () => {
    const columns = fc.record({ task: letters, human: letters, ai: letters, supervision: letters, tokens: letters });
    fc.assert(
      fc.property(columns, cell, (values, totalTokens) => {
        const make = (total: string | null) =>
          makePlainStatisticsFormula({ ...values, totalTokens: total, headerRow: 1 });
        expect(fillTemplate(plainTemplates.statistics, values)).toBe(make(null));
        expect(fillTemplate(plainTemplates.statisticsWithTotal, { ...values, totalTokens })).toBe(make(totalTokens));
      }),
      propertyRuns(50),
    );
  });

  it('is the check of a column about this cell', () => {
    fc.assert(
      fc.property(cell, fc.constantFrom('functions', 'plain'), (address, kind) => {
        const filled = columnChecks[kind].map((check) => ({
          ...check,
          formula: fillTemplate(check.formula, { cell: address }),
        }));
        expect(filled).toEqual(makeColumnChecks(kind, address));
      }),
      propertyRuns(50),
    );
  });
});
