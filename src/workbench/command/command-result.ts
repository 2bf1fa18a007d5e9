/** @typeParam Output text, or also the bytes of a file */
export interface CommandResult<Output extends string | Uint8Array = string> {
  readonly exitCode: 0 | 1 | 2;
  readonly output: Output;
  /** Messages for standard error, one per line. */
  readonly messages: readonly string[];
}
