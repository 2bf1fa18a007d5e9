/** Covers the sheet when another tab of this browser has opened it. */
export function showElsewhere(container: HTMLElement): void {
  const cover = document.createElement('div');
  cover.className = 'wb-elsewhere';
  const sentence = document.createElement('p');
  sentence.textContent = 'This sheet is now open in another tab of this browser, with all your changes.';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'wb-button';
  button.textContent = 'Use it here';
  button.addEventListener('click', () => window.location.reload());
  cover.append(sentence, button);
  for (const part of container.children) part.toggleAttribute('inert', true);
  container.append(cover);
}
