/** Calls back after the browser has painted the current page; immediately if the page is not visible. */
export function afterPaint(callback: () => unknown): void {
  if (document.visibilityState === 'hidden') callback();
  else requestAnimationFrame(() => requestAnimationFrame(callback));
}

/** Finds the element that a page renders into. */
export function findPlace(): HTMLElement {
  const place = document.getElementById('page');
  if (place === null) throw new Error('The page has no element “page”.');
  return place;
}
