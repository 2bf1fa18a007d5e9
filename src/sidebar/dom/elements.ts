import { h, render } from 'preact';
import { Caret, Icon, type IconName } from '../controls/icon.tsx';
import { markText, type TextMark } from '../preview/mark-texts.ts';

/** Writes a text, unless it stands there already: what is selected or read aloud stays untouched. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** Writes a text with parts of it marked. What stands there already stays untouched. */
export function setMarkedText(element: Element, text: string, marks: readonly TextMark[]): void {
  const parts = markText(text, marks);
  if (parts.every(({ mark }) => mark === null)) {
    if (element.childElementCount > 0) element.textContent = text;
    else setText(element, text);
    return;
  }
  const nodes = parts.map(({ text: part, mark }) =>
    mark === null ? document.createTextNode(part) : createElement('mark', mark.isStop ? 'is-stop' : 'is-look', part),
  );
  const isSame =
    element.childNodes.length === nodes.length &&
    nodes.every((node, index) => element.childNodes[index]?.isEqualNode(node));
  if (!isSame) element.replaceChildren(...nodes);
}

export function setAttribute(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

export function setHidden(element: HTMLElement, isHidden: boolean): void {
  if (element.hidden !== isHidden) element.hidden = isHidden;
}

/** The element with an id; the markup has it. */
export function findElement<Type extends HTMLElement>(id: string, type: new () => Type): Type {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`The page has no ${id}.`);
  return element;
}

/** An element with a class and a text; both may be empty. */
export function createElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  text = '',
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  if (text !== '') element.textContent = text;
  return element;
}

export function createButton(className: string, text: string, press: () => void): HTMLButtonElement {
  const button = createElement('button', className, text);
  button.type = 'button';
  button.addEventListener('click', press);
  return button;
}

export function createIcon(name: IconName | 'caret'): DocumentFragment {
  const place = document.createDocumentFragment();
  render(name === 'caret' ? h(Caret, {}) : h(Icon, { name }), place);
  return place;
}

export interface ChildKind<Item, Child extends HTMLElement> {
  keyOf(item: Item, index: number): string;
  create(item: Item, index: number): Child;
  update(child: Child, item: Item, index: number): void;
}

const childrenByParent = new WeakMap<Element, Map<string, HTMLElement>>();

/** Makes the children of an element those of the items. Children that stay are changed where they stand and keep the focus. */
export function syncChildren<Item, Child extends HTMLElement>(
  parent: Element,
  items: readonly Item[],
  { keyOf, create, update }: ChildKind<Item, Child>,
): void {
  const before = (childrenByParent.get(parent) ?? new Map()) as Map<string, Child>;
  const after = new Map<string, Child>();
  items.forEach((item, index) => {
    const key = keyOf(item, index);
    const uniqueKey = after.has(key) ? `${key}#${index}` : key;
    after.set(uniqueKey, before.get(uniqueKey) ?? create(item, index));
  });
  for (const [key, child] of before) {
    if (!after.has(key)) child.remove();
  }
  let next = parent.firstElementChild;
  [...after.values()].forEach((child, index) => {
    update(child, items[index] as Item, index);
    if (child === next) next = next.nextElementSibling;
    else parent.insertBefore(child, next);
  });
  childrenByParent.set(parent, after);
}
