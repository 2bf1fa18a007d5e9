import { makePlainFactorFormula, makePlainStatisticsFormula } from './plain-formulas.ts';

const FACTOR_COLUMNS = { human: '{human}', minutes: '{minutes}', headerRow: 1 };
const STATISTICS_COLUMNS = {
  task: '{task}',
  human: '{human}',
  ai: '{ai}',
  supervision: '{supervision}',
  tokens: '{tokens}',
  headerRow: 1,
};

/**
 * The plain formulas of a tab with headings in row 1, for `fillTemplate`, with a placeholder for each column and for
 * the cell of total tokens.
 */
export const PLAIN_TEMPLATES = {
  factor: makePlainFactorFormula(FACTOR_COLUMNS, 'factor'),
  supervisoryFactor: makePlainFactorFormula(FACTOR_COLUMNS, 'supervisoryFactor'),
  statistics: makePlainStatisticsFormula({ ...STATISTICS_COLUMNS, totalTokens: null }),
  statisticsWithTotal: makePlainStatisticsFormula({ ...STATISTICS_COLUMNS, totalTokens: '{totalTokens}' }),
};
