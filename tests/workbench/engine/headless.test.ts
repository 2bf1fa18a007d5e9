import { readFileSync } from 'node:fs';
import { loadEngine } from '../engine-fixture.ts';

const { ENGINE_FILE } = require('../../../build/make/engine-file.cjs') as { ENGINE_FILE: string };

test('the engine without a page calculates without a pause after an edit', () => {
  loadEngine();
  const pauses = readFileSync(ENGINE_FILE, 'utf8').match(/this\._waitingCommandQueue=\[\]\},\d+\)/g);
  expect(pauses).toEqual(['this._waitingCommandQueue=[]},0)']);
});
