// Covers src/workbench/services/calls: google.script.run.
import { runInNewContext } from 'node:vm';
import { createScriptClient, type GoogleClient } from '../../../../src/workbench/services/calls/script-run-client.ts';
import type { ToPage, ToScripts } from '../../../../src/workbench/services/calls/script-run-messages.ts';
import { createScriptServer } from '../../../../src/workbench/services/calls/script-run-server.ts';

type Functions = Record<string, (...args: unknown[]) => unknown>;

/** Connects both halves with copies of messages, like a message channel. */
function join(functions: Functions, names = Object.keys(functions)) {
  const asked: string[] = [];
  const server = createScriptServer({
    functionNames: () => Object.keys(functions),
    runJson: (name, argumentsJson) => functions[name]?.(...JSON.parse(argumentsJson)),
    send: (message: ToPage) => client.receive(structuredClone(message)),
    host: {
      close: () => void asked.push('close'),
      focusEditor: () => void asked.push('focus'),
      setWidth: (px) => void asked.push(`width ${px}`),
      setHeight: (px) => void asked.push(`height ${px}`),
    },
  });
  const sent: ToScripts[] = [];
  const client = createScriptClient({
    functionNames: names,
    origin: 'https://docs.google.com',
    send: (message) => {
      sent.push(message);
      server.receive(structuredClone(message));
    },
  });
  return { google: client.google, asked, sent };
}

/** Returns the result of a call: the value, or the message of the failure. */
function settle(
  google: GoogleClient,
  name: string,
  ...args: unknown[]
): Promise<{ value: unknown } | { message: string }> {
  return new Promise((resolve) => {
    const runner = google.script.run
      .withSuccessHandler((value) => resolve({ value }))
      .withFailureHandler((error) => resolve({ message: error.message }));
    (runner[name] as (...args: unknown[]) => void)(...args);
  });
}

describe('arguments', () => {
  const { google } = join({ echo: (value) => value, count: (...args) => args.length });

  test.each([
    [1.5, 1.5],
    ['text', 'text'],
    [true, true],
    [null, null],
    [undefined, null],
    [
      [1, [2, 'x']],
      [1, [2, 'x']],
    ],
    [
      [1, undefined, 3],
      [1, null, 3],
    ],
    [{ a: { b: [1] }, c: undefined }, { a: { b: [1] } }],
    [Number.NaN, null],
  ])('%j arrives as %j', async (argument, arrives) => {
    expect(await settle(google, 'echo', argument)).toEqual({ value: arrives });
  });

  test('can be several or none', async () => {
    expect(await settle(google, 'count', 1, undefined, 3)).toEqual({ value: 3 });
    expect(await settle(google, 'count')).toEqual({ value: 0 });
  });

  const circular: Record<string, unknown> = {};
  circular.self = circular;

  test.each([
    ['a date', new Date(0), '0'],
    ['a date in a list', [1, new Date(0)], '1'],
    ['a function in an object', { onDone: () => 1 }, 'onDone'],
    ['something circular', circular, 'self'],
    ['a map', new Map(), '0'],
    ['something made by a class', new (class Thing {})(), '0'],
    ['a symbol', Symbol('x'), '0'],
  ])('%s fails the request at once', (_title, argument, place) => {
    const echo = google.script.run.echo as (value: unknown) => void;
    expect(() => echo(argument)).toThrow(`Failed due to illegal value in property: ${place}`);
  });

  test('plain objects of another realm are sent', async () => {
    expect(await settle(google, 'echo', runInNewContext('({ a: [1] })'))).toEqual({ value: { a: [1] } });
  });
});

describe('results', () => {
  const circular: unknown[] = [];
  circular.push(circular);
  const unsupported = 'The script completed but the returned value is not a supported return type.';
  const results: Record<string, unknown> = {
    block: [
      [1, 'a'],
      [null, true],
    ],
    holes: [1, undefined],
    nothing: undefined,
    date: new Date(0),
    datedBlock: [
      ['a', 1],
      ['b', new Date(0)],
    ],
    datedObject: { at: { time: runInNewContext('new Date(0)') } },
    function: () => 1,
    functionInside: { f: () => 1 },
    circular,
    error: new Error('x'),
  };
  const { google } = join({ give: (kind) => results[String(kind)] });

  test.each([
    [
      'block',
      {
        value: [
          [1, 'a'],
          [null, true],
        ],
      },
    ],
    ['holes', { value: [1, null] }],
    ['nothing', { value: null }],
    ['date', { value: null }],
    ['datedBlock', { value: null }],
    ['datedObject', { value: null }],
    ['function', { message: unsupported }],
    ['functionInside', { message: unsupported }],
    ['circular', { message: unsupported }],
    ['error', { message: unsupported }],
  ])('%s', async (kind, expected) => {
    expect(await settle(google, 'give', kind)).toEqual(expected);
  });
});

