/** One item of a menu. An item with `entries` opens a submenu. */
export type MenuEntry =
  | { label: string; run: () => void }
  | { label: string; entries: readonly MenuEntry[] }
  | { separator: true };

export interface TopMenu {
  label: string;
  /** Lists the items. Called each time the menu opens. */
  list: () => readonly MenuEntry[];
}

interface OpenMenu {
  element: HTMLElement;
  opener: HTMLElement;
}

/**
 * The menus in the header: buttons that open menus, by pointer or by keyboard, as in the ARIA Authoring Practices.
 *
 * Enter, Space and arrow down open a menu. Arrows move the focus. Arrow right opens a submenu; arrow left and Escape close it. A
 * letter moves to the next item that begins with it. Tab and a press outside close everything.
 */
export class MenuBar {
  readonly #container: HTMLElement;
  readonly #buttons: HTMLButtonElement[] = [];
  /** The open menus, the outermost first. */
  readonly #open: OpenMenu[] = [];

  constructor(container: HTMLElement, menus: readonly TopMenu[]) {
    this.#container = container;
    for (const menu of menus) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'wb-menu-button';
      button.textContent = menu.label;
      button.setAttribute('aria-haspopup', 'menu');
      button.setAttribute('aria-expanded', 'false');
      button.addEventListener('click', (event) => this.#toggle(button, menu, event.detail === 0));
      button.addEventListener('keydown', (event) => this.#onButtonKey(event, button, menu));
      button.addEventListener('pointerenter', () => {
        if (this.#open.length > 0 && this.#open[0]?.opener !== button) this.#openTop(button, menu, false);
      });
      this.#buttons.push(button);
      container.append(button);
    }
    document.addEventListener('pointerdown', (event) => this.#onPressElsewhere(event), true);
    // For a click into a frame, this document only receives a blur event.
    window.addEventListener('blur', () => this.close());
  }

  close(): void {
    this.#closeFrom(0);
  }

  /** Moves the focus to the first menu. */
  focus(): void {
    this.close();
    this.#buttons[0]?.focus();
  }

  #toggle(button: HTMLButtonElement, menu: TopMenu, byKeyboard: boolean): void {
    const isOpen = this.#open[0]?.opener === button;
    this.close();
    if (!isOpen) this.#openTop(button, menu, byKeyboard);
  }

  #openTop(button: HTMLButtonElement, menu: TopMenu, focusFirst: boolean): void {
    this.close();
    const box = button.getBoundingClientRect();
    const element = this.#openMenu(button, menu.label, menu.list(), { left: box.left, top: box.bottom + 4 });
    if (focusFirst) focusItem(element, 0);
    else button.focus();
  }

  #openMenu(
    opener: HTMLElement,
    label: string,
    entries: readonly MenuEntry[],
    place: { left: number; top: number },
  ): HTMLElement {
    const element = document.createElement('div');
    element.className = 'wb-menu';
    element.setAttribute('role', 'menu');
    element.setAttribute('aria-label', label);
    for (const entry of entries) element.append(this.#renderEntry(entry));
    element.addEventListener('keydown', (event) => this.#onMenuKey(event, element));
    this.#container.append(element);
    const { offsetWidth, offsetHeight } = element;
    element.style.left = `${Math.max(0, Math.min(place.left, window.innerWidth - offsetWidth - 8))}px`;
    element.style.top = `${Math.max(0, Math.min(place.top, window.innerHeight - offsetHeight - 8))}px`;
    opener.setAttribute('aria-expanded', 'true');
    this.#open.push({ element, opener });
    return element;
  }

  #renderEntry(entry: MenuEntry): HTMLElement {
    if ('separator' in entry) {
      const line = document.createElement('div');
      line.className = 'wb-menu-line';
      line.setAttribute('role', 'separator');
      return line;
    }
    const item = document.createElement('button');
    item.type = 'button';
    item.className = 'wb-menu-item';
    item.tabIndex = -1;
    item.setAttribute('role', 'menuitem');
    item.textContent = entry.label;
    if ('run' in entry) {
      item.addEventListener('click', () => {
        this.#leave();
        entry.run();
      });
      item.addEventListener('pointerenter', () => this.#closeInside(item));
    } else {
      item.setAttribute('aria-haspopup', 'menu');
      item.setAttribute('aria-expanded', 'false');
      item.addEventListener('click', (event) => this.#openInner(item, entry, event.detail === 0));
      item.addEventListener('pointerenter', () => this.#openInner(item, entry, false));
    }
    return item;
  }

  #openInner(item: HTMLElement, entry: { label: string; entries: readonly MenuEntry[] }, focusFirst: boolean): void {
    const already = this.#open.find(({ opener }) => opener === item);
    if (!already) {
      this.#closeInside(item);
      const box = item.getBoundingClientRect();
      this.#openMenu(item, entry.label, entry.entries, { left: box.right, top: box.top - 8 });
    }
    const inner = this.#open.find(({ opener }) => opener === item);
    if (focusFirst && inner) focusItem(inner.element, 0);
  }

  /** Closes the submenus of the menu that contains an item. */
  #closeInside(item: HTMLElement): void {
    const depth = this.#open.findIndex(({ element }) => element.contains(item));
    this.#closeFrom(depth + 1);
  }

  #closeFrom(depth: number): void {
    while (this.#open.length > depth) {
      const { element, opener } = this.#open.pop() as OpenMenu;
      opener.setAttribute('aria-expanded', 'false');
      element.remove();
    }
  }

  /** Closes everything and moves the focus to the button, so that an action starts with a known focus. */
  #leave(): void {
    const button = this.#open[0]?.opener;
    this.close();
    button?.focus();
  }

