import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { assumptions } from '../../src/workbench/services/assumptions.ts';

test('every assumption has an id of its own and names the file that makes it', () => {
  const ids = assumptions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { assumed, usedIn } of assumptions) {
    expect(assumed).toMatch(/\.$/);
    expect([usedIn, existsSync(join(__dirname, '../../src/workbench', `${usedIn}.ts`))]).toEqual([usedIn, true]);
  }
});
