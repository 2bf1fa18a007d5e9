/** What is needed of the page to copy a text. */
export interface CopyingPage {
  readonly document: Document;
  readonly writeText: ((text: string) => Promise<void>) | null;
}

/**
 * Copies through a `copy` event: it works in a frame that was not given the clipboard (assumptions: copy-event, clipboard-api). Some browsers fire the event only
 * when something is selected, so a hidden mark is, and what was selected before is selected again.
 */
function copyByEvent(document: Document, text: string): boolean {
  let isSet = false;
  const setText = (event: ClipboardEvent) => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData('text/plain', text);
    isSet = event.clipboardData.getData('text/plain') === text;
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
  document.addEventListener('copy', setText, { capture: true });
  try {
    return document.execCommand('copy') && isSet;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', setText, { capture: true });
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

/**
 * Puts a text on the clipboard as plain text alone, so that editors take Markdown for what it is. To be called within
 * the handler of a click.
 * @returns whether the browser confirmed it
 */
export async function copyText({ document, writeText }: CopyingPage, text: string): Promise<boolean> {
  if (copyByEvent(document, text)) return true;
  if (writeText === null) return false;
  try {
    await Promise.race([writeText(text), refuseLater()]);
    return true;
  } catch {
    return false;
  }
}
