import { clock, closeDialog, connectServer } from '../server/host.ts';
import { findPlace } from '../server/page-place.ts';
import { LogsController } from './logs-controller.ts';
import { createLogsPage, type LogsPage } from './logs-page.tsx';
import { serveLogs, type WorkerScope } from './reading/log-desk.ts';
import { startLogThread } from './reading/log-thread.ts';

function openPage(): void {
  const script = document.currentScript?.textContent ?? null;
  const page: LogsPage = createLogsPage(findPlace(), () => controller);
  const controller: LogsController = new LogsController({
    server: connectServer(),
    clock,
    view: page,
    startThread: () => startLogThread(script, clock),
    close: closeDialog,
  });
  void controller.start();
  page.focusFirst();
}

// The same script is the page and its worker, so that the page contains the readers of the logs only once.
if (typeof document === 'undefined') serveLogs(self as unknown as WorkerScope, Date.now);
else openPage();
