import { createRef, render, type VNode } from 'preact';
import { type ClipboardContent, copyByKeys } from '../../controls/clipboard.ts';
import { focusOnOpening, scrollInto } from '../../controls/focus.ts';
import type { PageView } from '../controller/controller-parts.ts';
import type { DayController } from '../controller/day-controller.ts';
import type { ViewModel } from '../view/day-view.ts';
import { type ContentTargets, DayContent } from './day-content.tsx';
import { DayFoot } from './day-foot.tsx';
import { DayHeader } from './day-header.tsx';
import { HelpPage } from './help-page.tsx';

/** The user's actions on the page. */
export type PageActions = Pick<
  DayController,
  | 'generate'
  | 'refresh'
  | 'copy'
  | 'goTo'
  | 'insertSampleDay'
  | 'createToday'
  | 'typeText'
  | 'checkTyping'
  | 'findCorrection'
  | 'draftText'
  | 'dropText'
  | 'claimText'
  | 'saveText'
  | 'convertFormulas'
  | 'openColumns'
  | 'closeColumns'
  | 'chooseColumn'
  | 'saveColumns'
  | 'openDialog'
  | 'openHelp'
  | 'closeHelp'
  | 'undo'
  | 'giveDate'
  | 'chooseRows'
  | 'chooseDay'
  | 'chooseStyle'
  | 'readPrivateList'
  | 'loadProseCheck'
  | 'replaceStatements'
  | 'saveRecord'
  | 'allow'
  | 'toggleFold'
  | 'showAllNotices'
  | 'showMoreTasks'
>;

export const makeTargets = () => ({
  content: createRef<HTMLElement>(),
  banner: createRef<HTMLDivElement>(),
  dateField: createRef<HTMLInputElement>(),
  noticesHeading: createRef<HTMLHeadingElement>(),
  notices: createRef<HTMLUListElement>(),
  previewHeading: createRef<HTMLHeadingElement>(),
  preview: createRef<HTMLElement>(),
  postText: createRef<HTMLTextAreaElement>(),
  refresh: createRef<HTMLButtonElement>(),
  more: createRef<HTMLButtonElement>(),
  primary: createRef<HTMLButtonElement>(),
  helpTitle: createRef<HTMLHeadingElement>(),
});

type Targets = ReturnType<typeof makeTargets> & ContentTargets;

interface DayPageProps {
  readonly model: ViewModel;
  readonly actions: PageActions;
  readonly targets: Targets;
}

/** Help replaces the day on the screen; the day stays in the page with its scroll position. */
export function DayPage({ model, actions, targets }: DayPageProps): VNode {
  return (
    <>
      <div class="page" hidden={model.screen !== 'day'}>
        <div class="upper">
          <DayHeader view={model.day} actions={actions} refreshButton={targets.refresh} moreButton={targets.more} />
          <DayContent model={model} actions={actions} targets={targets} />
        </div>
        <DayFoot model={model} actions={actions} primaryButton={targets.primary} />
      </div>
      {model.screen === 'help' && <HelpPage onBack={() => actions.closeHelp()} title={targets.helpTitle} />}
    </>
  );
}

const isDrawn = (element: HTMLElement) => element.getClientRects().length > 0;

/** Renders the page of the sidebar into a place. All text is set as text, never as markup. */
export function createDayPage(place: HTMLElement, actions: () => PageActions): PageView {
  const targets = makeTargets();
  let shown: ViewModel | null = null;
  let endCopyByKeys: () => void = () => undefined;

  /** Moves the focus near an element that had it and was removed, but never while the user is in the sheet. */
  const keepFocus = (focused: Element | null) => {
    if (!(focused instanceof HTMLElement) || focused === document.body || !document.hasFocus()) return;
    // A part of the page can have moved the focus itself.
    if (document.activeElement !== focused && document.activeElement !== document.body) return;
    if (focused.isConnected && isDrawn(focused)) return;
    const heading = shown?.notices.heading === '' ? null : targets.noticesHeading.current;
    (heading ?? targets.primary.current)?.focus({ preventScroll: true });
  };

  const scrollToNotices = (model: ViewModel) => {
    const first = model.notices.heading === '' ? targets.previewHeading : targets.noticesHeading;
    const target = (model.banner === null ? first : targets.banner).current;
    if (target !== null) scrollInto(target);
  };

  const takeNextStep = () => {
    const content = [...(targets.content.current?.querySelectorAll('button') ?? [])].find(isDrawn);
    const steps = {
      primary: targets.primary.current,
      sheet: targets.primary.current,
      date: targets.dateField.current,
      content: content ?? targets.refresh.current,
    };
    steps[shown?.nextStep ?? 'primary']?.focus();
  };

  return {
    render(model) {
      const focused = document.activeElement;
      const isNewPost = model.postText !== null && model.postTurn !== shown?.postTurn;
      shown = model;
      render(<DayPage model={model} actions={actions()} targets={targets} />, place);
      if (!model.postText?.isForKeys) endCopyByKeys();
      if (isNewPost) scrollToNotices(model);
      keepFocus(focused);
    },
    focusNextStep: () => focusOnOpening(takeNextStep),
    focusFirstBlockingIssue: () =>
      targets.notices.current?.querySelector<HTMLElement>('.allow[aria-pressed="false"]')?.focus(),
    focusDateField: () => targets.dateField.current?.focus(),
    selectPostText(content: ClipboardContent, onCopied: () => void) {
      const box = targets.postText.current;
      if (box === null) return;
      endCopyByKeys();
      endCopyByKeys = copyByKeys(box, content, onCopied);
      box.value = shown?.postText?.text ?? '';
      box.focus({ preventScroll: true });
      box.select();
      box.scrollTop = 0;
      scrollInto(box, { onlyIfHidden: true });
    },
    focusHelp: () => targets.helpTitle.current?.focus(),
    focusMore: () => targets.more.current?.focus(),
  };
}
