import fc from 'fast-check';
import { findLeaks } from '../../src/prose/find-leaks.ts';
import { propertyRuns } from '../sampling.ts';
import { ORDINARY_TASKS } from './ordinary-tasks.ts';
import { PLANTED_SECRETS, PRIVATE_LIST } from './planted-secrets.ts';

const search = (text: string) =>
  findLeaks([{ text, where: 'the intro' }], PRIVATE_LIST).map(({ kind, quote }) => [kind, quote]);

describe('planted secrets', () => {
  it.each(PLANTED_SECRETS.map((secret) => [secret.kind, secret.name, secret] as const))(
    '%s: %s is found by itself and in a sentence',
    (kind, _, { text }) => {
      for (const sentence of [text, `Moved ${text}, then went on.`, `Fixed (${text})`, `See “${text}”.`]) {
        const found = search(sentence);
        expect(found.map(([code]) => code)).toEqual([kind]);
        expect(found[0]?.[1]?.length).toBeGreaterThanOrEqual(Math.min(text.length - 2, 10));
        expect(sentence).toContain(found[0]?.[1]);
      }
    },
  );
});

it.each([
  ['password: fern77oak77', 1],
  ['password: fern77oak77\nThe rest of the text', 1],
  ['password: fern77oak77.', 1],
  ['(password: fern77oak77)', 1],
  ['password: fern77oak77, staging', 1],
  ['password: fern77oak77 is asked for', 0],
  ['password: fern77oak', 0],
])('in %j, %d passwords are found after the colon, which can also begin an explanation', (text, count) => {
  expect(search(text).map(([kind]) => kind)).toEqual(Array.from({ length: count }, () => 'leak-password'));
});

describe('ordinary tasks', () => {
  it('number two hundred', () => expect(new Set(ORDINARY_TASKS).size).toBeGreaterThanOrEqual(200));
  it.each(ORDINARY_TASKS)('%s', (task) => expect(search(task)).toEqual([]));
});

it('every quote occurs in its text', () => {
  const pieces = fc.constantFrom(
    'a',
    '1',
    '.',
    ':',
    '/',
    '\\',
    '@',
    '-',
    '_',
    ' ',
    '~/',
    '::',
    'token=',
    'é',
    '😀',
    '漢',
    '\n',
    '"',
    'x.corp',
    'quill_fern',
    '10.1.2.3',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      for (const [, quote] of search(text)) expect(text).toContain(quote);
    }),
    propertyRuns(1500),
  );
});

it('finds the token of a Telegram bot in the URL of a request', () => {
  const token = `847263951:${['AAF7kQ2xLm', '9PzW4vRt8YbN', '3cJh6DsG1eUoX'].join('')}`;
  const url = `Call https://api.telegram.org/bot${token}/getMe`;
  expect(search(url)).toContainEqual(['leak-token', `bot${token}`]);
});
