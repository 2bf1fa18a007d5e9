import { makePlainFactorFormula, makePlainStatisticsFormula } from '../../../src/sheets/formulas/plain-formulas.ts';
import { type OpenAddon, openAddon } from '../addon-fixture.ts';

const ROW_COUNT = 14;
const HEADINGS = ['#', 'Task', 'Human Est. (h)', 'Claude (min)', 'Sup. (min)', 'Tokens'];
const FACTOR = makePlainFactorFormula({ human: 'C', minutes: 'D', headerRow: 1 }, 'factor');
const SUPERVISORY = makePlainFactorFormula({ human: 'C', minutes: 'E', headerRow: 1 }, 'supervisoryFactor');
const STATISTICS = makePlainStatisticsFormula({
  task: 'B',
  human: 'C',
  ai: 'D',
  supervision: 'E',
  tokens: 'F',
  totalTokens: null,
  headerRow: 1,
});
const FUNCTIONS = ['=LEVERAGE(C1:C; D1:D)', '=SUPERVISORY_LEVERAGE(C1:C; E1:E)', '', '=LEVERAGE_STATS(A1:F)'];
const PLAIN = [FACTOR, SUPERVISORY, '', STATISTICS];

/** The text that is typed into a cell. */
export type Value = string | number;

const FACTOR_FORMATS = Array.from({ length: ROW_COUNT }, () => Array(2).fill('0.0"x"'));

/** Opens days in separate tabs, with the add-on's functions in G to K and plain formulas in M to Q. */
export async function openDays(days: readonly (readonly (readonly Value[])[])[], locale = 'en_US'): Promise<OpenAddon> {
  const sheet = { rowCount: ROW_COUNT, columnCount: 18 };
  const opened = await openAddon({ locale, sheet, tabCount: days.length });
  for (const [i, tab] of opened.workbook.sheets().entries()) {
    tab.writeNumberFormats(0, 6, FACTOR_FORMATS);
    tab.writeNumberFormats(0, 12, FACTOR_FORMATS);
    tab.writeValues(0, 0, [HEADINGS, ...(days[i] ?? [])]);
    tab.writeFormulas(0, 6, [FUNCTIONS]);
    tab.writeFormulas(0, 12, [PLAIN]);
  }
  await opened.workbook.recalculated(60_000);
  return opened;
}

/** Reads the displayed results of both kinds of formulas on each tab. */
export function readBoth(opened: OpenAddon) {
  return opened.workbook.sheets().map((sheet) => {
    const read = (column: number, columnCount: number) =>
      sheet.readDisplayValues({ row: 0, column, rowCount: ROW_COUNT, columnCount });
    return {
      functions: { factors: read(6, 2), statistics: read(9, 2) },
      plain: { factors: read(12, 2), statistics: read(15, 2) },
    };
  });
}
