/** Lets the user choose a file; null without a choice. */
export function chooseFile(accept: string): Promise<File | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  input.hidden = true;
  document.body.append(input);
  return new Promise((resolve) => {
    const settle = (file: File | null) => {
      input.remove();
      resolve(file);
    };
    input.addEventListener('change', () => settle(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => settle(null));
    input.click();
  });
}

/** Hands a text to the browser as a download. */
export function downloadText(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken the blob by the next turn; a minute is for slow dialogs.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A tab's name as a file's name: what file systems refuse becomes "-". */
export function formatFileName(tabName: string, extension: string): string {
  const safe = tabName.replace(/[\\/:*?"<>|]/g, '-').trim();
  return `${safe === '' ? 'sheet' : safe}.${extension}`;
}
