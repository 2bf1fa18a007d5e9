import { type ScriptRun, Server } from '../../../src/sidebar/server/server.ts';
import { FakeClock, settle } from '../fake-clock.ts';
import { SAMPLE_WRITTEN, sampleSheet } from '../sheet-days.ts';

interface Call {
  readonly name: string;
  readonly request: unknown;
  readonly succeed: (reply: unknown) => void;
  readonly fail: (error: unknown) => void;
}

/** google.script.run whose calls wait to be answered by the test. */
function makeRun(calls: Call[], succeed: Call['succeed'] = () => {}, fail: Call['fail'] = () => {}): ScriptRun {
  const handlers = {
    withSuccessHandler: (handler: Call['succeed']) => makeRun(calls, handler, fail),
    withFailureHandler: (handler: Call['fail']) => makeRun(calls, succeed, handler),
  };
  return new Proxy(handlers, {
    get: (target, name: string) =>
      Reflect.get(target, name) ?? ((request: unknown) => calls.push({ name, request, succeed, fail })),
  }) as ScriptRun;
}

function makeServer() {
  const calls: Call[] = [];
  const clock = new FakeClock();
  return { calls, clock, server: new Server(makeRun(calls), clock) };
}

describe('readDay', () => {
  it('returns the cells', async () => {
    const { calls, server } = makeServer();
    const answer = server.readDay();
    calls[0]?.succeed(JSON.stringify(sampleSheet()));
    expect(await answer).toEqual(sampleSheet());
    expect(calls).toMatchObject([{ name: 'readDay', request: {} }]);
  });

  it.each([
    ['null', null],
    ['text that is no JSON', '<html>'],
    ['another message', '{"kind":"selected"}'],
  ])('refuses %s with a sentence', async (_, reply) => {
    const { calls, server } = makeServer();
    const answer = server.readDay();
    calls[0]?.succeed(reply);
    expect(await answer).toEqual({
      kind: 'refused',
      message: 'The answer from Google Sheets could not be read. Try again.',
    });
  });

  it('does not show the message of a failure', async () => {
    const { calls, server } = makeServer();
    const answer = server.readDay();
    calls[0]?.fail(new Error('PERMISSION_DENIED'));
    expect(await answer).toEqual({ kind: 'unanswered' });
  });

  it('does not reject when the call itself throws', async () => {
    const broken = new Proxy(
      {},
      {
        get: () => () => {
          throw new TypeError('not a function');
        },
      },
    ) as ScriptRun;
    expect(await new Server(broken, new FakeClock()).readDay()).toEqual({ kind: 'unanswered' });
  });

  it('shares a running reading until it has taken five seconds', async () => {
    const { calls, clock, server } = makeServer();
    const first = server.readDay();
    await clock.advance(4999);
    expect(server.readDay()).toBe(first);
    await clock.advance(1);
    expect(server.readDay()).not.toBe(first);
    expect(calls).toHaveLength(2);
  });

  it('reads again after an answer', async () => {
    const { calls, server } = makeServer();
    const first = server.readDay();
    calls[0]?.succeed(JSON.stringify(sampleSheet()));
    await first;
    void server.readDay();
    expect(calls).toHaveLength(2);
  });
});

describe('selectCell', () => {
  it.each([
    [4999, { kind: 'selected' }],
    [5000, { kind: 'unanswered' }],
  ])('answered after %i ms is %j', async (milliseconds, expected) => {
    const { calls, clock, server } = makeServer();
    const answer = server.ask('selectCell', { sheetId: 0, address: 'E19' });
    await clock.advance(milliseconds);
    calls[0]?.succeed('{"kind":"selected"}');
    await settle();
    expect(await answer).toEqual(expected);
    expect(clock.countTimers()).toBe(0);
    expect(calls[0]?.request).toEqual({ sheetId: 0, address: 'E19' });
  });
});

describe('a call that writes', () => {
  it('can take longer', async () => {
    const { calls, clock, server } = makeServer();
    const answer = server.ask('insertSampleDay', {});
    await clock.advance(29_999);
    calls[0]?.succeed(JSON.stringify(SAMPLE_WRITTEN));
    expect(await answer).toEqual(SAMPLE_WRITTEN);
  });

  it('is not waited for after thirty seconds', async () => {
    const { calls, clock, server } = makeServer();
    const answer = server.ask('undoWrite', { plan: SAMPLE_WRITTEN.undo });
    await clock.advance(30_000);
    expect(await answer).toEqual({ kind: 'unanswered' });
    expect(calls).toMatchObject([{ name: 'undoWrite', request: { plan: SAMPLE_WRITTEN.undo } }]);
  });
});
