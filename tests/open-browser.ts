import type * as Playwright from 'playwright-core';
import { requireOnce } from './require-once.ts';

/** Connects to the browser that the files of this jest worker share. Closing it closes only the pages of this file. */
export async function openBrowser(): Promise<Playwright.Browser> {
  const { chromium } = requireOnce<typeof Playwright>('playwright-core');
  return chromium.connect(await askForAddress(`browser/${process.env.JEST_WORKER_ID}`));
}

/** Returns the URL of the workbench, which all workers share. Each browser context has its own saved sheet. */
export function findWorkbench(): Promise<string> {
  return askForAddress('workbench');
}

async function askForAddress(name: string): Promise<string> {
  const response = await fetch(`${process.env.TEST_BROWSERS}/${name}`);
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text;
}
