import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { EDIT_STYLE_STATES } from './edit-style/edit-style-states.ts';
import { IMPORT_STATES } from './import/import-states.ts';
import { NEW_DAY_STATES } from './new-day/new-day-states.ts';
import { PAGE_STATES } from './page-states.ts';
import { SETTINGS_STATES } from './settings/settings-states.ts';
import { SidebarBrowser } from './sidebar-browser.ts';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const PICTURES_FOLDER = process.env.PICTURES_FOLDER;

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await SidebarBrowser.start();
  if (PICTURES_FOLDER) mkdirSync(PICTURES_FOLDER, { recursive: true });
});
afterAll(() => browser.stop());

describe('every state of sidebar and dialogs', () => {
  it.each(
    [...PAGE_STATES, ...NEW_DAY_STATES, ...SETTINGS_STATES, ...IMPORT_STATES, ...EDIT_STYLE_STATES].map(
      (state) => [state.name, state] as const,
    ),
  )(
    '%s is accessible, asks for nothing, fills its frame, and needs no sideways scroll',
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
      await frame.evaluate(AXE);
      const results = (await frame.evaluate('axe.run({ resultTypes: ["violations"] })')) as AxeResults;
      const findings = results.violations
        .filter(({ impact }) => impact !== 'minor')
        .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      expect({ overflow, findings, complaints }).toEqual({ overflow: [], findings: [], complaints: [] });
    },
  );
});
