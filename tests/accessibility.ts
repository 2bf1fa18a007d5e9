import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** The findings of axe, cached by markup, because most documents repeat markup and axe is slow. */
const findings = new Map<string, string[]>();

/**
 * Returns the findings of axe in a document, except minor ones, as `rule: elements`.
 * @param exclude selectors of the parts that axe ignores
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

/** Runs in the page and returns the markup that axe evaluates, without the words and numbers, which do not matter to it. */
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
