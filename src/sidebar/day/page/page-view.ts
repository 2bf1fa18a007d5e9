import { type ClipboardContent, copyByKeys } from '../../controls/clipboard.ts';
import { focusOnOpening, scrollInto } from '../../controls/focus.ts';
import type { PageView } from '../controller/controller-parts.ts';
import type { ViewModel } from '../view/day-view.ts';
import { renderDayPage } from './day-page.tsx';
import type { LaterPage, PagePlace } from './page-parts.ts';

const isDrawn = (element: HTMLElement) => element.getClientRects().length > 0;

/** Creates the view of the page after its first frame. */
export function createPageView(place: PagePlace, later: () => LaterPage): PageView {
  const { targets } = place;
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
      renderDayPage(place, model, later());
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
