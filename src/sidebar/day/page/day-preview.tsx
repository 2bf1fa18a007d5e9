import type { VNode } from 'preact';
import { Button } from '../../controls/button.tsx';
import { useElementId } from '../../controls/element-id.ts';
import { Caret } from '../../controls/icon.tsx';
import { Menu, MenuButton, type MenuChoice, type MenuEntry, useMenu } from '../../controls/menu.tsx';
import { type EditablePart, PreviewCard } from '../../preview/preview-card.tsx';
import type { PreviewView } from '../../preview/preview-view.ts';
import { EditableText } from '../texts/text-field.tsx';
import type { TextView } from '../texts/texts-view.ts';
import type { StyleChoiceView, StyleMenuView } from '../view/style-menu-view.ts';
import type { PageActions, PartProps } from './page-parts.ts';

interface StyleMenuProps {
  readonly view: StyleMenuView;
  readonly actions: PageActions;
}

function viewChoice({ id, label, use, isShown }: StyleChoiceView): MenuChoice {
  return { value: id, label, use, isChosen: isShown };
}

function StyleMenu({ view: { name, first, more }, actions }: StyleMenuProps): VNode {
  const menu = useMenu();
  const entries: readonly MenuEntry[] = [
    { kind: 'choices', label: 'Styles', choices: first.map(viewChoice) },
    { kind: 'more', label: 'More styles', use: '', groupLabel: 'More styles', choices: more.map(viewChoice) },
    { kind: 'separator' },
    { kind: 'action', value: 'editStyle', label: 'Edit style…', use: 'Columns, words, decimals' },
    { kind: 'action', value: 'settings', label: 'Settings…', use: 'Set the style for every post' },
  ];
  const choose = (choice: string) => {
    if (choice === 'settings' || choice === 'editStyle') void actions.openDialog(choice);
    else actions.chooseStyle(choice);
  };
  return (
    <>
      <MenuButton menu={menu} look="picker is-small">
        <span class="quiet">Style:</span> <span>{name}</span>
        <Caret />
      </MenuButton>
      <Menu menu={menu} look="is-styles" label="Style" entries={entries} onChoose={choose} />
    </>
  );
}

interface PreviewProps extends PartProps {
  readonly view: PreviewView;
}

/** The post as it looks, with the fields for its texts. */
export function DayPreview({ view, model: { styles, texts }, actions, targets }: PreviewProps): VNode {
  const renderPart = (part: EditablePart, content: VNode) => {
    const text = texts.find(({ label }) => label.toLowerCase() === part);
    if (text === undefined || text.isMissing) return content;
    return (
      <EditableText view={text} actions={actions}>
        {content}
      </EditableText>
    );
  };
  const renderMissing = (before: TextView['before']) => (
    <>
      {texts
        .filter((text) => text.isMissing && text.before === before)
        .map((text) => (
          <EditableText key={text.label} view={text} actions={actions}>
            {null}
          </EditableText>
        ))}
    </>
  );
  const headingId = useElementId();
  const showMore = () => {
    const isLast = view.moreTasks?.isLast ?? true;
    actions.showMoreTasks();
    if (isLast) targets.preview.current?.focus({ preventScroll: true });
  };
  return (
    <section class="preview-place" aria-labelledby={headingId}>
      <div class="text-line is-preview">
        <h3 id={headingId} ref={targets.previewHeading}>
          Preview
        </h3>
        {styles !== null && <StyleMenu view={styles} actions={actions} />}
      </div>
      {/* The card takes the focus so that the arrow keys scroll it. */}
      <section class="card" aria-label="Post preview" tabIndex={0} ref={targets.preview}>
        <PreviewCard
          view={view}
          onShowMore={showMore}
          onGoTo={(address) => void actions.goTo(address)}
          renderPart={renderPart}
          renderMissing={renderMissing}
        />
      </section>
      {view.leftOut !== '' && (
        <p class="left-out quiet">
          {view.leftOut}{' '}
          {view.hasFixedTextsLeftOut && (
            <Button look="link" onPress={() => void actions.openDialog('settings')}>
              Settings…
            </Button>
          )}
        </p>
      )}
    </section>
  );
}
