import type { ToPage, ToScripts } from './script-run-messages.ts';
import { packArgument } from './transferable.ts';

/** The maximum number of concurrent calls. Further calls wait until one is answered. */
const CONCURRENT_CALL_LIMIT = 10;

type SuccessHandler = (value: unknown, userObject: unknown) => void;
type FailureHandler = (error: Error, userObject: unknown) => void;

/** google.script.run: every public function of the script by name, and three methods that make a runner with a handler. */
export interface ScriptRunner {
  withSuccessHandler(handler: SuccessHandler): ScriptRunner;
  withFailureHandler(handler: FailureHandler): ScriptRunner;
  withUserObject(userObject: unknown): ScriptRunner;
  [functionName: string]: (...args: never[]) => unknown;
}

/** The object that the page of an add-on finds as `google`. */
export interface GoogleClient {
  script: {
    run: ScriptRunner;
    host: {
      close(): void;
      editor: { focus(): void };
      setWidth(px: number): void;
      setHeight(px: number): void;
      origin: string;
    };
  };
}

export interface ScriptClientOptions {
  /** Sends a message to the scripts; it must be possible to send it through a message channel. */
  send(message: ToScripts): void;
  /** The functions that can be called; any other name is undefined, as in Google's page. */
  functionNames: readonly string[];
  /** The origin of the page that contains the frame. */
  origin: string;
}

export interface ScriptClient {
  google: GoogleClient;
  /** Receives a message from the scripts. */
  receive(message: ToPage): void;
}

interface Handlers {
  onSuccess: SuccessHandler | null;
  onFailure: FailureHandler | null;
  userObject: unknown;
}

/**
 * Makes the page's half of google.script.run and google.script.host. It runs inside the add-on's frame
 * (assumptions: illegal-argument, unknown-name).
 */
export function createScriptClient({ send, functionNames, origin }: ScriptClientOptions): ScriptClient {
  const names = new Set(functionNames.filter((name) => !name.endsWith('_')));
  const running = new Map<number, Handlers>();
  const waiting: { message: ToScripts & { kind: 'call' }; handlers: Handlers }[] = [];
  let lastId = 0;

  const sendWaiting = () => {
    while (running.size < CONCURRENT_CALL_LIMIT) {
      const next = waiting.shift();
      if (!next) return;
      running.set(next.message.id, next.handlers);
      send(next.message);
    }
  };

  const call = (name: string, args: readonly unknown[], handlers: Handlers) => {
    const jsons = args.map((argument, index) => {
      const packed = packArgument(argument, String(index));
      if ('illegalAt' in packed) throw new TypeError(`Failed due to illegal value in property: ${packed.illegalAt}`);
      return packed.json;
    });
    lastId += 1;
    waiting.push({ message: { kind: 'call', id: lastId, name, argumentsJson: `[${jsons.join(',')}]` }, handlers });
    sendWaiting();
  };

  const makeRunner = (handlers: Handlers): ScriptRunner => {
    const builders = {
      withSuccessHandler: (handler: SuccessHandler) =>
        makeRunner({ ...handlers, onSuccess: requireFunction(handler, 'withSuccessHandler') }),
      withFailureHandler: (handler: FailureHandler) =>
        makeRunner({ ...handlers, onFailure: requireFunction(handler, 'withFailureHandler') }),
      withUserObject: (userObject: unknown) => makeRunner({ ...handlers, userObject }),
    };
    const runner: Record<string, unknown> = Object.create(null);
    for (const name of names) runner[name] = (...args: unknown[]) => call(name, args, handlers);
    return Object.freeze(Object.assign(runner, builders)) as unknown as ScriptRunner;
  };

  const finish = (message: ToPage) => {
    const handlers = running.get(message.id);
    running.delete(message.id);
    sendWaiting();
    if (!handlers) return;
    if (message.kind === 'succeeded') {
      handlers.onSuccess?.(JSON.parse(message.resultJson), handlers.userObject);
      return;
    }
    const error = new Error(message.message);
    delete error.stack;
    if (handlers.onFailure) handlers.onFailure(error, handlers.userObject);
    else console.error(message.message);
  };

  return {
    google: {
      script: {
        run: makeRunner({ onSuccess: null, onFailure: null, userObject: undefined }),
        host: {
          close: () => send({ kind: 'host', action: 'close', px: 0 }),
          editor: { focus: () => send({ kind: 'host', action: 'focusEditor', px: 0 }) },
          setWidth: (px) => send({ kind: 'host', action: 'setWidth', px }),
          setHeight: (px) => send({ kind: 'host', action: 'setHeight', px }),
          origin,
        },
      },
    },
    receive: finish,
  };
}

function requireFunction<Handler>(handler: Handler, method: string): Handler {
  if (typeof handler !== 'function') throw new TypeError(`google.script.run.${method} takes a function`);
  return handler;
}
