import { copyText } from '../controls/clipboard.ts';
import { downloadText } from '../controls/download-text.ts';
import { canStartWorker } from '../logs/reading/start-worker.ts';
import { runAddedScript, runAsFunction } from '../server/added-script.ts';
import { clock, findCopying, findCopyKeys, findOrigin, findRun } from '../server/host.ts';
import { findPlace } from '../server/page-place.ts';
import { CheckCalls } from './check-calls.ts';
import { CheckController, type CheckPage } from './check-controller.ts';
import { createCheckPage } from './check-page.tsx';

// The check does not change anything until the user starts it.
const page: CheckPage = createCheckPage(findPlace(), () => controller);
const controller: CheckController = new CheckController({
  calls: new CheckCalls(findRun(), clock),
  clock,
  page,
  copyByEvent: (text) => copyText({ document, writeText: null }, text),
  writeText: findCopying().writeText,
  download: downloadText,
  runAddedScript,
  runAsFunction,
  canStartWorker: () => canStartWorker(clock),
  surroundings: {
    place: { host: findOrigin().replace(/^https?:[/][/]/, ''), browser: navigator.userAgent },
    copyKeys: findCopyKeys(),
  },
});
controller.show();
page.focusStart();
