import type { OpeningData } from '../../messages/messages.ts';
import { DEFAULT_STYLE } from '../../styles/styles.ts';
import { copyContent } from '../controls/clipboard.ts';
import { downloadText } from '../controls/download-text.ts';
import { clock, connectServer, findCopying, findCopyKeys, focusSheet } from '../server/host.ts';
import { afterPaint } from '../server/page-place.ts';
import { startProseCheck } from '../server/prose-check-loader.ts';
import { createDayController, type DayController } from './controller/day-controller.ts';
import { createMemory } from './memory.ts';
import { LATER_PARTS } from './page/later-parts.tsx';
import type { EarlyAction, PagePlace } from './page/page-parts.ts';
import { createPageView } from './page/page-view.ts';

/** A pointer that did not move for this time may have rested while the user was in the sheet. */
const PAUSE_MILLISECONDS = 1000;

/**
 * Starts the page after its first frame.
 * @param opening null when the page was opened without data
 * @param early the actions of the user in the first frame
 */
function startDay(place: PagePlace, opening: OpeningData | null, early: readonly EarlyAction[]): void {
  const controller: DayController = createDayController({
    server: connectServer(),
    clock,
    memory: createMemory(() => window.localStorage),
    view: createPageView(place, () => ({ actions: controller, parts: LATER_PARTS })),
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
  controller.start(opening);
  for (const act of early) act(controller);
}

export type StartDay = typeof startDay;

// The script of the first frame finds it by this name.
Object.assign(window, { leverageDay: startDay });
