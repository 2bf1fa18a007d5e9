/** Lets the user choose a file; resolves with null when the user cancels. */
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

/** Starts the download of a text. */
export function downloadText(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The delay allows for slow download dialogs.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Makes a file name from the name of a tab. Characters that file systems do not allow become `-`. */
export function formatFileName(tabName: string, extension: string): string {
  const safe = tabName.replace(/[\\/:*?"<>|]/g, '-').trim();
  return `${safe === '' ? 'sheet' : safe}.${extension}`;
}
