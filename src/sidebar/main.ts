import { DEFAULT_STYLE } from '../styles/styles.ts';
import { copyContent } from './controls/clipboard.ts';
import { downloadText } from './controls/download-text.ts';
import { Controller } from './day/day-controller.ts';
import { Page } from './day/day-page.ts';
import { createMemory } from './day/memory.ts';
import { clock, connectServer, findCopying, findCopyKeys, focusSheet } from './server/host.ts';
import { readOpening } from './server/opening-data.ts';

const page: Page = new Page(() => controller);
const controller: Controller = new Controller({
  server: connectServer(),
  clock,
  memory: createMemory(() => window.localStorage),
  view: page,
  copyContent: (content) => copyContent(findCopying(), content),
  download: ({ fileName, text, mediaType }) => downloadText(fileName, text, mediaType),
  focusSheet,
  hasFocus: () => document.hasFocus(),
  copyKeys: findCopyKeys(),
  style: DEFAULT_STYLE,
});
window.addEventListener('focus', () => controller.comeBack());
controller.start(readOpening());
