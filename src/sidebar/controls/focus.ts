/** Returns the nearest scrolling ancestor of an element; null when there is none. */
function findScroller(element: HTMLElement): HTMLElement | null {
  const parent = element.parentElement;
  if (parent === null) return null;
  const isScrolling =
    /auto|scroll/.test(getComputedStyle(parent).overflowY) && parent.scrollHeight > parent.clientHeight;
  return isScrolling ? parent : findScroller(parent);
}

/** Scrolls an element to the top, or, with `onlyIfHidden`, only as far as necessary to show all of it. */
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
 * Moves the focus when the page opens. A browser can prevent that in a frame without the focus. Then the focus moves when
 * the frame receives it.
 */
export function focusOnOpening(focus: () => void): void {
  focus();
  if (document.hasFocus() && document.activeElement !== document.body) return;
  const focusLater = () => {
    if (document.activeElement === document.body) focus();
  };
  window.addEventListener('focus', focusLater, { once: true });
}
