import type { ComponentChildren, VNode } from 'preact';
import { useRef } from 'preact/hooks';

export interface TabItem<Name extends string> {
  readonly name: Name;
  readonly label: string;
}

export interface TabsProps<Name extends string> {
  readonly label: string;
  readonly items: readonly TabItem<Name>[];
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
}

const tabId = (name: string) => `tab-${name}`;
const panelId = (name: string) => `tab-panel-${name}`;

/** A row of tabs with support for the arrow keys, Home and End. A page can have only one row. */
export function Tabs<Name extends string>({ label, items, chosen, onChoose }: TabsProps<Name>): VNode {
  const list = useRef<HTMLDivElement>(null);
  const handleKey = (event: KeyboardEvent) => {
    const at = items.findIndex(({ name }) => name === chosen);
    const last = items.length - 1;
    const targets: Readonly<Record<string, number>> = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at <= 0 ? last : at - 1,
      Home: 0,
      End: last,
    };
    const index = targets[event.key];
    const item = index === undefined ? undefined : items[index];
    if (item === undefined || index === undefined) return;
    event.preventDefault();
    onChoose(item.name);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[index]?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} onKeyDown={handleKey} ref={list}>
      {items.map((item) => (
        <button
          key={item.name}
          type="button"
          class="tab"
          role="tab"
          id={tabId(item.name)}
          aria-controls={panelId(item.name)}
          aria-selected={item.name === chosen ? 'true' : 'false'}
          tabIndex={item.name === chosen ? 0 : -1}
          onClick={() => onChoose(item.name)}
        >
          {item.label}
        </button>
      ))}
    </div>
  );
}

export interface TabPanelProps {
  readonly name: string;
  readonly isChosen: boolean;
  readonly children: ComponentChildren;
}

/** The content of a tab. It stays in the page when another tab is chosen, so that input and scroll positions are kept. */
export function TabPanel({ name, isChosen, children }: TabPanelProps): VNode {
  return (
    <section class="tab-panel" role="tabpanel" id={panelId(name)} aria-labelledby={tabId(name)} hidden={!isChosen}>
      {children}
    </section>
  );
}
