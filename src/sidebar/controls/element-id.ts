import { useState } from 'preact/hooks';

let lastId = 0;

/**
 * An id for an element, the same in every drawing of a component. preact's own `useId` starts again with each call of `render`
 * at the root, so a component that appears later would get an id that is in use.
 */
export function useElementId(): string {
  const [id] = useState(() => {
    lastId += 1;
    return `element-${lastId}`;
  });
  return id;
}
