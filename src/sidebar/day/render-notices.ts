import {
  createButton,
  createElement,
  createIcon,
  setAttribute,
  setHidden,
  setText,
  syncChildren,
} from '../dom/elements.ts';
import type { AllowView, ChipView, FoldView, NoticeView } from './notices-view.ts';

export interface NoticeActions {
  readonly goTo: (address: string) => void;
  readonly toggleFold: (key: string) => void;
  readonly allow: (keys: readonly string[], isAllowed: boolean) => void;
  readonly retry: () => void;
}

class NoticeItem {
  readonly element = createElement('li', 'notice');
  private readonly message = createElement('span', 'notice-text');
  private readonly aside = createElement('span', 'notice-aside');
  private readonly foldedChips = createElement('div', 'notice-below');
  private readonly below = createElement('div', 'notice-below');
  private view: NoticeView;

  constructor(
    view: NoticeView,
    private readonly actions: NoticeActions,
  ) {
    this.view = view;
    this.element.classList.add(`is-${view.severity}`);
    const icon = createElement('span', 'notice-icon');
    icon.append(createIcon(view.severity));
    const words = createElement('span', 'notice-words');
    words.append(createElement('span', 'hidden-words', `${view.hiddenWord} `), this.message);
    this.element.append(icon, words, this.aside, this.foldedChips, this.below);
  }

  update(view: NoticeView): void {
    this.view = view;
    setText(this.message, view.message);
    this.showAside(view.chip, view.fold);
    this.showFoldedChips(view.fold);
    this.showAllow(view.allow, view.canRetry);
  }

  private makeChip(): HTMLButtonElement {
    const chip = createButton('chip', '', () => this.actions.goTo(chip.textContent ?? ''));
    return chip;
  }

  private updateChip(chip: HTMLButtonElement, { address, isVisited }: ChipView): void {
    setText(chip, address);
    setAttribute(chip, 'aria-label', `Go to ${address}`);
    chip.classList.toggle('is-visited', isVisited);
  }

  private showAside(chip: ChipView | null, fold: FoldView | null): void {
    const items = chip === null && fold === null ? [] : [chip === null ? 'fold' : 'chip'];
    syncChildren(this.aside, items, {
      keyOf: (kind) => kind,
      create: (kind) => (kind === 'chip' ? this.makeChip() : this.makeFoldButton()),
      update: (button) => {
        if (chip !== null) {
          this.updateChip(button, chip);
        } else if (fold !== null && button.firstChild !== null) {
          button.firstChild.textContent = fold.label;
          setAttribute(button, 'aria-expanded', String(fold.isOpen));
        }
      },
    });
  }

  private makeFoldButton(): HTMLButtonElement {
    const button = createButton('chip fold', '', () => this.actions.toggleFold(this.view.key));
    button.append('', createIcon('caret'));
    return button;
  }

  private showFoldedChips(fold: FoldView | null): void {
    const chips = fold === null || !fold.isOpen ? [] : fold.chips;
    setHidden(this.foldedChips, chips.length === 0);
    const more = chips.length > 0 && fold !== null && fold.more !== '' ? [fold.more] : [];
    syncChildren<ChipView | string, HTMLElement>(this.foldedChips, [...chips, ...more], {
      keyOf: (item) => (typeof item === 'string' ? 'more' : item.address),
      create: (item) => (typeof item === 'string' ? createElement('span', 'quiet') : this.makeChip()),
      update: (element, item) => {
        if (typeof item === 'string') setText(element, item);
        else if (element instanceof HTMLButtonElement) this.updateChip(element, item);
      },
    });
  }

  private showAllow(allow: AllowView | null, canRetry: boolean): void {
    const buttons = [...(canRetry ? (['retry'] as const) : []), ...(allow === null ? [] : [allow])];
    setHidden(this.below, buttons.length === 0);
    syncChildren<AllowView | 'retry', HTMLButtonElement>(this.below, buttons, {
      keyOf: (item) => (item === 'retry' ? item : 'allow'),
      create: (item) =>
        item === 'retry'
          ? createButton('outlined small', 'Try again', () => this.actions.retry())
          : createButton('outlined small allow', '', () => {
              const { allow: current } = this.view;
              if (current !== null) this.actions.allow(current.keys, !current.isPressed);
            }),
      update: (button, item) => {
        if (item === 'retry') return;
        setText(button, item.label);
        setAttribute(button, 'aria-pressed', String(item.isPressed));
      },
    });
  }
}

/** The list *Notices*: entries that stay keep their place, focus and open folds. */
export class NoticeList {
  private readonly items = new WeakMap<HTMLElement, NoticeItem>();

  constructor(
    private readonly list: HTMLElement,
    private readonly actions: NoticeActions,
  ) {}

  render(entries: readonly NoticeView[]): void {
    syncChildren(this.list, entries, {
      keyOf: ({ key, severity }) => `${severity}|${key}`,
      create: (entry) => {
        const item = new NoticeItem(entry, this.actions);
        this.items.set(item.element, item);
        return item.element;
      },
      update: (element, entry) => this.items.get(element)?.update(entry),
    });
  }

  /** @returns whether there is one */
  focusFirstStop(): boolean {
    const stop = this.list.querySelector<HTMLElement>('.allow[aria-pressed="false"]');
    stop?.focus();
    return stop !== null;
  }

  /** The first button of an entry, for the keyboard to go on from. */
  focusEntry(index: number): void {
    this.list.children[index]?.querySelector('button')?.focus();
  }

  countEntries(): number {
    return this.list.childElementCount;
  }
}
