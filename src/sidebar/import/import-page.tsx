import { createRef, type RefObject, render, type VNode } from 'preact';
import { type DialogActions, DialogShell } from '../controls/dialog-shell.tsx';
import { focusOnOpening } from '../controls/focus.ts';
import { type TabItem, TabPanel, Tabs } from '../controls/tabs.tsx';
import { ColumnsPanel } from '../day/columns/columns-panel.tsx';
import { FixedTextList } from './fixed-text-list.tsx';
import { FoundDay } from './found-day.tsx';
import type { ImportController } from './import-controller.ts';
import { ImportSource } from './import-source.tsx';
import type { ImportTab } from './import-state.ts';
import type { ImportView } from './import-view.ts';

/** The user's actions in the dialog. */
export type ImportActions = Pick<
  ImportController,
  | 'chooseTab'
  | 'give'
  | 'refuse'
  | 'typeDate'
  | 'tickAppend'
  | 'tickText'
  | 'openColumns'
  | 'chooseColumn'
  | 'saveColumns'
  | 'closeColumns'
  | 'act'
  | 'undo'
  | 'close'
>;

/** The interface of the dialog for its controller. */
export interface ImportPage {
  render(view: ImportView): void;
  /** Moves the focus to the box for a published record. */
  focusSource(): void;
  /** Moves the focus to the first date field with an error. */
  focusDate(): void;
}

/** Renders the dialog *Import* into a place. */
export function createImportPage(place: HTMLElement, actions: () => ImportActions): ImportPage {
  const targets: FocusTargets = { published: createRef(), table: createRef(), faultyDate: createRef() };
  return {
    render: (view) => render(<ImportDialog view={view} actions={actions()} targets={targets} />, place),
    focusSource: () => focusOnOpening(() => targets.published.current?.focus()),
    focusDate: () => targets.faultyDate.current?.focus(),
  };
}

interface FocusTargets extends Readonly<Record<ImportTab, RefObject<HTMLTextAreaElement | null>>> {
  readonly faultyDate: RefObject<HTMLInputElement | null>;
}

const COLUMN_WORDS = {
  note: 'Used for this table. In the new tab, the chosen columns get their usual headings.',
  save: 'Use columns',
};

const TABS: readonly TabItem<ImportTab>[] = [
  { name: 'published', label: 'Published record' },
  { name: 'table', label: 'Table or CSV' },
];

interface ImportProps {
  readonly view: ImportView;
  readonly actions: ImportActions;
  readonly targets: FocusTargets;
}

/** The source is on the left, and the rows that were found in it are on the right. */
function ImportDialog({ view, actions, targets }: ImportProps): VNode {
  const { tab, texts, message, columns, days } = view;
  const shell: DialogActions = {
    act: () => void actions.act(),
    undo: () => void actions.undo(),
    close: () => actions.close(),
    escape: () => actions.close(),
  };
  const firstFault = days.findIndex(({ date }) => date !== null && date.fault !== '');
  return (
    <DialogShell
      name="import"
      view={view}
      actions={shell}
      band={<Tabs label="Import" items={TABS} chosen={tab} onChoose={(name) => actions.chooseTab(name)} />}
    >
      <div class="sources">
        {TABS.map(({ name }) => (
          <TabPanel key={name} name={name} isChosen={name === tab}>
            <ImportSource tab={name} text={texts[name]} actions={actions} box={targets[name]} />
          </TabPanel>
        ))}
      </div>
      <section class="found" tabIndex={0} aria-label="What was found">
        <p class="quiet" aria-live="polite" hidden={message === ''}>
          {message}
        </p>
        {columns !== null && <ColumnsPanel view={columns} actions={actions} {...COLUMN_WORDS} />}
        <div>
          {days.map((day, index) => (
            <FoundDay
              key={`${tab} ${index}`}
              view={day}
              onDate={(date) => actions.typeDate(index, date)}
              onAppend={(date, isTicked) => actions.tickAppend(date, isTicked)}
              dateField={index === firstFault ? targets.faultyDate : null}
            />
          ))}
        </div>
        <FixedTextList
          texts={view.fixedTexts}
          message={view.fixedTextMessage}
          onTick={(key, isTicked) => actions.tickText(key, isTicked)}
        />
      </section>
    </DialogShell>
  );
}
