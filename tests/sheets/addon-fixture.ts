import { readFileSync } from 'node:fs';
import { PAGE_FILES } from '../addon-files.ts';
import { openFixture } from '../workbench/engine-fixture.ts';

const pushed = new Map<string, string>();

function readPushed(name: string): string {
  const text = pushed.get(name) ?? readFileSync(`build/addon/${name}`, 'utf8');
  pushed.set(name, text);
  return text;
}

/** Opens a workbook in the headless engine with the pushed files loaded into a realm of their own. */
export async function openAddon(options: Parameters<typeof openFixture>[1] = {}) {
  const fixture = await openFixture(`${readPushed('functions.js')}\n${readPushed('app.js')}`, {
    files: Object.fromEntries(PAGE_FILES.map((name) => [name, readPushed(name)])),
    ...options,
  });
  /** Calls a function like the page through google.script.run, and reads its reply. */
  const call = (name: string, request: unknown = {}) =>
    JSON.parse(String(fixture.standIn.run('FULL', name, [request])));
  const insertSample = async () => {
    fixture.standIn.run('FULL', 'insertSampleDayFromMenu');
    await fixture.workbook.recalculated();
  };
  return { ...fixture, call, insertSample };
}

export type OpenAddon = Awaited<ReturnType<typeof openAddon>>;
