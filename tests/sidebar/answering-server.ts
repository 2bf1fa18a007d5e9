import type { Answer, PageCallName, Server } from '../../src/sidebar/server/server.ts';

export type Answers = { [Name in PageCallName]?: Answer<Name> };

/** A server that gives each call the answer from the test, or never answers. It records the calls. */
export class AnsweringServer implements Pick<Server, 'ask'> {
  readonly requests: { name: string; request: unknown }[] = [];

  constructor(readonly answers: Answers = {}) {}

  ask: Server['ask'] = async (name, request) => {
    this.requests.push({ name, request });
    return (this.answers[name] ?? { kind: 'unanswered' }) as never;
  };
}
