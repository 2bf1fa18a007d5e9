import type { ComponentChildren, RefObject, VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useElementId } from './element-id.ts';
import { scrollInto } from './focus.ts';
import { Caret } from './icon.tsx';

/** One of several choices. */
export interface MenuChoice {
  readonly value: string;
  readonly label: string;
  /** A second line. */
  readonly use: string;
  readonly isChosen: boolean;
}

export type MenuEntry =
  | { readonly kind: 'separator' }
  /** An action. An empty `use` gives no second line. */
  | { readonly kind: 'action'; readonly value: string; readonly label: string; readonly use: string }
  /** Choices, one of which is selected. */
  | { readonly kind: 'choices'; readonly label: string; readonly choices: readonly MenuChoice[] }
  /** Replaces the entries of the menu with more choices. */
  | {
      readonly kind: 'more';
      readonly label: string;
      readonly use: string;
      /** The name of the group that it opens. */
      readonly groupLabel: string;
      readonly choices: readonly MenuChoice[];
    };

/** The connection between a menu and the button that opens it. */
export interface MenuState {
  readonly id: string;
  readonly isOpen: boolean;
  /** The group that is open instead of the entries; null for none. */
  readonly group: string | null;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly list: RefObject<HTMLDivElement | null>;
  /** @param index the item that gets the focus; -1 is the last one */
  open(index: number): void;
  openGroup(label: string): void;
  /** Returns from a group to the item that opened it. */
  leaveGroup(): void;
  close(returnsFocus: boolean): void;
}

const listItems = (list: HTMLElement | null) => [...(list?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];

/** Returns the state of a menu, for `MenuButton` and `Menu`. @param given a reference to the button, if the page needs it too */
export function useMenu(given: RefObject<HTMLButtonElement | null> | null = null): MenuState {
  const id = useElementId();
  const [isOpen, setOpen] = useState(false);
  const [group, setGroup] = useState<string | null>(null);
  const own = useRef<HTMLButtonElement>(null);
  const button = given ?? own;
  const list = useRef<HTMLDivElement>(null);
  /** The item that gets the focus after the next render: its index, or the label of the group that it opens. */
  const target = useRef<number | string | null>(null);
  useLayoutEffect(() => {
    const wanted = target.current;
    target.current = null;
    if (!isOpen || wanted === null) return;
    if (typeof wanted === 'number' && list.current) scrollInto(list.current, { gapPx: 8, onlyIfHidden: true });
    const items = listItems(list.current);
    const item = typeof wanted === 'number' ? items.at(wanted) : items.find(({ dataset }) => dataset.opens === wanted);
    item?.focus();
  });
  const close = (returnsFocus: boolean) => {
    if (returnsFocus && isOpen) button.current?.focus();
    setOpen(false);
  };
  useEffect(() => {
    if (!isOpen) return;
    const closeOutside = ({ target: pressed }: PointerEvent) => {
      const isInside = [button, list].some(({ current }) => pressed instanceof Node && current?.contains(pressed));
      if (!isInside) setOpen(false);
    };
    const closeAway = () => setOpen(false);
    document.addEventListener('pointerdown', closeOutside);
    window.addEventListener('blur', closeAway);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      window.removeEventListener('blur', closeAway);
    };
  }, [isOpen]);
  return {
    id,
    isOpen,
    group,
    button,
    list,
    open: (index) => {
      target.current = index;
      setGroup(null);
      setOpen(true);
    },
    openGroup: (label) => {
      target.current = 0;
      setGroup(label);
    },
    leaveGroup: () => {
      target.current = group;
      setGroup(null);
    },
    close,
  };
}

export interface MenuButtonProps {
  readonly menu: MenuState;
  readonly look: string;
  /** The accessible name of a button without text. */
  readonly name?: string;
  readonly elementId?: string;
  readonly children?: ComponentChildren;
}

/** A button that opens a menu, by pointer or by the arrow keys. Without children it shows a triangle. */
export function MenuButton({ menu, look, name, elementId, children = <Caret /> }: MenuButtonProps): VNode {
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    menu.open(event.key === 'ArrowDown' ? 0 : -1);
  };
  return (
    <button
      id={elementId}
      type="button"
      class={look}
      aria-label={name}
      title={name}
      aria-haspopup="menu"
      aria-expanded={menu.isOpen ? 'true' : 'false'}
      aria-controls={menu.id}
      onClick={() => (menu.isOpen ? menu.close(true) : menu.open(0))}
      onKeyDown={handleKey}
      ref={menu.button}
    >
      {children}
    </button>
  );
}

