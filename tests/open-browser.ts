import { type Browser, chromium } from 'playwright-core';

/** Connects to the browser that the files of this jest worker share. Closing it closes what this file opened. */
export async function openBrowser(): Promise<Browser> {
  return chromium.connect(await askForAddress(`browser/${process.env.JEST_WORKER_ID}`));
}

/** The address of the workbench, which all workers share. A browser context has its own stored sheet. */
export function findWorkbench(): Promise<string> {
  return askForAddress('workbench');
}

async function askForAddress(name: string): Promise<string> {
  const response = await fetch(`${process.env.TEST_BROWSERS}/${name}`);
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text;
}
