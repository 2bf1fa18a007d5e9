/** The number of rows: the header, seven statistics, and the row that lists the skipped rows. */
export const PLAIN_STATISTICS_ROWS = 9;

/** The names with which plain formulas begin. */
export const FACTOR_MARK = 'leverage_time';
export const STATISTICS_MARK = 'leverage_tasks';

const beginsWith = (mark: string, formula: string) =>
  formula.replace(/\s/g, '').toLowerCase().startsWith(`=arrayformula(let(${mark}`);

/** Whether `makePlainFactorFormula` made a formula, which can have moved since then. */
export const isPlainFactorFormula = (formula: string): boolean => beginsWith(FACTOR_MARK, formula);
/** Whether `makePlainStatisticsFormula` made a formula, which can have moved since then. */
export const isPlainStatisticsFormula = (formula: string): boolean => beginsWith(STATISTICS_MARK, formula);