interface ItemWordsProps {
  readonly label: string;
  readonly use: string;
  readonly wordsId: string;
}

function ItemWords({ label, use, wordsId: id }: ItemWordsProps): VNode {
  return (
    <>
      <span>{label}</span>
      {use !== '' && (
        <span class="quiet" id={id} aria-hidden="true">
          {use}
        </span>
      )}
    </>
  );
}

export interface MenuProps {
  readonly menu: MenuState;
  readonly label: string;
  /** Added to the class, such as `is-copy`. */
  readonly look: string;
  readonly entries: readonly MenuEntry[];
  readonly onChoose: (value: string) => void;
}

/** A menu: arrow keys, Home, End, Enter and Escape; arrow right opens a group of more choices, and arrow left leaves it. */
export function Menu({ menu, label, look, entries, onChoose }: MenuProps): VNode {
  const { id, isOpen, group, list } = menu;
  const choose = (value: string) => {
    menu.close(true);
    onChoose(value);
  };
  const handleKey = (event: KeyboardEvent) => {
    const items = listItems(list.current);
    const last = items.length - 1;
    const index = items.findIndex((item) => item === document.activeElement);
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: index === last ? 0 : index + 1,
      ArrowUp: index <= 0 ? last : index - 1,
      Home: 0,
      End: last,
    };
    const item = items[targets[event.key] ?? -1];
    const opens = items[index]?.dataset.opens;
    if (item !== undefined) item.focus();
    else if (event.key === 'Enter' || event.key === ' ') items[index]?.click();
    else if (event.key === 'ArrowRight' && opens !== undefined) menu.openGroup(opens);
    else if (event.key === 'ArrowLeft' && group !== null) menu.leaveGroup();
    else if (event.key === 'Escape') menu.close(true);
    else {
      // The browser moves the focus from the button, not from the closed menu.
      if (event.key === 'Tab') menu.close(true);
      return;
    }
    event.preventDefault();
    if (event.key === 'Escape') event.stopPropagation();
  };
  const renderChoices = (groupLabel: string, choices: readonly MenuChoice[]) => (
    <div key={groupLabel} role="group" aria-label={groupLabel}>
      {choices.map(({ value, label: name, use, isChosen }) => (
        <div
          key={value}
          role="menuitemradio"
          tabIndex={-1}
          aria-checked={isChosen ? 'true' : 'false'}
          aria-describedby={use === '' ? undefined : `${id}-${value}`}
          onClick={() => choose(value)}
        >
          <ItemWords label={name} use={use} wordsId={`${id}-${value}`} />
        </div>
      ))}
    </div>
  );
  const renderEntry = (entry: MenuEntry, index: number) => {
    if (entry.kind === 'separator') return <div key={index} role="separator" />;
    if (entry.kind === 'choices') return renderChoices(entry.label, entry.choices);
    const { label: name, use } = entry;
    const opens = entry.kind === 'more' ? entry.groupLabel : undefined;
    return (
      <div
        key={name}
        role="menuitem"
        class={opens !== undefined && use === '' ? 'link-item' : undefined}
        tabIndex={-1}
        data-opens={opens}
        aria-haspopup={opens === undefined ? undefined : 'menu'}
        aria-describedby={use === '' ? undefined : `${id}-${index}`}
        onClick={() => (entry.kind === 'more' ? menu.openGroup(entry.groupLabel) : choose(entry.value))}
      >
        <ItemWords label={name} use={use} wordsId={`${id}-${index}`} />
      </div>
    );
  };
  const opened = entries.find((entry) => entry.kind === 'more' && entry.groupLabel === group);
  return (
    <div
      id={id}
      class={`menu ${look}`}
      role="menu"
      aria-label={label}
      hidden={!isOpen}
      onKeyDown={handleKey}
      ref={list}
    >
      {isOpen &&
        (opened?.kind === 'more' ? renderChoices(opened.groupLabel, opened.choices) : entries.map(renderEntry))}
    </div>
  );
}
