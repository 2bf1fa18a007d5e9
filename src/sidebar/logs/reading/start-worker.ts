import type { Clock } from '../../server/server.ts';

const PATIENCE_MILLISECONDS = 3000;

/**
 * Starts a worker from a script that posts a message as soon as it runs.
 * @returns null if the browser cannot make a worker here (assumption: blob-worker)
 */
export function startWorker(script: string, clock: Clock): Promise<Worker | null> {
  return new Promise((resolve) => {
    try {
      const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
      const worker = new Worker(url);
      const finish = (isRunning: boolean) => {
        clock.stopTimer(timer);
        URL.revokeObjectURL(url);
        if (!isRunning) worker.terminate();
        resolve(isRunning ? worker : null);
      };
      const timer = clock.startTimer(() => finish(false), PATIENCE_MILLISECONDS);
      worker.onmessage = () => finish(true);
      worker.onerror = () => finish(false);
    } catch {
      resolve(null);
    }
  });
}

/** Whether a worker runs here. */
export async function canStartWorker(clock: Clock): Promise<boolean> {
  const worker = await startWorker('postMessage(0)', clock);
  worker?.terminate();
  return worker !== null;
}
