/** Covers the sheet once another tab of this browser has it. */
export function showElsewhere(container: HTMLElement): void {
  const cover = document.createElement('div');
  cover.className = 'wb-elsewhere';
  const sentence = document.createElement('p');
  sentence.textContent = 'This sheet is open in another tab of this browser. Everything typed here went along.';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'wb-button';
  button.textContent = 'Use it here';
  button.addEventListener('click', () => window.location.reload());
  cover.append(sentence, button);
  for (const part of container.children) part.toggleAttribute('inert', true);
  container.append(cover);
}
