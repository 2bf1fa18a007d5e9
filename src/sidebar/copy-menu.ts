import { setAttribute, setHidden } from './elements.ts';

/** The menu behind the arrow beside Copy: by pointer, or by the arrow keys, Home, End, Enter and Escape. */
export class CopyMenu {
  private readonly items: readonly HTMLElement[];

  constructor(
    private readonly button: HTMLElement,
    private readonly menu: HTMLElement,
    choose: (item: HTMLElement) => void,
  ) {
    this.items = [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];
    button.addEventListener('click', () => (this.isOpen ? this.close(true) : this.open(0)));
    button.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      this.open(event.key === 'ArrowDown' ? 0 : this.items.length - 1);
    });
    menu.addEventListener('keydown', (event) => this.handleKey(event));
    for (const item of this.items) {
      item.addEventListener('click', () => {
        this.close(true);
        choose(item);
      });
    }
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

  private open(index: number): void {
    setHidden(this.menu, false);
    setAttribute(this.button, 'aria-expanded', 'true');
    this.items[index]?.focus();
  }

  private handleKey(event: KeyboardEvent): void {
    const last = this.items.length - 1;
    const { activeElement } = document;
    const index = activeElement instanceof HTMLElement ? this.items.indexOf(activeElement) : -1;
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: index === last ? 0 : index + 1,
      ArrowUp: index <= 0 ? last : index - 1,
      Home: 0,
      End: last,
    };
    const target = targets[event.key];
    if (target !== undefined) {
      event.preventDefault();
      this.items[target]?.focus();
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.items[index]?.click();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      this.close(true);
    } else if (event.key === 'Tab') {
      // The browser moves on from the arrow, not from a menu that is gone.
      this.close(true);
    }
  }
}