  #onButtonKey(event: KeyboardEvent, button: HTMLButtonElement, menu: TopMenu): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      this.#openTop(button, menu, false);
      const element = this.#open[0]?.element;
      if (element) focusItem(element, event.key === 'ArrowDown' ? 0 : -1);
    } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      this.#moveTop(button, event.key === 'ArrowRight' ? 1 : -1);
    } else if (event.key === 'Escape' && this.#open.length > 0) {
      this.close();
    } else if (event.key === 'Tab') {
      this.close();
      return;
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #onMenuKey(event: KeyboardEvent, element: HTMLElement): void {
    const items = listItems(element);
    const at = items.indexOf(document.activeElement as HTMLElement);
    const item = items[at];
    const depth = this.#open.findIndex((open) => open.element === element);
    switch (event.key) {
      case 'ArrowDown':
        focusItem(element, at + 1);
        break;
      case 'ArrowUp':
        focusItem(element, at < 0 ? -1 : at - 1);
        break;
      case 'Home':
        focusItem(element, 0);
        break;
      case 'End':
        focusItem(element, -1);
        break;
      case 'ArrowRight':
        if (item?.hasAttribute('aria-haspopup')) item.click();
        else this.#moveTop(this.#open[0]?.opener, 1);
        break;
      case 'ArrowLeft':
        if (depth > 0) this.#goBack(depth);
        else this.#moveTop(this.#open[0]?.opener, -1);
        break;
      case 'Escape':
        this.#goBack(depth);
        break;
      case 'Tab':
        this.#leave();
        return;
      case 'Enter':
      case ' ':
        item?.click();
        break;
      default:
        if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
        focusByLetter(items, at, event.key);
    }
    event.preventDefault();
    event.stopPropagation();
  }

  #goBack(depth: number): void {
    const opener = this.#open[depth]?.opener;
    this.#closeFrom(depth);
    opener?.focus();
  }

  #moveTop(from: HTMLElement | undefined, step: 1 | -1): void {
    const index = from instanceof HTMLButtonElement ? this.#buttons.indexOf(from) : -1;
    const next = this.#buttons[(index + step + this.#buttons.length) % this.#buttons.length];
    const wasOpen = this.#open.length > 0;
    this.close();
    next?.focus();
    // A click without a pointer opens the button's menu and focuses the first item.
    if (wasOpen) next?.click();
  }

  #onPressElsewhere(event: PointerEvent): void {
    const target = event.target as Node;
    const isOwn =
      this.#open.some(({ element }) => element.contains(target)) ||
      this.#buttons.some((button) => button.contains(target));
    if (!isOwn) this.close();
  }
}

function listItems(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];
}

/** Focuses an item by its index, which wraps around at both ends. */
function focusItem(menu: HTMLElement, index: number): void {
  const items = listItems(menu);
  items[(index + items.length) % items.length]?.focus();
}

function focusByLetter(items: readonly HTMLElement[], from: number, letter: string): void {
  const order = [...items.slice(from + 1), ...items.slice(0, from + 1)];
  order.find((item) => item.textContent?.trim().toLowerCase().startsWith(letter.toLowerCase()))?.focus();
}
