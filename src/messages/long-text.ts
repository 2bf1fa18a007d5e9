/** The length of the long text that the check of the installation sends. */
export const LONG_TEXT_CHARACTERS = 1_000_000;
