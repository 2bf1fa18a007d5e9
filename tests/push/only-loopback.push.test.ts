// Covers tests/push/only-loopback.mjs.
import { Workplace } from './workplace.ts';

let workplace: Workplace;
beforeAll(async () => {
  workplace = await Workplace.open();
});
afterAll(() => workplace.close());

const ATTEMPTS = [
  ['https.request', "(await import('node:https')).request('https://example.com/')"],
  ['https.get', "(await import('node:https')).get('https://script.googleapis.com/')"],
  ['http.request', "(await import('node:http')).request('http://example.com/')"],
  ['fetch', "await fetch('https://script.googleapis.com/')"],
  ['dns.lookup', "(await import('node:net')).connect(443, 'example.com')"],
] as const;

describe('commands under test', () => {
  it.each(ATTEMPTS)('cannot reach another host with %s', async (_, attempt) => {
    workplace.write('attempt.mjs', `${attempt};\nconsole.log('sent');\n`);
    const { code, output, errors } = await workplace.run('attempt.mjs', [], {}, workplace.folder);
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toContain('This test reaches no other host');
  });

  it('reach the local server for Google', async () => {
    workplace.write(
      'attempt.mjs',
      "(await import('node:https')).request('https://script.googleapis.com/v1/projects/x').end();\n",
    );
    await workplace.run('attempt.mjs', [], {}, workplace.folder);
    expect(workplace.api.requests).toEqual(['GET script.googleapis.com/v1/projects/x']);
  });
});
