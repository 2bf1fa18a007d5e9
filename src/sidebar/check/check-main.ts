import { copyText } from '../controls/clipboard.ts';
import { downloadText } from '../controls/download-text.ts';
import type { Clock } from '../server/server.ts';
import { CheckCalls, type CheckRun } from './check-calls.ts';
import { CheckController } from './check-controller.ts';
import { CheckPage } from './check-page.ts';

export interface CheckOptions {
  readonly run: CheckRun;
  readonly clock: Clock;
  readonly writeText: ((text: string) => Promise<void>) | null;
  readonly copyKeys: string;
  /** Where the page around the frame comes from: `https://docs.google.com`. */
  readonly origin: string;
}

/** Shows the page of the check in place of the sidebar's. Nothing is done until the person starts it. */
export function openCheckPage({ run, clock, writeText, copyKeys, origin }: CheckOptions): void {
  const page: CheckPage = new CheckPage(document.body, () => controller);
  const controller: CheckController = new CheckController({
    calls: new CheckCalls(run, clock),
    clock,
    view: page,
    copyByEvent: (text) => copyText({ document, writeText: null }, text),
    writeText,
    download: downloadText,
    place: { host: origin.replace(/^https?:[/][/]/, ''), browser: navigator.userAgent },
    copyKeys,
  });
  controller.show();
  page.focusStart();
}
