import { DEFAULT_STYLE } from '../../styles/styles.ts';
import { runScript } from '../server/added-script.ts';
import { readOpening } from '../server/opening-data.ts';
import { readPackedScript } from '../server/packed-script.ts';
import { afterPaint, findPlace } from '../server/page-place.ts';
import { viewFirstFrame, viewUnread } from './first-frame.ts';
import type { StartDay } from './main.ts';
import { makeTargets, renderDayPage } from './page/day-page.tsx';
import { type EarlyAction, makeFirstPage } from './page/page-parts.ts';
import { formatClockTime } from './view/clock-time.ts';

const CANNOT_START =
  'The sidebar could not start. Reload the spreadsheet, then open the sidebar again. If it still does not start, update the browser.';

/** Runs the script after the first frame. @returns null if the browser cannot unpack or run it */
async function loadRest(): Promise<StartDay | null> {
  const script = await readPackedScript().catch(() => null);
  return script === null ? null : ((runScript(script, 'leverageDay') as StartDay | undefined) ?? null);
}

/** Shows only a message, instead of the page. */
function showAlert(element: HTMLElement, message: string): void {
  const alert = document.createElement('p');
  alert.className = 'banner';
  alert.setAttribute('role', 'alert');
  alert.textContent = message;
  element.replaceChildren(alert);
}

/**
 * Shows the first frame of the page. Everything else is in a second script, whose bytes and compilation would delay the frame.
 */
export function startPage(): void {
  const place = { element: findPlace(), targets: makeTargets() };
  const opening = readOpening();
  const early: EarlyAction[] = [];
  const startRest = async () => {
    const start = await loadRest();
    if (start !== null) start(place, opening, early);
    else showAlert(place.element, CANNOT_START);
  };
  const model =
    opening?.day?.kind === 'dayCells'
      ? viewFirstFrame(opening.day, formatClockTime(new Date()))
      : viewUnread(DEFAULT_STYLE);
  renderDayPage(place, model, makeFirstPage(early));
  if (opening?.day == null) void startRest();
  else afterPaint(startRest);
}
