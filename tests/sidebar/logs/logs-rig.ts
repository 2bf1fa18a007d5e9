import { LogsController } from '../../../src/sidebar/logs/logs-controller.ts';
import type { LogsView } from '../../../src/sidebar/logs/logs-view.ts';
import { type LogThread, readOnPage } from '../../../src/sidebar/logs/reading/log-thread.ts';
import type { Server } from '../../../src/sidebar/server/server.ts';
import { FakeClock } from '../fake-clock.ts';

const EVENING = Date.UTC(2026, 3, 4, 20);

/** A file of a log. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
  readonly lastModified?: number;
}

/** Files of a folder that was chosen. */
function listFiles(files: readonly TextFile[]): File[] {
  return files.map(({ path, text, lastModified = EVENING }) => {
    const file = new File([text], path.split('/').pop() ?? '', { lastModified });
    return Object.defineProperty(file, 'webkitRelativePath', { value: path.includes('/') ? path : '' });
  });
}

/** The controller of the dialog, with its views. */
export class LogsRig {
  readonly clock = new FakeClock();
  readonly seen: LogsView[] = [];
  isClosed = false;
  makeThread: () => LogThread = () => readOnPage(this.clock);
  readonly controller: LogsController;

  constructor(server: Pick<Server, 'ask'>) {
    this.controller = new LogsController({
      server,
      clock: this.clock,
      view: {
        render: (view) => {
          this.seen.push(view);
        },
      },
      startThread: async () => this.makeThread(),
      close: () => {
        this.isClosed = true;
      },
    });
  }

  get view(): LogsView {
    return this.seen[this.seen.length - 1] as LogsView;
  }

  async choose(files: readonly TextFile[]): Promise<this> {
    await this.controller.choose(listFiles(files));
    return this;
  }

  /** The rows as `[ticked, title, AI time, supervision, tokens]`. */
  get rows() {
    return this.view.preview?.rows.map(({ isTicked, title, aiTime, supervision, tokens }) => [
      isTicked,
      title,
      aiTime,
      supervision,
      tokens,
    ]);
  }

  get sums() {
    const { aiTime, supervision, tokens } = this.view.preview?.sums ?? {};
    return [aiTime, supervision, tokens];
  }
}
