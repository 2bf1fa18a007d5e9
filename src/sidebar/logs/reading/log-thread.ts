import type { Clock } from '../../server/server.ts';
import { LogDesk } from './log-desk.ts';
import type { FoundDay, FromWorker, LogsRead, TimeRequest, ToWorker } from './log-messages.ts';
import type { LogRequest } from './read-logs.ts';
import { startWorker } from './start-worker.ts';

/** A thread that reads logs. Its promises are never rejected; null means that the reading was stopped or failed. */
export interface LogThread {
  read(request: LogRequest, onProgress: (done: number, total: number) => void): Promise<LogsRead | null>;
  time(request: TimeRequest): Promise<FoundDay | null>;
  /** Ends a reading. The thread cannot be used again. */
  stop(): void;
}

/** The maximum time of a slice of work on the page's own thread, after which the page can react. */
const MOST_MILLISECONDS = 8;

/** Lets the browser run other tasks. Timers can be slowed down in background pages, but messages are not. */
function letOthersRun(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Reads in slices on the thread of the page. */
export function readOnPage(clock: Pick<Clock, 'now'>): LogThread {
  const desk = new LogDesk();
  let isStopped = false;
  let restedAt = clock.now().getTime();
  const rest = async () => {
    if (clock.now().getTime() - restedAt < MOST_MILLISECONDS) return;
    await letOthersRun();
    restedAt = clock.now().getTime();
  };
  return {
    read: async (request, onProgress) => {
      const found = await desk.read(request, { onProgress, rest, isStopped: () => isStopped }).catch(() => null);
      return isStopped ? null : found;
    },
    time: async (request) => desk.time(request),
    stop: () => {
      isStopped = true;
    },
  };
}

/** Makes a thread from a worker, after the worker has reported that it runs. */
function readInWorker(worker: Worker): LogThread {
  let waiting: ((message: FromWorker | null) => void) | null = null;
  let report: (done: number, total: number) => void = () => undefined;
  const settle = (message: FromWorker | null) => {
    const resolve = waiting;
    waiting = null;
    resolve?.(message);
  };
  worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === 'progress') report(data.done, data.total);
    else settle(data);
  };
  worker.onerror = () => settle({ kind: 'failed' });
  const ask = (message: ToWorker) =>
    new Promise<FromWorker | null>((resolve) => {
      settle(null);
      waiting = resolve;
      worker.postMessage(message);
    });
  return {
    async read(request, onProgress) {
      report = onProgress;
      const answer = await ask({ kind: 'read', request });
      return answer?.kind === 'read' ? answer : null;
    },
    async time(request) {
      const answer = await ask({ kind: 'time', request });
      return answer?.kind === 'timed' ? answer.day : null;
    },
    stop() {
      worker.terminate();
      settle(null);
    },
  };
}

/**
 * Starts a thread that reads logs: a worker, or the page's own thread if a worker is not possible.
 * @param script the script of the page, which also runs as the worker; null if it is unknown
 */
export async function startLogThread(script: string | null, clock: Clock): Promise<LogThread> {
  const worker = script === null ? null : await startWorker(script, clock);
  return worker === null ? readOnPage(clock) : readInWorker(worker);
}
