/** A message from the page of the add-on to the scripts. */
export type ToScripts =
  | { kind: 'call'; id: number; name: string; argumentsJson: string }
  | { kind: 'host'; action: 'close' | 'focusEditor' | 'setWidth' | 'setHeight'; px: number };

/** A message from the scripts to the page of the add-on. */
export type ToPage =
  | { kind: 'succeeded'; id: number; resultJson: string }
  | { kind: 'failed'; id: number; message: string };