describe('failures', () => {
  test('reach the handler as an Error with a message and nothing else, with the user object', async () => {
    const { google } = join({
      fail: () => {
        throw Object.assign(new TypeError('Row 7 has no time.'), { code: 7 });
      },
    });
    const [error, userObject] = await new Promise<[Error, unknown]>((resolve) => {
      const run = google.script.run.withUserObject('button').withFailureHandler((...args) => resolve(args));
      (run.fail as () => void)();
    });
    expect(error).toBeInstanceOf(Error);
    expect([error.name, error.message, error.stack, Object.keys(error)]).toEqual([
      'Error',
      'Row 7 has no time.',
      undefined,
      [],
    ]);
    expect(userObject).toBe('button');
  });

  test('without a handler they go to the console', async () => {
    const write = jest.spyOn(console, 'error').mockImplementation(() => {});
    const { google } = join({
      fail: () => {
        throw new Error('unheard');
      },
      ok: () => 1,
    });
    (google.script.run.fail as () => void)();
    await settle(google, 'ok');
    expect(write.mock.calls).toEqual([['unheard']]);
    write.mockRestore();
  });

  test('a name that the scripts do not have, or that ends in _, is refused by both halves', async () => {
    const { google } = join({ open: () => 1, secret_: () => 2 }, ['open', 'secret_', 'gone']);
    expect(google.script.run.secret_).toBeUndefined();
    expect(google.script.run.nowhere).toBeUndefined();
    expect(await settle(google, 'gone')).toEqual({ message: 'Script function not found: gone' });
    const sent: ToPage[] = [];
    const server = createScriptServer({
      functionNames: () => ['secret_'],
      runJson: () => 'ran',
      send: (message) => void sent.push(message),
      host: { close() {}, focusEditor() {}, setWidth() {}, setHeight() {} },
    });
    server.receive({ kind: 'call', id: 1, name: 'secret_', argumentsJson: '[]' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(sent).toEqual([{ kind: 'failed', id: 1, message: 'Script function not found: secret_' }]);
  });
});

describe('runners', () => {
  test('are immutable: a handler belongs to the runner it made', async () => {
    const { google } = join({ echo: (value) => value });
    const heard: string[] = [];
    const first = google.script.run.withSuccessHandler((value) => void heard.push(`first ${value}`));
    const second = first.withSuccessHandler((value) => void heard.push(`second ${value}`));
    (first.echo as (value: unknown) => void)(1);
    (second.echo as (value: unknown) => void)(2);
    await settle(google, 'echo', 3);
    expect(heard).toEqual(['first 1', 'second 2']);
    expect(Object.isFrozen(first)).toBe(true);
  });

  test('return nothing, and answer later', () => {
    const { google } = join({ echo: (value) => value });
    let isAnswered = false;
    const run = google.script.run.withSuccessHandler(() => {
      isAnswered = true;
    });
    expect((run.echo as (value: unknown) => unknown)(1)).toBeUndefined();
    expect(isAnswered).toBe(false);
  });

  test('refuse a handler that is not a function', () => {
    const { google } = join({});
    expect(() => google.script.run.withSuccessHandler('x' as never)).toThrow(
      'google.script.run.withSuccessHandler takes a function',
    );
  });

  test('send ten calls at once, and each further one when one is answered', async () => {
    const { google, sent } = join({ echo: (value) => value });
    const all = Array.from({ length: 25 }, (_, index) => settle(google, 'echo', index));
    expect(sent).toHaveLength(10);
    expect(await Promise.all(all)).toEqual(Array.from({ length: 25 }, (_, value) => ({ value })));
    expect(sent).toHaveLength(25);
  });
});

test('google.script.host reaches the page', () => {
  const { google, asked } = join({});
  google.script.host.setWidth(400);
  google.script.host.setHeight(300);
  google.script.host.editor.focus();
  google.script.host.close();
  expect(asked).toEqual(['width 400', 'height 300', 'focus', 'close']);
  expect(google.script.host.origin).toBe('https://docs.google.com');
});
