import { scrollInto } from '../controls/focus.ts';
import { setAttribute, setHidden } from './elements.ts';

/**
 * A menu behind a button: by pointer, or by the arrow keys, Home, End, Enter and Escape. Its items may change. An item with
 * `data-opens` shows the part of the menu with that id in the place of its own part; arrow left leads back.
 */
export class Menu {
  constructor(
    private readonly button: HTMLElement,
    private readonly menu: HTMLElement,
    choose: (item: HTMLElement) => void,
  ) {
    button.addEventListener('click', () => (this.isOpen ? this.close(true) : this.open(0)));
    button.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      this.open(event.key === 'ArrowDown' ? 0 : -1);
    });
    menu.addEventListener('keydown', (event) => this.handleKey(event));
    menu.addEventListener('click', ({ target }) => {
      const item = this.listItems().find((candidate) => target instanceof Node && candidate.contains(target));
      if (item === undefined) return;
      if (item.dataset.opens !== undefined) {
        this.openPart(item.dataset.opens);
        return;
      }
      this.close(true);
      choose(item);
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (target instanceof Node && !menu.contains(target) && !button.contains(target)) this.close(false);
    });
    window.addEventListener('blur', () => this.close(false));
  }

  close(returnsFocus: boolean): void {
    if (!this.isOpen) return;
    setHidden(this.menu, true);
    setAttribute(this.button, 'aria-expanded', 'false');
    if (returnsFocus) this.button.focus();
  }

  private get isOpen(): boolean {
    return !this.menu.hidden;
  }

  private listItems(): HTMLElement[] {
    return [...this.menu.querySelectorAll<HTMLElement>('[role^="menuitem"]')].filter(
      (item) => item.closest('[hidden]') === null,
    );
  }

  /** @param index of the item that gets the focus; -1 is the last */
  private open(index: number): void {
    setHidden(this.menu, false);
    this.showPart(null);
    setAttribute(this.button, 'aria-expanded', 'true');
    scrollInto(this.menu, { gapPx: 8, onlyIfHidden: true });
    this.listItems().at(index)?.focus();
  }

  /** @param id null for the first part */
  private showPart(id: string | null): void {
    if (this.menu.querySelector('[data-opens]') === null) return;
    [...this.menu.children].forEach((part, index) => {
      if (part instanceof HTMLElement) setHidden(part, id === null ? index > 0 : part.id !== id);
    });
  }

  private openPart(id: string): void {
    this.showPart(id);
    this.listItems()[0]?.focus();
  }

  /** From an inner part back to the item that opened it. */
  private leavePart(): void {
    const part = [...this.menu.children].find((child) => child.contains(document.activeElement));
    const opener = [...this.menu.querySelectorAll<HTMLElement>('[data-opens]')].find(
      ({ dataset }) => dataset.opens === part?.id,
    );
    if (opener === undefined) return;
    this.showPart(null);
    opener.focus();
  }

  private handleKey(event: KeyboardEvent): void {
    const items = this.listItems();
    const last = items.length - 1;
    const { activeElement } = document;
    const index = activeElement instanceof HTMLElement ? items.indexOf(activeElement) : -1;
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: index === last ? 0 : index + 1,
      ArrowUp: index <= 0 ? last : index - 1,
      Home: 0,
      End: last,
    };
    const target = targets[event.key];
    if (target !== undefined) {
      event.preventDefault();
      items[target]?.focus();
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      items[index]?.click();
    } else if (event.key === 'ArrowRight' && items[index]?.dataset.opens !== undefined) {
      event.preventDefault();
      this.openPart(items[index].dataset.opens);
    } else if (event.key === 'ArrowLeft') {
      event.preventDefault();
      this.leavePart();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.close(true);
    } else if (event.key === 'Tab') {
      // The browser moves on from the button, not from a menu that is gone.
      this.close(true);
    }
  }
}
