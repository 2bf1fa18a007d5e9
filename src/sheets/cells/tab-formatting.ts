/** The formatting that the tabs of the add-on share: number formats, and the color of a header row. */
export const TEXT_FORMAT = '@';
export const COUNT_FORMAT = '#,##0';
export const FACTOR_FORMAT = '0.0"x"';
export const HEADER_GROUND = '#eef1f5';
