// Covers src/imports/logs: random sessions against a count of every second, which shares no code with the rule.
import fc from 'fast-check';
import { propertyRuns } from '../../sampling.ts';
import { chooseDay, importLogs, type LogTexts } from './import-logs.ts';

const ZONES = ['UTC', 'America/New_York', 'Europe/Berlin', 'Asia/Kolkata', 'Pacific/Auckland'];
const DATES = ['2026-04-04', '2026-04-05', '2026-03-08', '2026-11-01', '2026-03-29', '2026-10-25'];
const MINUTE = 60;

type Kind = 'prompt' | 'command' | 'answer' | 'helper';

/** An event of a session, at a second. `helper` is an answer of a sub-agent. */
interface Happening {
  readonly at: number;
  readonly kind: Kind;
  readonly message: string;
  readonly output: number;
}

const step = fc.record({
  gap: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 400 })),
  kind: fc.constantFrom<Kind>('prompt', 'command', 'answer', 'answer', 'answer', 'helper'),
  message: fc.nat(3),
  output: fc.nat(99),
});

function makeHappenings(
  steps: readonly (typeof step extends fc.Arbitrary<infer Step> ? Step : never)[],
  start: number,
  name: string,
) {
  let at = start;
  return [
    { at, kind: 'prompt', message: '', output: 0 } as Happening,
    ...steps.map(({ gap, kind, message, output }): Happening => {
      at += gap;
      return { at, kind, message: `${name}-${kind}-${message}`, output };
    }),
  ];
}

function recordOf({ at, kind, message, output }: Happening, session: string, uuid: string) {
  const common = { sessionId: session, uuid, timestamp: new Date(at * 1000).toISOString() };
  if (kind === 'prompt') return { ...common, type: 'user', message: { role: 'user', content: 'Sort the imports' } };
  if (kind === 'command')
    return { ...common, type: 'user', message: { role: 'user', content: '<command-name>/clear</command-name>' } };
  const usage = { input_tokens: 0, output_tokens: output };
  return { ...common, isSidechain: kind === 'helper', type: 'assistant', message: { id: message, content: [], usage } };
}

const isOpener = ({ kind }: Happening) => kind === 'prompt' || kind === 'command';

/** Whether the agent works in the second after a time: the open turn has later work. */
function isWorking(second: number, all: readonly Happening[]): boolean {
  const hasBegun = all.some((other) => isOpener(other) && other.at <= second);
  const next = all.find((other) => isOpener(other) && other.at > second)?.at ?? Number.POSITIVE_INFINITY;
  return hasBegun && all.some(({ kind, at }) => kind === 'answer' && at > second && at < next);
}

/** Whether a second is in the time that a later prompt of the day cost. */
function isSupervised(second: number, all: readonly Happening[], from: number, to: number): boolean {
  const prompts = all.filter(({ kind }) => kind === 'prompt');
  return prompts.some(({ at }, place) => {
    const before = all.filter((other) => (other.kind === 'prompt' || other.kind === 'answer') && other.at < at);
    const last = before[before.length - 1]?.at ?? Number.NEGATIVE_INFINITY;
    const cost = place === 0 ? MINUTE : Math.min(at - last, 5 * MINUTE);
    return at >= from && at < to && second >= at - cost && second < at;
  });
}

/** Returns the figures of a session on a day, in seconds and tokens. */
function countSeconds(all: readonly Happening[], from: number, to: number) {
  const first = all[0]?.at ?? 0;
  const last = all[all.length - 1]?.at ?? 0;
  let ai = 0;
  let supervision = 0;
  for (let second = first - MINUTE; second < Math.min(to, last); second++) {
    if (second >= from && isWorking(second, all)) ai += 1;
    if (isSupervised(second, all, from, to)) supervision += 1;
  }
  const messages = new Set(all.filter((other) => !isOpener(other)).map(({ message }) => message));
  const ofDay = [...messages].flatMap((message) => {
    const same = all.filter((other) => other.message === message);
    const begun = Math.min(...same.map(({ at }) => at));
    return begun >= from && begun < to ? [Math.max(...same.map(({ output }) => output))] : [];
  });
  const tokens = ofDay.length === 0 ? null : ofDay.reduce((sum, output) => sum + output, 0);
  return { ai: ai / MINUTE, supervision: supervision / MINUTE, tokens };
}

const toLines = (records: readonly unknown[], end: string) =>
  records.map((record) => JSON.stringify(record) + end).join('');

it('a session that is divided over files, forked and partly of a sub-agent has the time of every second', () => {
  const scenario = fc.record({
    zone: fc.constantFrom(...ZONES),
    date: fc.constantFrom(...DATES),
    /** Seconds before midnight. */
    lead: fc.integer({ min: 0, max: 6000 }),
    steps: fc.array(step, { minLength: 1, maxLength: 25 }),
    forked: fc.array(step, { minLength: 1, maxLength: 10 }),
    copied: fc.nat(),
    cut: fc.nat(),
    isReversed: fc.boolean(),
  });
  fc.assert(
    fc.property(scenario, ({ zone, date, lead, steps, forked, copied, cut, isReversed }) => {
      const day = chooseDay(date, zone).interval;
      const [from, to] = [day.from / 1000, day.to / 1000];
      const start = (isReversed ? to : from) - lead;
      const session = makeHappenings(steps, start, 'a');
      const end = session[session.length - 1]?.at ?? start;
      const fork = makeHappenings(forked, end + 30, 'f');

      const records = session.map((happening, at) => recordOf(happening, 'a', `a-${at}`));
      const helpers = records.filter((_record, at) => session[at]?.kind === 'helper');
      const own = records.filter((_record, at) => session[at]?.kind !== 'helper');
      const place = cut % (own.length + 1);
      const copies = own.slice(0, copied % (own.length + 1)).map((record) => ({ ...record, sessionId: 'f' }));
      const added = fork.map((happening, at) => recordOf(happening, 'f', `f-${at}`));
      const files: [string, string][] = [
        ['a.jsonl', toLines(own.slice(0, place), '\r\n')],
        ['b.jsonl', `\ufeff${toLines(own.slice(place), '\n')}{"type":"assistant","timest`],
        ['c/agent.jsonl', toLines(helpers, '\n')],
        ['f.jsonl', toLines([...copies, ...added], '\n').trimEnd()],
      ];
      const ordered: LogTexts = Object.fromEntries(isReversed ? files.reverse() : files);
      const { rows } = importLogs(ordered, { date, zone });
      for (const [id, all] of [
        ['a', session],
        ['f', fork],
      ] as const) {
        const expected = countSeconds(all, from, to);
        const row = rows.find((other) => other.session === id);
        expect(row?.aiMinutes ?? 0).toBeCloseTo(expected.ai, 6);
        expect(row?.supervisionMinutes ?? 0).toBeCloseTo(expected.supervision, 6);
        expect(row?.tokens.total ?? null).toBe(expected.tokens);
      }
    }),
    propertyRuns(30),
  );
});
