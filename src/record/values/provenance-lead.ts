/** The beginning of the line with the provenance of a row, in the note of its AI time cell. */
export const PROVENANCE_LEAD = 'Imported by Leverage Record: ';
