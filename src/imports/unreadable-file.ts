/** An error about a file that cannot be read, with a sentence for the user. */
export class UnreadableFile extends Error {}
