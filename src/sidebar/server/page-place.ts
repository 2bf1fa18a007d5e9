/** A browser can put off the frames of a page that is not on the screen. */
const LONGEST_WAIT_MILLISECONDS = 500;

/** Calls back after the browser has painted the current page; immediately if the page is not visible. */
export function afterPaint(callback: () => unknown): void {
  if (document.visibilityState === 'hidden') {
    callback();
    return;
  }
  let isCalled = false;
  const callOnce = () => {
    if (!isCalled) callback();
    isCalled = true;
  };
  requestAnimationFrame(() => requestAnimationFrame(callOnce));
  window.setTimeout(callOnce, LONGEST_WAIT_MILLISECONDS);
}

/** Finds the element that a page renders into. */
export function findPlace(): HTMLElement {
  const place = document.getElementById('page');
  if (place === null) throw new Error('The page has no element “page”.');
  // The content of the file is inert until its script runs.
  place.inert = false;
  return place;
}
