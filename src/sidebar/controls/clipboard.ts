/** The content for the clipboard: plain text, and optionally the same as HTML. */
export interface ClipboardContent {
  readonly text: string;
  readonly html: string | null;
}

/** The parts of the page that copying needs. */
export interface CopyingPage {
  readonly document: Document;
  /** Writes through the Clipboard API; null if it is unavailable. */
  readonly writeText: ((text: string) => Promise<void>) | null;
  /** Writes plain text and HTML through the Clipboard API; null if it is unavailable. */
  readonly writeBoth: ((text: string, html: string) => Promise<void>) | null;
}

/** Puts the content into a copy event. @returns whether the event accepted it */
function fillClipboard({ clipboardData }: ClipboardEvent, { text, html }: ClipboardContent): boolean {
  if (clipboardData === null) return false;
  clipboardData.setData('text/plain', text);
  if (html !== null) clipboardData.setData('text/html', html);
  const hasHtml = html === null || clipboardData.getData('text/html') !== '';
  return clipboardData.getData('text/plain') === text && hasHtml;
}

/**
 * Copies through a `copy` event, which works in a frame without permission for the Clipboard API (assumptions: copy-event,
 * clipboard-api). Some browsers fire the event only when something is selected, so a hidden element is selected first, and
 * then the previous selection is restored.
 */
function copyByEvent(document: Document, content: ClipboardContent): boolean {
  let isSet = false;
  const fill = (event: ClipboardEvent) => {
    isSet = fillClipboard(event, content);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const selection = document.getSelection();
  const earlier = selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const mark = document.createElement('span');
  mark.textContent = '\u00a0';
  mark.className = 'copy-mark';
  mark.setAttribute('aria-hidden', 'true');
  document.body.append(mark);
  selection?.selectAllChildren(mark);
  document.addEventListener('copy', fill, { capture: true });
  try {
    return document.execCommand('copy') && isSet;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', fill, { capture: true });
    selection?.removeAllRanges();
    if (earlier !== null) selection?.addRange(earlier);
    mark.remove();
  }
}

/** The time limit for a browser that asks the user, or never answers. After that, the page selects the text instead. */
const CLIPBOARD_TIMEOUT_MILLISECONDS = 2000;

function rejectAfterTimeout(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('The browser did not answer.')), CLIPBOARD_TIMEOUT_MILLISECONDS);
  });
}

function writeToClipboard(
  { writeText, writeBoth }: CopyingPage,
  { text, html }: ClipboardContent,
): Promise<void> | null {
  if (html === null) return writeText?.(text) ?? null;
  return writeBoth?.(text, html) ?? null;
}

/**
 * Copies a post. Markdown is copied without HTML, so that editors recognize it as Markdown. Must be called in the handler of
 * a click.
 * @returns whether the browser confirmed it
 */
export async function copyContent(page: CopyingPage, content: ClipboardContent): Promise<boolean> {
  if (copyByEvent(page.document, content)) return true;
  try {
    const written = writeToClipboard(page, content);
    if (written === null) return false;
    await Promise.race([written, rejectAfterTimeout()]);
    return true;
  } catch {
    return false;
  }
}

/** Copies a plain text. @returns whether the browser confirmed it */
export function copyText(page: Omit<CopyingPage, 'writeBoth'>, text: string): Promise<boolean> {
  return copyContent({ ...page, writeBoth: null }, { text, html: null });
}

/** Returns a function that writes plain text and HTML through the Clipboard API; null if it is unavailable. */
export function findWriteBoth({ clipboard }: Partial<Navigator>): CopyingPage['writeBoth'] {
  if (clipboard?.write === undefined || typeof ClipboardItem === 'undefined') return null;
  return (text, html) => {
    const parts = { 'text/plain': text, 'text/html': html };
    const blobs = Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })]);
    return clipboard.write([new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>)]);
  };
}

/**
 * Makes the copy shortcut work like the button: when the whole text box is selected, it also copies the HTML.
 * @param onCopied called after each such copy
 * @returns a function that removes the handler
 */
export function copyByKeys(box: HTMLTextAreaElement, content: ClipboardContent, onCopied: () => void): () => void {
  const copy = (event: ClipboardEvent) => {
    const isAll = box.selectionStart === 0 && box.selectionEnd === box.value.length;
    if (!isAll || !fillClipboard(event, content)) return;
    event.preventDefault();
    onCopied();
  };
  box.addEventListener('copy', copy);
  return () => box.removeEventListener('copy', copy);
}
