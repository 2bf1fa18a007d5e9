import type { LogReading } from '../../../imports/logs/log-types.ts';
import { calendarOf } from '../../../imports/logs/rule/zone-dates.ts';
import { timeDay } from '../../../imports/logs/time-day.ts';
import { listDaysWithSessions } from './days-with-sessions.ts';
import type { FoundDay, FromWorker, LogsRead, TimeRequest, ToWorker } from './log-messages.ts';
import { type LogRequest, type ReadingParts, readLogs } from './read-logs.ts';

const MILLISECONDS_BETWEEN_REPORTS = 100;
const MOST_OTHER_DAYS = 3;

/** Reads logs and stores their contents, so that rows can be made again with other options. */
export class LogDesk {
  private reading: LogReading | null = null;

  async read(request: LogRequest, parts: ReadingParts): Promise<LogsRead> {
    const { reading, older } = await readLogs(request, parts);
    this.reading = reading;
    return { kind: 'read', sessions: reading.sessions.length + reading.reports.length, older };
  }

  /** Returns the rows of a day; null before the first reading. */
  time({ choice, options, timeZone }: TimeRequest): FoundDay | null {
    if (this.reading === null) return null;
    const day = timeDay(this.reading, choice, options);
    const dateAt = day.sessions.length > 0 ? null : calendarOf(timeZone, Intl.DateTimeFormat);
    const otherDays = dateAt === null ? [] : listDaysWithSessions(this.reading, dateAt, options, MOST_OTHER_DAYS);
    return { ...day, otherDays };
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
        const day = desk.time(data.request);
        scope.postMessage(day === null ? { kind: 'failed' } : { kind: 'timed', day });
      }
    } catch {
      scope.postMessage({ kind: 'failed' });
    }
  };
  scope.postMessage({ kind: 'ready' });
}
