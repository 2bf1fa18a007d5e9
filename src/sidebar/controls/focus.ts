/** The nearest box around an element that scrolls, within this frame. */
function findScroller(element: HTMLElement): HTMLElement | null {
  const parent = element.parentElement;
  if (parent === null) return null;
  const isScrolling =
    /auto|scroll/.test(getComputedStyle(parent).overflowY) && parent.scrollHeight > parent.clientHeight;
  return isScrolling ? parent : findScroller(parent);
}

/** Scrolls until an element is at the top, or, with `onlyIfHidden`, just until all of it is in sight. */
export function scrollInto(element: HTMLElement, { gapPx = 16, onlyIfHidden = false } = {}): void {
  const scroller = findScroller(element);
  if (scroller === null) return;
  const place = element.getBoundingClientRect();
  const view = scroller.getBoundingClientRect();
  const below = place.bottom + gapPx - view.bottom;
  const above = place.top - gapPx - view.top;
  if (!onlyIfHidden) scroller.scrollTop += above;
  else if (below > 0 || above < 0) scroller.scrollTop += above < 0 ? above : Math.min(below, above);
}

/**
 * Moves the focus when the page opens. A browser can refuse that in a frame that the user is not in yet: then it moves when
 * the user gets there.
 */
export function focusOnOpening(take: () => void): void {
  take();
  if (document.hasFocus() && document.activeElement !== document.body) return;
  const takeLater = () => {
    if (document.activeElement === document.body) take();
  };
  window.addEventListener('focus', takeLater, { once: true });
}
