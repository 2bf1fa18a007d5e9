import { UnreadableFile } from '../../unreadable-file.ts';

/**
 * HTML as a tree, independent of the parser: parse5 returns this form. Names are in lower case. A text has the name
 * `#text` and a value; elements have children and attributes.
 */
export interface HtmlNode {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly HtmlNode[];
  /** Its place in the parsed text, if the parser records it. */
  readonly sourceCodeLocation?: { readonly startOffset: number; readonly endOffset: number } | null | undefined;
}

export const childrenOf = ({ childNodes = [] }: HtmlNode) => childNodes;

/** @example attributeOf({ nodeName: 'time', attrs: [{ name: 'datetime', value: '2026-04-04' }] }, 'datetime') //=> '2026-04-04' */
export function attributeOf({ attrs = [] }: HtmlNode, name: string): string | null {
  return attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

/**
 * Finds the elements of these names, in reading order.
 * @param within the only elements whose content is searched; by default, all elements, including the found ones
 */
export function findElements(
  node: HtmlNode,
  names: readonly string[],
  within: readonly string[] | null = null,
): HtmlNode[] {
  return childrenOf(node).flatMap((child) => {
    const isFound = names.includes(child.nodeName);
    const isEntered = within === null || (!isFound && within.includes(child.nodeName));
    return [...(isFound ? [child] : []), ...(isEntered ? findElements(child, names, within) : [])];
  });
}

/** The maximum depth of elements in browsers. */
const DEEPEST_ELEMENT = 512;

/**
 * Refuses a deep tree, because every reader of a tree is recursive.
 * @throws UnreadableFile if the tree is deeper than in a browser
 */
export function refuseDeepTree(tree: HtmlNode): void {
  let level = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST_ELEMENT) {
      throw new UnreadableFile(
        `The HTML nests its elements more than ${DEEPEST_ELEMENT} levels deep. Copy the text of the page instead.`,
      );
    }
    level = level.flatMap((node) => [...childrenOf(node)]);
  }
}

/** Parses a document or a fragment by the HTML standard. */
export type ParseHtml = (html: string) => HtmlNode;

/** The part of a browser's nodes that is used. */
export interface DomNode {
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<DomNode>;
  readonly attributes?: ArrayLike<{ readonly name: string; readonly value: string }>;
}

/**
 * Converts a browser's document to a tree, so that a page does not need a parser of its own. DOMParser does not run
 * scripts or fetch anything.
 * @example readPublished(text, { parseHtml: (html) => treeOfDom(new DOMParser().parseFromString(html, 'text/html')) })
 */
export function treeOfDom({ nodeName, nodeValue, childNodes, attributes }: DomNode): HtmlNode {
  return {
    nodeName: nodeName.toLowerCase(),
    ...(nodeValue === null ? {} : { value: nodeValue }),
    attrs: attributes === undefined ? [] : Array.from(attributes, ({ name, value }) => ({ name, value })),
    childNodes: Array.from(childNodes, treeOfDom),
  };
}
