import { DEFAULT_STYLE } from '../../styles/styles.ts';
import { copyContent } from '../controls/clipboard.ts';
import { downloadText } from '../controls/download-text.ts';
import { afterPaint, clock, connectServer, findCopying, findCopyKeys, findPlace, focusSheet } from '../server/host.ts';
import { readOpening } from '../server/opening-data.ts';
import { startProseCheck } from '../server/prose-check-loader.ts';
import { createDayController, type DayController } from './controller/day-controller.ts';
import { createMemory } from './memory.ts';
import { createDayPage } from './page/day-page.tsx';

/** A pointer that did not move for this time may have rested while the user was in the sheet. */
const PAUSE_MILLISECONDS = 1000;

const controller: DayController = createDayController({
  server: connectServer(),
  clock,
  memory: createMemory(() => window.localStorage),
  view: createDayPage(findPlace(), () => controller),
  copyContent: (content) => copyContent(findCopying(), content),
  download: ({ fileName, text, mediaType }) => downloadText(fileName, text, mediaType),
  startProseCheck,
  focusSheet,
  isUsed: () => document.hasFocus() || document.documentElement.matches(':hover'),
  isLeft: () => !document.hidden && !document.hasFocus(),
  copyKeys: findCopyKeys(),
  style: DEFAULT_STYLE,
  afterPaint,
});
window.addEventListener('focus', () => controller.comeBack());
document.documentElement.addEventListener('pointerenter', () => controller.comeBack());
// The pointer can rest over the page while the user types in the sheet. Then it moves again, but does not enter.
let movedAt = 0;
window.addEventListener('pointermove', ({ timeStamp }) => {
  if (!document.hasFocus() && timeStamp - movedAt > PAUSE_MILLISECONDS) controller.comeBack();
  movedAt = timeStamp;
});
controller.start(readOpening());
