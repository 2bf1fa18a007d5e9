import { DEFAULT_STYLE } from '../../styles/styles.ts';
import { copyContent } from '../controls/clipboard.ts';
import { downloadText } from '../controls/download-text.ts';
import { afterPaint, clock, connectServer, findCopying, findCopyKeys, findPlace, focusSheet } from '../server/host.ts';
import { readOpening } from '../server/opening-data.ts';
import { startProseCheck } from '../server/prose-check-loader.ts';
import { Controller } from './day-controller.ts';
import { createMemory } from './memory.ts';
import { createDayPage } from './page/day-page.tsx';

const controller: Controller = new Controller({
  server: connectServer(),
  clock,
  memory: createMemory(() => window.localStorage),
  view: createDayPage(findPlace(), () => controller),
  copyContent: (content) => copyContent(findCopying(), content),
  download: ({ fileName, text, mediaType }) => downloadText(fileName, text, mediaType),
  startProseCheck,
  focusSheet,
  isUsed: () => document.hasFocus() || document.documentElement.matches(':hover'),
  copyKeys: findCopyKeys(),
  style: DEFAULT_STYLE,
  afterPaint,
});
window.addEventListener('focus', () => controller.comeBack());
document.documentElement.addEventListener('pointerenter', () => controller.comeBack());
controller.start(readOpening());
