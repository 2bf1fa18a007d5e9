export interface CommandResult {
  readonly exitCode: 0 | 1 | 2;
  readonly output: string;
  /** For standard error, one notice a line. */
  readonly messages: readonly string[];
}
