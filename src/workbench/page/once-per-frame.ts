/** Makes a function that requests an update for the next frame. Several requests before it are one. */
export function oncePerFrame(update: () => void): () => void {
  let isRequested = false;
  return () => {
    if (isRequested) return;
    isRequested = true;
    requestAnimationFrame(() => {
      isRequested = false;
      update();
    });
  };
}
