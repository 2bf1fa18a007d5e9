/** A sentence about a file that cannot be read, for the user who gave it. */
export class UnreadableFile extends Error {}
