/** Wrong usage: the command was not understood, so nothing was read. */
export class UsageError extends Error {}
