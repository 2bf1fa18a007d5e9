/** An element of the page's own markup, by its id. */
export function findPart(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no part “${id}”.`);
  return element;
}

/** What can be switched by the page's address, to try the add-on under other conditions. */
export interface PageOptions {
  /**
   * `?clipboard-write`: the add-on's frame may use the clipboard API. Whether Google's frame may is not documented, so without
   * the switch the stricter case holds (assumption: clipboard-api).
   */
  mayWriteClipboard: boolean;
  /** `?latency-ms=300`: how long every answer to google.script.run takes at least. */
  latencyMs: number;
  /** `?rights=view`: every write of the add-on is refused, as in a file that may only be looked at. */
  rights: 'edit' | 'view';
}

export function readPageOptions(): PageOptions {
  const query = new URLSearchParams(window.location.search);
  const latencyMs = Number(query.get('latency-ms'));
  return {
    mayWriteClipboard: query.has('clipboard-write'),
    latencyMs: Number.isFinite(latencyMs) && latencyMs > 0 ? latencyMs : 0,
    rights: query.get('rights') === 'view' ? 'view' : 'edit',
  };
}
