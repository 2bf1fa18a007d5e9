import { createButton, createElement, setAttribute, setHidden, setText, syncChildren } from '../dom/elements.ts';
import type { ListItemView } from './edit-style-view.ts';
import { type GiveValue, StyleFieldPart } from './style-field-part.ts';

export interface ListActions {
  readonly show: (key: string, isShown: boolean) => void;
  readonly move: (key: string, by: -1 | 1) => void;
  readonly give: GiveValue;
}

/** A column, row or section: shown or not, its place, and what can be said of it. */
class ItemPart {
  readonly element = createElement('li', 'style-item');
  private readonly box = createElement('input');
  private readonly name = createElement('span', 'style-item-name');
  private readonly up: HTMLButtonElement;
  private readonly down: HTMLButtonElement;
  private readonly options: HTMLButtonElement;
  private readonly fields = createElement('div', 'style-item-fields');
  private readonly parts = new WeakMap<HTMLElement, StyleFieldPart>();

  constructor(
    { key, name }: ListItemView,
    private readonly actions: ListActions,
  ) {
    const line = createElement('div', 'style-item-line');
    const label = createElement('label', 'check');
    this.box.type = 'checkbox';
    this.box.addEventListener('change', () => actions.show(key, this.box.checked));
    label.append(this.box, this.name);
    this.up = this.createMove('↑', `Move ${name} up`, -1, key);
    this.down = this.createMove('↓', `Move ${name} down`, 1, key);
    this.options = createButton('link', 'Options', () => this.open(this.fields.hidden !== false));
    this.options.setAttribute('aria-label', `Options of ${name}`);
    this.open(false);
    line.append(label, this.options, this.up, this.down);
    this.element.append(line, this.fields);
  }

  render({ name, isShown, isFirst, isLast, hasFault, fields }: ListItemView): void {
    setText(this.name, name);
    this.box.checked = isShown;
    for (const [button, isOff] of [
      [this.up, isFirst],
      [this.down, isLast],
    ] as const) {
      setHidden(button, !isShown);
      setAttribute(button, 'aria-disabled', isOff ? 'true' : null);
    }
    setHidden(this.options, fields.length === 0);
    if (fields.length === 0) this.open(false);
    if (hasFault) this.open(true);
    syncChildren(this.fields, fields, {
      keyOf: ({ field }) => field.path,
      create: (field) => {
        const part = new StyleFieldPart(field, this.actions.give);
        this.parts.set(part.element, part);
        return part.element;
      },
      update: (element, field) => this.parts.get(element)?.render(field),
    });
  }

  private open(isOpen: boolean): void {
    setHidden(this.fields, !isOpen);
    setAttribute(this.options, 'aria-expanded', String(isOpen));
  }

  private createMove(sign: string, name: string, by: -1 | 1, key: string): HTMLButtonElement {
    const button = createButton('icon-button', sign, () => {
      if (button.getAttribute('aria-disabled') === 'true') return;
      this.actions.move(key, by);
      // Moved in the page, the button has lost the keyboard.
      button.focus();
    });
    button.setAttribute('aria-label', name);
    button.title = name;
    return button;
  }
}

/** The columns, rows or sections of a style, those shown first and in their order. */
export class StyleListPart {
  readonly element = createElement('ul', 'style-list');
  private readonly parts = new WeakMap<HTMLElement, ItemPart>();

  constructor(
    label: string,
    private readonly actions: ListActions,
  ) {
    this.element.setAttribute('aria-label', label);
  }

  render(items: readonly ListItemView[]): void {
    syncChildren(this.element, items, {
      keyOf: ({ key }) => key,
      create: (item) => {
        const part = new ItemPart(item, this.actions);
        this.parts.set(part.element, part);
        return part.element;
      },
      update: (element, item) => this.parts.get(element)?.render(item),
    });
  }
}
