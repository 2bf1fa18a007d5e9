import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe found, by the markup it looked at: most of its time goes into markup that it has seen before. */
const findings = new Map<string, string[]>();

/**
 * What axe finds in a document, apart from minor matters, as `rule: elements`.
 * @param exclude selectors of the parts that are not looked at
 */
export async function findAccessibilityFaults(frame: Frame, exclude: readonly string[] = []): Promise<string[]> {
  const markup = JSON.stringify(exclude) + (await frame.evaluate(describeMarkup));
  const known = findings.get(markup);
  if (known) return known;
  await frame.evaluate(AXE);
  const context = JSON.stringify({ include: ['html'], exclude });
  const { violations } = (await frame.evaluate(`axe.run(${context}, { resultTypes: ['violations'] })`)) as AxeResults;
  const found = violations
    .filter(({ impact }) => impact !== 'minor')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  findings.set(markup, found);
  return found;
}

/** Runs in the page: everything that axe judges by. Which words and numbers a text has makes no difference to it. */
function describeMarkup(): string {
  const WORDING = ['aria-label', 'style', 'title', 'value'];
  const describe = (node: Node): string => {
    if (node instanceof Text) return node.data.trim() === '' ? '' : 'text';
    if (!(node instanceof Element) || node.matches('script, style')) return '';
    const attributes = [...node.attributes].map(({ name, value }) =>
      WORDING.includes(name) ? `${name}=${value.replace(/\d+/g, '0')}` : `${name}=${value}`,
    );
    const states = [
      node.checkVisibility() ? 'shown' : '',
      node === document.activeElement ? 'focused' : '',
      'value' in node && node.value !== '' ? 'filled' : '',
    ];
    return `<${[node.tagName, ...attributes, ...states].join(' ')}>${[...node.childNodes].map(describe).join('')}</>`;
  };
  return `${window.innerWidth}x${window.innerHeight} ${describe(document.documentElement)}`;
}
