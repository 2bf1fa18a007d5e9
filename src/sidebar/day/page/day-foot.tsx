import type { RefObject, VNode } from 'preact';
import { Button } from '../../controls/button.tsx';
import { Menu, MenuButton, type MenuChoice, type MenuEntry, useMenu } from '../../controls/menu.tsx';
import { StatusLine } from '../../controls/status-line.tsx';
import { isCopyWay } from '../output/copy-ways.ts';
import type { CopyMenuView, CopyWayView, ViewModel } from '../view/day-view.ts';
import type { PageActions } from './day-page.tsx';

function viewWay({ way, label, use, isLast }: CopyWayView): MenuChoice {
  return { value: way, label, use, isChosen: isLast };
}

interface CopyGroupProps {
  readonly view: CopyMenuView;
  readonly actions: PageActions;
}

/** The button for the last used way of copying, and the menu of all ways. */
function CopyGroup({ view: { button, clipboard, files }, actions }: CopyGroupProps): VNode {
  const menu = useMenu();
  const entries: readonly MenuEntry[] = [
    { kind: 'choices', label: 'Clipboard', choices: clipboard.map(viewWay) },
    { kind: 'separator' },
    {
      kind: 'more',
      label: 'Download…',
      use: 'Markdown with front matter, HTML, JSON',
      groupLabel: 'Download',
      choices: files.map(viewWay),
    },
  ];
  const choose = (way: string) => {
    if (isCopyWay(way)) actions.copy(way);
  };
  return (
    <div class="copy-group">
      <Button look="filled copy-post" onPress={() => actions.copy(null)}>
        {button.label}
      </Button>
      <MenuButton menu={menu} look="filled copy-more" name="More ways to copy" />
      <Menu menu={menu} look="is-copy" label="More ways to copy" entries={entries} onChoose={choose} />
    </div>
  );
}

export interface DayFootProps {
  readonly model: ViewModel;
  readonly actions: PageActions;
  readonly generateButton: RefObject<HTMLButtonElement | null>;
}

/** The status line, and below it the buttons. */
export function DayFoot({ model: { status, generate, copying }, actions, generateButton }: DayFootProps): VNode {
  return (
    <footer class="foot">
      <StatusLine view={status} onUndo={() => void actions.undo()} />
      <div class="buttons">
        <Button
          look={copying === null ? 'filled generate' : 'outlined generate'}
          isOff={generate.isOff}
          isBusy={generate.isBusy}
          onPress={() => actions.generate()}
          ref={generateButton}
        >
          Generate post
        </Button>
        {copying !== null && <CopyGroup view={copying} actions={actions} />}
      </div>
    </footer>
  );
}
