import { afterPaint } from '../../../src/sidebar/server/page-place.ts';

/** Replaces the browser’s frames and timers; each list has the callbacks that wait. */
function installBrowser(visibilityState: 'visible' | 'hidden') {
  const frames: (() => void)[] = [];
  const timers: (() => void)[] = [];
  Object.assign(globalThis, {
    document: { visibilityState },
    requestAnimationFrame: (callback: () => void) => frames.push(callback),
    window: { setTimeout: (callback: () => void) => timers.push(callback) },
  });
  const run = (callbacks: (() => void)[]) => {
    for (const callback of callbacks.splice(0)) callback();
  };
  return { runFrame: () => run(frames), runTimers: () => run(timers) };
}

describe('afterPaint', () => {
  it('calls back once, in the second frame', () => {
    const { runFrame, runTimers } = installBrowser('visible');
    const callback = jest.fn();
    afterPaint(callback);
    runFrame();
    expect(callback).toHaveBeenCalledTimes(0);
    runFrame();
    expect(callback).toHaveBeenCalledTimes(1);
    runTimers();
    expect(callback).toHaveBeenCalledTimes(1);
  });

  it('calls back after a time without frames', () => {
    const { runFrame, runTimers } = installBrowser('visible');
    const callback = jest.fn();
    afterPaint(callback);
    runTimers();
    expect(callback).toHaveBeenCalledTimes(1);
    runFrame();
    runFrame();
    expect(callback).toHaveBeenCalledTimes(1);
  });

  it('calls back at once in a hidden page', () => {
    installBrowser('hidden');
    const callback = jest.fn();
    afterPaint(callback);
    expect(callback).toHaveBeenCalledTimes(1);
  });
});
