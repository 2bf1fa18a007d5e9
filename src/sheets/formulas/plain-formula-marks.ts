/** Header, seven statistics, and the row that names what is left out. */
export const PLAIN_STATISTICS_ROWS = 9;

/** The names with which plain formulas begin. */
export const FACTOR_MARK = 'leverage_time';
export const STATISTICS_MARK = 'leverage_tasks';

const beginsWith = (mark: string, formula: string) =>
  formula.replace(/\s/g, '').toLowerCase().startsWith(`=arrayformula(let(${mark}`);

/** Whether a formula is one that `makePlainFactorFormula` made, wherever it has moved since. */
export const isPlainFactorFormula = (formula: string): boolean => beginsWith(FACTOR_MARK, formula);
/** Whether a formula is one that `makePlainStatisticsFormula` made, wherever it has moved since. */
export const isPlainStatisticsFormula = (formula: string): boolean => beginsWith(STATISTICS_MARK, formula);
