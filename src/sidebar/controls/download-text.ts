/** Starts the download of a text or a file. It needs the frame's flag allow-downloads (assumption: download). */
export function downloadText(name: string, text: string | Blob, mediaType = 'text/plain'): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }));
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Delayed, because some browsers read the text only after the click.
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
