import type { DayChoice } from '../../../imports/logs/import-day.ts';
import type { LogReading } from '../../../imports/logs/log-collection.ts';
import type { RuleOptions } from '../../../imports/logs/rule/turns.ts';
import { type TimedDay, timeDay } from '../../../imports/logs/time-day.ts';
import type { FromWorker, LogsRead, ToWorker } from './log-messages.ts';
import { type LogRequest, type ReadingParts, readLogs } from './read-logs.ts';

const MILLISECONDS_BETWEEN_REPORTS = 100;

/** Reads logs and stores their contents, so that rows can be made again with other options. */
export class LogDesk {
  private reading: LogReading | null = null;

  async read(request: LogRequest, parts: ReadingParts): Promise<LogsRead> {
    const { reading, older } = await readLogs(request, parts);
    this.reading = reading;
    return { kind: 'read', sessions: reading.sessions.length + reading.reports.length, older };
  }

  /** Returns the rows of a day; null before the first reading. */
  time(choice: DayChoice, options: RuleOptions): TimedDay | null {
    return this.reading === null ? null : timeDay(this.reading, choice, options);
  }
}

/** The part of a worker's global object that is used. */
export interface WorkerScope {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker): void;
}

/** Makes this thread read logs. */
export function serveLogs(scope: WorkerScope, now: () => number): void {
  const desk = new LogDesk();
  let reportedAt = Number.NEGATIVE_INFINITY;
  const parts: ReadingParts = {
    onProgress: (done, total) => {
      const at = now();
      if (at - reportedAt < MILLISECONDS_BETWEEN_REPORTS) return;
      reportedAt = at;
      scope.postMessage({ kind: 'progress', done, total });
    },
    rest: () => Promise.resolve(),
    // A stopped worker is terminated.
    isStopped: () => false,
  };
  scope.onmessage = async ({ data }) => {
    try {
      if (data.kind === 'read') {
        scope.postMessage(await desk.read(data.request, parts));
      } else {
        const day = desk.time(data.choice, data.options);
        scope.postMessage(day === null ? { kind: 'failed' } : { kind: 'timed', day });
      }
    } catch {
      scope.postMessage({ kind: 'failed' });
    }
  };
  scope.postMessage({ kind: 'ready' });
}
