import { ASSUMPTIONS } from '../../platform/assumptions.ts';
import { PRODUCT_VERSION } from '../../platform/product-version.ts';
import { type CheckLine, type CheckState, countMarks, listCheckLines } from './check-state.ts';

/** Where the check ran. */
export interface CheckPlace {
  /** `docs.google.com`, or the workbench's own. */
  readonly host: string;
  /** As the browser names itself. */
  readonly browser: string;
}

/** Text that stands in a code span as it is. */
const formatCode = (text: string) => `\`${text.replace(/`/g, "'").replace(/\s+/g, ' ')}\``;

function formatLine({ id, question, found, assumed, mark, expected, usedIn }: CheckLine): string {
  const head = `- ${formatCode(id)} ${question}: **${mark}**`;
  if (found === null) return head;
  if (mark !== 'differs') return `${head}, found ${formatCode(found)}`;
  return [
    head,
    `  - found ${formatCode(found)}, expected ${formatCode(expected)}`,
    `  - assumed: ${assumed}`,
    `  - used in ${usedIn.map(formatCode).join(', ')}`,
  ].join('\n');
}

/** The report as Markdown: what differs first. It holds nothing of the person's sheet. */
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
    `- Result: ${countMarks(lines)}`,
    ...state.problems.map((problem) => `- Problem: ${problem}`),
    '',
    ...(different ?? []),
    ...(others ?? []),
    '',
    `Not seen from inside a script: ${unseen.join(', ')}.`,
    '',
  ].join('\n');
}
