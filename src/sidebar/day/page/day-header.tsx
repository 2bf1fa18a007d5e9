import type { RefObject, VNode } from 'preact';
import { Caret } from '../../controls/icon.tsx';
import { Menu, MenuButton, type MenuEntry, useMenu } from '../../controls/menu.tsx';
import type { DialogScreen } from '../controller/controller-parts.ts';
import type { DayHeaderView } from '../view/header-view.ts';
import type { PageActions } from './page-parts.ts';

const MORE: readonly MenuEntry[] = [
  { kind: 'action', value: 'newDay', label: 'New day…', use: '' },
  { kind: 'action', value: 'import', label: 'Import…', use: '' },
  { kind: 'action', value: 'logs', label: 'Import agent logs…', use: '' },
  { kind: 'action', value: 'picture', label: 'Picture…', use: '' },
  { kind: 'action', value: 'saveRecord', label: 'Save to Records', use: '' },
  { kind: 'action', value: 'records', label: 'Records and roll-ups…', use: '' },
  { kind: 'separator' },
  { kind: 'action', value: 'settings', label: 'Settings…', use: '' },
  { kind: 'action', value: 'freeze', label: 'Freeze formulas', use: 'Replace with values' },
  { kind: 'action', value: 'thaw', label: 'Restore formulas', use: 'Replace frozen values with formulas' },
  { kind: 'action', value: 'help', label: 'Help', use: '' },
];

function chooseMore(choice: string, actions: PageActions): void {
  if (choice === 'saveRecord') void actions.saveRecord();
  else if (choice === 'freeze') void actions.convertFormulas('values');
  else if (choice === 'thaw') void actions.convertFormulas('formulas');
  else if (choice === 'help') actions.openHelp();
  else void actions.openDialog(choice as DialogScreen);
}

export interface DayHeaderProps {
  readonly view: DayHeaderView;
  readonly actions: PageActions;
  readonly refreshButton: RefObject<HTMLButtonElement | null>;
  readonly moreButton: RefObject<HTMLButtonElement | null>;
}

/** The header: the day, when it was read, *Refresh* and *More*. */
export function DayHeader({ view, actions, refreshButton, moreButton }: DayHeaderProps): VNode {
  const { title, line, isOld, isBusy, picker } = view;
  const days = useMenu();
  const more = useMenu(moreButton);
  const choices = (picker ?? []).map(({ date, label, use, isShown }) => ({
    value: date,
    label,
    use,
    isChosen: isShown,
  }));
  return (
    <header class="day-header">
      <h1 class="hidden-words">Leverage Record</h1>
      <div class="day-words">
        <h2>
          {picker === null ? (
            <span id="day-title">{title}</span>
          ) : (
            <MenuButton menu={days} look="picker">
              <span>{title}</span>
              <Caret />
            </MenuButton>
          )}
        </h2>
        <p class={isOld ? 'day-line is-old' : 'day-line'}>{line}</p>
      </div>
      <button
        type="button"
        class={isBusy ? 'icon-button is-busy' : 'icon-button'}
        aria-label="Refresh"
        title="Refresh"
        aria-disabled={isBusy ? 'true' : undefined}
        onClick={() => actions.refresh()}
        ref={refreshButton}
      >
        <svg class="still" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
          <path
            d="M15.6 6.2A6.6 6.6 0 1 0 16.6 10M15.9 2.6v4h-4"
            fill="none"
            stroke="currentColor"
            stroke-width="1.6"
          />
        </svg>
        <svg class="spinner" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
          <circle
            cx="10"
            cy="10"
            r="6.6"
            fill="none"
            stroke="currentColor"
            stroke-width="1.8"
            stroke-dasharray="30 12"
          />
        </svg>
      </button>
      <MenuButton menu={more} look="icon-button" name="More">
        <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
          <path
            d="M10 3.2a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2m0 5.2a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2m0 5.2a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2"
            fill="currentColor"
          />
        </svg>
      </MenuButton>
      {picker !== null && (
        <Menu
          menu={days}
          look="is-days"
          label="Day"
          entries={[{ kind: 'choices', label: 'Days', choices }]}
          onChoose={(date) => actions.chooseDay(date)}
        />
      )}
      <Menu menu={more} look="is-more" label="More" entries={MORE} onChoose={(choice) => chooseMore(choice, actions)} />
    </header>
  );
}
