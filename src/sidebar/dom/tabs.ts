import { createElement, setAttribute, setHidden } from './elements.ts';
import { makeId } from './fields.ts';

export interface TabItem<Name extends string> {
  readonly name: Name;
  readonly label: string;
}

/** Tabs above what scrolls: by pointer, or by the arrow keys, Home and End. */
export class Tabs<Name extends string> {
  readonly element = createElement('div', 'tabs');
  private readonly tabs = new Map<Name, HTMLButtonElement>();
  private readonly panels = new Map<Name, HTMLElement>();

  constructor(
    label: string,
    items: readonly TabItem<Name>[],
    private readonly choose: (name: Name) => void,
  ) {
    this.element.setAttribute('role', 'tablist');
    this.element.setAttribute('aria-label', label);
    for (const item of items) this.add(item);
    this.element.addEventListener('keydown', (event) => this.handleKey(event));
  }

  /** The part that belongs to a tab. */
  panel(name: Name): HTMLElement {
    const panel = this.panels.get(name);
    if (panel === undefined) throw new Error(`There is no tab ${name}.`);
    return panel;
  }

  render(chosen: Name): void {
    for (const [name, tab] of this.tabs) {
      const isChosen = name === chosen;
      setAttribute(tab, 'aria-selected', String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
      setHidden(this.panel(name), !isChosen);
    }
  }

  private add({ name, label }: TabItem<Name>): void {
    const tab = createElement('button', 'tab', label);
    const panel = createElement('section', 'tab-panel');
    tab.type = 'button';
    tab.id = makeId('tab');
    panel.id = `${tab.id}-panel`;
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-controls', panel.id);
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', tab.id);
    tab.addEventListener('click', () => this.choose(name));
    this.tabs.set(name, tab);
    this.panels.set(name, panel);
    this.element.append(tab);
  }

  private handleKey(event: KeyboardEvent): void {
    const names = [...this.tabs.keys()];
    const at = names.findIndex((name) => this.tabs.get(name) === document.activeElement);
    const last = names.length - 1;
    const targets: Readonly<Record<string, number>> = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at <= 0 ? last : at - 1,
      Home: 0,
      End: last,
    };
    const name = names[targets[event.key] ?? -1];
    if (name === undefined) return;
    event.preventDefault();
    this.choose(name);
    this.tabs.get(name)?.focus();
  }
}
