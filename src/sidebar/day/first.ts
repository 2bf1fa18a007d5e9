import { runScript } from '../server/added-script.ts';
import { readOpening } from '../server/opening-data.ts';
import { readPackedScript } from '../server/packed-script.ts';
import { afterPaint, findPlace } from '../server/page-place.ts';
import { formatClockTime } from './clock-time.ts';
import { viewFirstFrame } from './first-frame.ts';
import type { StartDay } from './main.ts';
import { makeTargets, renderDayPage, showAlert } from './page/day-page.tsx';
import { BEFORE_PARTS } from './page/page-parts.ts';

const CANNOT_RUN = 'This browser is too old for the sidebar. Update it, then open the sidebar again.';

/** Runs the script after the first frame. @returns null if the browser cannot unpack or run it */
async function loadRest(): Promise<StartDay | null> {
  const script = await readPackedScript().catch(() => null);
  return script === null ? null : ((runScript(script, 'leverageDay') as StartDay | undefined) ?? null);
}

/**
 * Shows the first frame of the page. Everything else is in a second script, whose bytes and compilation would delay the frame.
 */
export function startPage(): void {
  const place = { element: findPlace(), targets: makeTargets() };
  const opening = readOpening();
  if (opening?.day?.kind === 'dayCells') {
    renderDayPage(place, viewFirstFrame(opening.day, formatClockTime(new Date())), BEFORE_PARTS);
  }
  afterPaint(async () => {
    const start = await loadRest();
    if (start !== null) start(place, opening);
    else showAlert(place, CANNOT_RUN);
  });
}
