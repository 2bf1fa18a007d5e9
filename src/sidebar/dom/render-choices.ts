import { createElement, setAttribute, setText, syncChildren } from './elements.ts';

/** One of several choices in a menu. */
export interface ChoiceView {
  /** What `data-choice` holds. */
  readonly value: string;
  readonly label: string;
  /** What it is for, in a second line. */
  readonly use: string;
  readonly isChosen: boolean;
}

let lastId = 0;

function createChoice({ value }: ChoiceView): HTMLElement {
  lastId += 1;
  const item = createElement('div');
  const use = createElement('span', 'quiet');
  use.id = `choice-use-${lastId}`;
  use.setAttribute('aria-hidden', 'true');
  item.setAttribute('role', 'menuitemradio');
  item.setAttribute('aria-describedby', use.id);
  item.tabIndex = -1;
  item.dataset.choice = value;
  item.append(createElement('span'), use);
  return item;
}

/** Fills a menu, or a part of one, with choices of which one is taken. */
export function renderChoices(place: HTMLElement, choices: readonly ChoiceView[]): void {
  syncChildren(place, choices, {
    keyOf: ({ value }) => value,
    create: createChoice,
    update: (item, { label, use, isChosen }) => {
      const [name, purpose] = item.children;
      if (name) setText(name, label);
      if (purpose) setText(purpose, use);
      setAttribute(item, 'aria-checked', String(isChosen));
    },
  });
}
