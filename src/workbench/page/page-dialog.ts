export interface DialogChoice {
  label: string;
  value: string;
  isMain?: boolean;
}

/**
 * Shows a dialog and waits for the answer.
 *
 * @returns the value of the pressed button; '' when the user closes the dialog with Escape
 */
export function askInDialog({
  heading,
  paragraphs = [],
  fields = [],
  choices,
}: {
  heading: string;
  paragraphs?: readonly string[];
  /** Shown below the paragraphs. */
  fields?: readonly HTMLElement[];
  choices: readonly DialogChoice[];
}): Promise<string> {
  const dialog = document.createElement('dialog');
  dialog.className = 'wb-dialog';
  const title = document.createElement('h2');
  title.id = 'dialog-heading';
  title.textContent = heading;
  dialog.setAttribute('aria-labelledby', title.id);
  dialog.append(title);
  for (const text of paragraphs) {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    dialog.append(paragraph);
  }
  dialog.append(...fields);
  const buttons = document.createElement('div');
  buttons.className = 'wb-dialog-buttons';
  for (const { label, value, isMain = false } of choices) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = isMain ? 'wb-button wb-button-main' : 'wb-button';
    button.textContent = label;
    button.addEventListener('click', () => dialog.close(value));
    buttons.append(button);
  }
  dialog.append(buttons);
  document.body.append(dialog);
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue);
    });
    dialog.showModal();
  });
}
