/** The name of the format. */
export const IMPORT_SCHEMA = 'leverage-import/1';
/** The name of the rule that gives the minutes. */
export const RULE = 'turn-1';
