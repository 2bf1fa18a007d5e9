// Covers src/record/publishing/provenance.ts.
import fc from 'fast-check';
import {
  formatProvenance,
  type Provenance,
  readProvenance,
  replaceProvenance,
} from '../../../src/record/publishing/provenance.ts';
import { TOKEN_BASES } from '../../../src/record/values/task.ts';
import { propertyRuns } from '../../sampling.ts';

const minutes = fc.option(fc.integer({ min: 0, max: 1_000_000 }).map((hundredths) => hundredths / 100));
const key = fc.string({ minLength: 1, unit: 'grapheme' }).map((text) => `agent:${text}`);
const provenance: fc.Arbitrary<Provenance> = fc.record({
  aiMinutes: minutes,
  supervisionMinutes: minutes,
  tokens: fc.option(fc.nat()),
  rule: fc.constantFrom('turn-1' as const, 'gap-5' as const, null),
  isMeasured: fc.boolean(),
  options: fc.option(fc.record({ silence: fc.option(fc.integer({ min: 1, max: 1440 })), asks: fc.boolean() })),
  basis: fc.constantFrom(...TOKEN_BASES),
  sessions: fc.array(key, { minLength: 1, maxLength: 5 }),
});

it('reads back the written line, with any other lines around it', () => {
  fc.assert(
    fc.property(provenance, fc.array(fc.string()), (one, others) => {
      const text = formatProvenance(one);
      expect(text.split(/[\n\r\u2028\u2029]/)).toHaveLength(1);
      const note = [...others.map((line) => `${line} `), text, ...others].join('\n');
      expect(readProvenance(note)).toEqual(one);
    }),
    propertyRuns(500),
  );
});

it('replaces only its own line', () => {
  fc.assert(
    fc.property(provenance, provenance, (one, other) => {
      const note = replaceProvenance(`Ask Ines.\n${formatProvenance(one)}`, other);
      expect(note).toBe(`Ask Ines.\n${formatProvenance(other)}`);
    }),
    propertyRuns(100),
  );
});

it.each([
  '',
  'A note.',
  'Imported by Leverage Record: AI time long, supervision 1 min, tokens 3. Rule turn-1, tokens all. Sessions a:b.',
  'Imported by Leverage Record: AI time 1 min, supervision 1 min, tokens 3. Rule best, tokens all. Sessions a:b.',
  'Imported by Leverage Record: AI time 1 min, supervision 1 min, tokens 3. Rule turn-1, tokens all. Sessions .',
])('reads nothing else: %j', (note) => {
  expect(readProvenance(note)).toBeNull();
});

it('accepts a lone surrogate in the id of a session', () => {
  const one: Provenance = {
    aiMinutes: null,
    supervisionMinutes: null,
    tokens: null,
    rule: null,
    isMeasured: false,
    options: null,
    basis: 'all',
    sessions: ['a:\ud800'],
  };
  expect(readProvenance(formatProvenance(one))?.sessions).toEqual(['a:\ufffd']);
});
