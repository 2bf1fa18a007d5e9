import { ASSUMPTIONS } from '../../platform/assumptions.ts';
import { PRODUCT_VERSION } from '../../platform/product-version.ts';
import { type CheckLine, type CheckState, countMarks, listCheckLines } from './check-state.ts';

/** The place where the check runs. */
export interface CheckPlace {
  /** `docs.google.com`, or the host of the workbench. */
  readonly host: string;
  /** The user agent of the browser. */
  readonly browser: string;
}

/** Formats a text as a code span. */
const formatCode = (text: string) => `\`${text.replace(/`/g, "'").replace(/\s+/g, ' ')}\``;

function formatLine({ id, question, found, assumed, mark, expected, fallback, usedIn }: CheckLine): string {
  const head = `- ${formatCode(id)} ${question}: **${mark}**`;
  if (found === null) return head;
  if (mark !== 'differs') return `${head}, found ${formatCode(found)}`;
  return [
    head,
    `  - found ${formatCode(found)}, expected ${formatCode(expected)}`,
    `  - assumed: ${assumed}`,
    `  - still works: ${fallback}`,
    `  - used in ${usedIn.map(formatCode).join(', ')}`,
  ].join('\n');
}

/**
 * Formats the report as Markdown, with the differences first. It contains the locale and time zone of the sheet, and
 * nothing from its cells.
 */
export function formatCheckReport(state: CheckState, { host, browser }: CheckPlace): string {
  const lines = listCheckLines(state);
  const [different, others] = [true, false].map((isDifferent) =>
    lines.filter(({ mark }) => (mark === 'differs') === isDifferent).map(formatLine),
  );
  const unseen = ASSUMPTIONS.filter(({ foundBy }) => foundBy === 'nothing').map(({ id }) => formatCode(id));
  return [
    `**Leverage Record ${PRODUCT_VERSION}, Check this installation**`,
    '',
    `- Place: ${host}`,
    `- Browser: ${formatCode(browser)}`,
    ...(state.found['locale-and-zone'] === undefined ? [] : [`- Spreadsheet: ${state.found['locale-and-zone']}`]),
    `- Result: ${countMarks(lines)}`,
    ...state.problems.map((problem) => `- Problem: ${problem}`),
    '',
    ...(different ?? []),
    ...(others ?? []),
    '',
    `Cannot be checked from a script: ${unseen.join(', ')}.`,
    '',
  ].join('\n');
}
