import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findAccessibilityFaults } from '../accessibility.ts';
import { sampleCases } from '../sampling.ts';
import type { PageState } from './page-states.ts';
import { SidebarBrowser } from './sidebar-browser.ts';

const PICTURES_FOLDER = process.env.PICTURES_FOLDER;

/** Tests that every state of a screen is accessible and fits into its size. */
export function describeStates(states: readonly PageState[]): void {
  let browser: SidebarBrowser;
  beforeAll(async () => {
    browser = await SidebarBrowser.start();
    if (PICTURES_FOLDER) mkdirSync(PICTURES_FOLDER, { recursive: true });
  });
  afterAll(() => browser.stop());

  // A state costs seconds of processor time; `npm run test:all` tests every one.
  const sample = sampleCases(states, Math.ceil(states.length / 5));
  it.each(sample.map((state) => [state.name, state] as const))(
    '%s is accessible, makes no requests, fills its frame, and needs no horizontal scrolling',
    async (name, { options, act }) => {
      const sidebar = await browser.open(options);
      const { page, frame, complaints } = sidebar;
      await act?.(sidebar);
      if (PICTURES_FOLDER) await page.locator('iframe').screenshot({ path: join(PICTURES_FOLDER, `${name}.png`) });
      const overflow = await frame.evaluate(() => {
        const regions = [...document.querySelectorAll('html, .upper, .content, .card, .foot, .dialog-body')];
        return regions.filter((region) => region.scrollWidth > region.clientWidth).map((region) => region.className);
      });
      const gapsBelow = await frame.evaluate(() => {
        const feet = [...document.querySelectorAll('.foot')].filter((foot) => foot.getClientRects().length > 0);
        return feet.map((foot) => Math.round(window.innerHeight - foot.getBoundingClientRect().bottom));
      });
      expect(gapsBelow.filter((gap) => gap !== 0)).toEqual([]);
      await frame.evaluate(() => window.control.letClockRun());
      const findings = await findAccessibilityFaults(frame);
      expect({ overflow, findings, complaints }).toEqual({ overflow: [], findings: [], complaints: [] });
    },
  );
}
