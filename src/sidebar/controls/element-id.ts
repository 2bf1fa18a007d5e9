import { useState } from 'preact/hooks';

let lastId = 0;

/**
 * Returns an id for an element, which stays the same while its component is mounted. preact's `useId` starts again with each
 * call of `render` at the root, so a component that appears later would get an id that is in use.
 */
export function useElementId(): string {
  const [id] = useState(() => {
    lastId += 1;
    return `element-${lastId}`;
  });
  return id;
}
