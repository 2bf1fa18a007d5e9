import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../controls/button.tsx';
import type { EditStyleController } from './edit-style-controller.ts';
import type { ListItemView } from './edit-style-view.ts';
import { StyleControl } from './style-control.tsx';
import type { ListName } from './style-draft.ts';

const LABELS: Readonly<Record<ListName, string>> = { columns: 'Columns', statistics: 'Rows', sections: 'Sections' };

type ListActions = Pick<EditStyleController, 'giveValue' | 'showItem' | 'moveItem' | 'openItem'>;

export interface StyleListProps {
  readonly list: ListName;
  readonly items: readonly ListItemView[];
  readonly actions: ListActions;
}

/** The columns, rows or sections of a style. Those that are shown come first, in their order. */
export function StyleList({ list, items, actions }: StyleListProps): VNode {
  return (
    <div>
      <h2>{LABELS[list]}</h2>
      <ul class="style-list" aria-label={LABELS[list]}>
        {items.map((item) => (
          <StyleItem key={item.key} list={list} item={item} actions={actions} />
        ))}
      </ul>
    </div>
  );
}

interface StyleItemProps {
  readonly list: ListName;
  readonly item: ListItemView;
  readonly actions: ListActions;
}

function StyleItem({ list, item, actions }: StyleItemProps): VNode {
  const { key, name, isShown, isFirst, isLast, isOpen, fields } = item;
  const move = (by: -1 | 1) => actions.moveItem(list, key, by);
  return (
    <li class="style-item">
      <div class="style-item-line">
        <label class="check">
          <input
            type="checkbox"
            checked={isShown}
            onChange={({ currentTarget }) => {
              const hadFocus = document.activeElement === currentTarget;
              actions.showItem(list, key, currentTarget.checked);
              // An element that moves in the page loses the focus.
              if (hadFocus) currentTarget.focus();
            }}
          />
          <span class="style-item-name">{name}</span>
        </label>
        {fields.length > 0 && (
          <Button
            look="link"
            aria-label={`Options of ${name}`}
            aria-expanded={isOpen}
            onPress={() => actions.openItem(list, key, !isOpen)}
          >
            Options
          </Button>
        )}
        {isShown && (
          <>
            <MoveButton sign="↑" name={`Move ${name} up`} isOff={isFirst} onMove={() => move(-1)} />
            <MoveButton sign="↓" name={`Move ${name} down`} isOff={isLast} onMove={() => move(1)} />
          </>
        )}
      </div>
      {isOpen && (
        <div class="style-item-fields">
          {fields.map((field) => (
            <StyleControl
              key={field.field.path}
              view={field}
              onValue={(given) => actions.giveValue(field.field, field.path, given)}
            />
          ))}
        </div>
      )}
    </li>
  );
}

interface MoveButtonProps {
  readonly sign: string;
  readonly name: string;
  readonly isOff: boolean;
  readonly onMove: () => void;
}

function MoveButton({ sign, name, isOff, onMove }: MoveButtonProps): VNode {
  const button = useRef<HTMLButtonElement>(null);
  const press = () => {
    if (isOff) return;
    onMove();
    // An element that moves in the page loses the focus.
    button.current?.focus();
  };
  return (
    <Button look="icon-button" aria-label={name} title={name} isOff={isOff} onPress={press} ref={button}>
      {sign}
    </Button>
  );
}
