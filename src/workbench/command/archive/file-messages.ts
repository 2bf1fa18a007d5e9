import type { FileMessage } from '../rollup/day-entry.ts';

/**
 * The maximum number of listed files. Others are only counted, so that the messages of a million files need little
 * memory.
 */
const MOST_LISTED = 1000;

const SEVERITIES = ['error', 'warning', 'note'] as const;

/** The maximum number of listed messages of a file. */
const MOST_OF_A_FILE = 3;

/** Collects the first messages of each file: its errors, else its warnings, else its notes. */
export class FileMessages {
  private readonly lines: string[] = [];
  private readonly counts = { error: 0, warning: 0, note: 0 };
  private readonly withErrors: string[] = [];

  /** @param place the path of the file below the folder */
  add(place: string, messages: readonly FileMessage[]): void {
    const severity = SEVERITIES.find((one) => messages.some((message) => message.severity === one));
    if (severity === undefined) return;
    this.counts[severity] += 1;
    if (severity === 'error' && this.withErrors.length < MOST_LISTED) this.withErrors.push(place);
    if (this.lines.length >= MOST_LISTED) return;
    const listed = messages.filter((message) => message.severity === severity).slice(0, MOST_OF_A_FILE);
    const others = messages.length - listed.length;
    const more = others === 0 ? '' : ` The file has ${others} more ${others === 1 ? 'message' : 'messages'}.`;
    this.lines.push(`${listed.map(({ text }) => text).join('\n')}${more}`);
  }

  get hasErrors(): boolean {
    return this.counts.error > 0;
  }

  get hasWarnings(): boolean {
    return this.counts.warning > 0;
  }

  /** The paths of files with an error, the first 1,000 of them. */
  get filesWithErrors(): readonly string[] {
    return this.withErrors;
  }

  /** Lists the messages of the files, and a line with the number of files that are not listed. */
  list(): string[] {
    const { error, warning, note } = this.counts;
    const rest = error + warning + note - this.lines.length;
    if (rest === 0) return this.lines;
    const all = `${error} with errors, ${warning} with warnings and ${note} with notes`;
    return [...this.lines, `note: ${rest} more files have messages. In all, there are ${all}.`];
  }
}
