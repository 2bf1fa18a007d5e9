import type { RefObject, VNode } from 'preact';
import { Button } from '../../controls/button.tsx';
import { Menu, MenuButton, type MenuChoice, type MenuEntry, useMenu } from '../../controls/menu.tsx';
import { isCopyWay } from '../output/copy-ways.ts';
import type { CopyMenuView, CopyWayView } from '../view/day-view.ts';
import type { PageActions, PartProps } from './page-parts.ts';

type ButtonRef = RefObject<HTMLButtonElement | null>;

function viewWay({ way, label, use, isLast }: CopyWayView): MenuChoice {
  return { value: way, label, use, isChosen: isLast };
}

interface CopyGroupProps {
  readonly view: CopyMenuView;
  readonly actions: PageActions;
  readonly button: ButtonRef;
}

/** The button for the last used export target, and the menu of all export targets. */
function CopyGroup({ view: { button: last, clipboard, files }, actions, button }: CopyGroupProps): VNode {
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
      <Button look="filled copy-post" onPress={() => actions.copy(null)} ref={button}>
        {last.label}
      </Button>
      <MenuButton menu={menu} look="filled copy-more" name="More ways to copy" />
      <Menu menu={menu} look="is-copy" label="More ways to copy" entries={entries} onChoose={choose} />
    </div>
  );
}

const OTHER_DAYS: readonly MenuEntry[] = [{ kind: 'action', value: 'newDay', label: 'Another day…', use: '' }];

/** The button that creates today's tab, and the menu for other days. */
function NewDayGroup({ actions, button }: { readonly actions: PageActions; readonly button: ButtonRef }): VNode {
  const menu = useMenu();
  return (
    <div class="copy-group">
      <Button look="filled copy-post" onPress={() => void actions.createToday()} ref={button}>
        New day
      </Button>
      <MenuButton menu={menu} look="filled copy-more" name="Other days" />
      <Menu
        menu={menu}
        look="is-copy"
        label="Other days"
        entries={OTHER_DAYS}
        onChoose={() => void actions.openDialog('newDay')}
      />
    </div>
  );
}

/** The buttons next to *Generate post*. */
export function PostButtons({ model: { copying, primary }, actions, targets }: PartProps): VNode {
  return (
    <>
      {copying !== null && <CopyGroup view={copying} actions={actions} button={targets.primary} />}
      {primary === 'newDay' && <NewDayGroup actions={actions} button={targets.primary} />}
    </>
  );
}
