/** What goes on the clipboard: plain text alone, or formatted text beside it. */
export interface ClipContent {
  readonly text: string;
  readonly html: string | null;
}

/** What is needed of the page to copy. */
export interface CopyingPage {
  readonly document: Document;
  /** The clipboard's own interface; null where the browser has none here. */
  readonly writeText: ((text: string) => Promise<void>) | null;
  /** The same for text in several formats. */
  readonly writeBoth: ((text: string, html: string) => Promise<void>) | null;
}

/** @returns whether the event holds it now */
function fillClipboard({ clipboardData }: ClipboardEvent, { text, html }: ClipContent): boolean {
  if (clipboardData === null) return false;
  clipboardData.setData('text/plain', text);
  if (html !== null) clipboardData.setData('text/html', html);
  const hasHtml = html === null || clipboardData.getData('text/html') !== '';
  return clipboardData.getData('text/plain') === text && hasHtml;
}

/**
 * Copies through a `copy` event: it works in a frame that was not given the clipboard (assumptions: copy-event, clipboard-api). Some browsers fire the event only
 * when something is selected, so a hidden mark is, and what was selected before is selected again.
 */
function copyByEvent(document: Document, content: ClipContent): boolean {
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

/** A browser that asks the person, or never answers, is not waited for longer: the text is selected for them instead. */
const PATIENCE_MILLISECONDS = 2000;

function refuseLater(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('The browser did not answer.')), PATIENCE_MILLISECONDS);
  });
}

function writeToClipboard({ writeText, writeBoth }: CopyingPage, { text, html }: ClipContent): Promise<void> | null {
  if (html === null) return writeText?.(text) ?? null;
  return writeBoth?.(text, html) ?? null;
}

/**
 * Puts a post on the clipboard. Without HTML it is plain text alone, so that editors take Markdown for what it is. To be
 * called within the handler of a click.
 * @returns whether the browser confirmed it
 */
export async function copyContent(page: CopyingPage, content: ClipContent): Promise<boolean> {
  if (copyByEvent(page.document, content)) return true;
  try {
    const written = writeToClipboard(page, content);
    if (written === null) return false;
    await Promise.race([written, refuseLater()]);
    return true;
  } catch {
    return false;
  }
}

/** Puts a text alone on the clipboard. */
export function copyText(page: Omit<CopyingPage, 'writeBoth'>, text: string): Promise<boolean> {
  return copyContent({ ...page, writeBoth: null }, { text, html: null });
}

/** Formatted text through the clipboard's own interface; null where the browser has none. */
export function findWriteBoth({ clipboard }: Partial<Navigator>): CopyingPage['writeBoth'] {
  if (clipboard?.write === undefined || typeof ClipboardItem === 'undefined') return null;
  return (text, html) => {
    const parts = { 'text/plain': text, 'text/html': html };
    const blobs = Object.entries(parts).map(([type, part]) => [type, new Blob([part], { type })]);
    return clipboard.write([new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>)]);
  };
}

/**
 * Lets the person's own keys copy what the button could not: when all of a text box is selected, the formatted text goes
 * along with its plain one.
 * @returns a function that ends it
 */
export function copyByKeys(box: HTMLTextAreaElement, content: ClipContent, tellCopied: () => void): () => void {
  const copy = (event: ClipboardEvent) => {
    const isAll = box.selectionStart === 0 && box.selectionEnd === box.value.length;
    if (!isAll || !fillClipboard(event, content)) return;
    event.preventDefault();
    tellCopied();
  };
  box.addEventListener('copy', copy);
  return () => box.removeEventListener('copy', copy);
}
