// Covers src/imports/logs: damaged lines, and files in any order.
import fc from 'fast-check';
import { propertyRuns, sampleCases } from '../../sampling.ts';
import { importLogs, type LogTexts, readLogs } from './import-logs.ts';
import { ClaudeLog, CodexLog, timeAt } from './make-logs.ts';

const claude = new ClaudeLog('claude-session')
  .prompt('09:00', 'Sort the imports')
  .answer('09:01', { input: 5, output: 40, cacheRead: 700, cacheWrite: 30 })
  .tool('09:02', 't1', 'AskUserQuestion')
  .result('09:06', 't1')
  .answer('09:09', { input: 6, output: 50 })
  .measured('09:10', 9)
  .add('09:11', { type: 'queue-operation', operation: 'enqueue', content: 'And the maps' })
  .prompt('09:12', 'And the maps', { promptSource: 'queued' })
  .answer('09:20', { input: 7, output: 60 })
  .add(null, { type: 'custom-title', customTitle: 'Shelves' });
const codex = new CodexLog('codex-thread', '10:00')
  .turn('10:00', 't1')
  .tokens('10:01', { input: 1000, cached: 200, output: 50 })
  .answer('10:05')
  .complete('10:05', 't1', 5)
  .turn('10:20', 't2')
  .tokens('10:21', { input: 500, output: 20 })
  .answer('10:24');
const copilot = [
  { type: 'session.start', data: { sessionId: 'copilot-session' }, timestamp: timeAt('11:00') },
  { type: 'user.message', data: { content: 'Debug' }, id: 'a', timestamp: timeAt('11:00') },
  { type: 'assistant.message', data: { messageId: 'm' }, id: 'b', timestamp: timeAt('11:04') },
  {
    type: 'session.shutdown',
    data: { modelMetrics: { m: { usage: { inputTokens: 90, outputTokens: 9, cacheReadTokens: 9 } } } },
    timestamp: timeAt('11:05'),
  },
];
const RECORDS: readonly (readonly Record<string, unknown>[])[] = [claude.records, codex.records, copilot];

const toText = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');
const linesOf = (records: readonly unknown[]) => records.map((record) => JSON.stringify(record));
const BASELINES = RECORDS.map((records) => importLogs({ 'a.jsonl': toText(linesOf(records)) }));

const figuresOf = ({ rows, day }: ReturnType<typeof importLogs>) =>
  JSON.stringify([
    day,
    rows.map(({ aiMinutes, supervisionMinutes, tokens, prompts }) => [aiMinutes, supervisionMinutes, tokens, prompts]),
  ]);

function fail(what: string): never {
  throw new Error(what);
}

/** Whether an import shows that something is missing from its figures. */
const admitsLoss = ({ rows, badLines, skipped, unknownRecords }: ReturnType<typeof importLogs>) =>
  badLines > 0 || skipped.length > 0 || unknownRecords.length > 0 || rows.some(({ notes }) => notes.length > 0);

/** Returns all paths to the values of a record. */
function pathsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    ...(path.length > 0 ? [path] : []),
    ...Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key])),
  ];
}

function replaceAt(value: unknown, [step, ...rest]: readonly string[], replacement: unknown): unknown {
  if (step === undefined) return replacement;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
  copy[step] = replaceAt(copy[step], rest, replacement);
  return copy;
}

/** Values of another type or outside the range of every field. */
const WRONG_VALUES: readonly unknown[] = [-1, 1.5, 1e300, true, [], {}, [[]], { a: 1 }, 'x', '', '\u0000', '5', [null]];
/** Fields that decide about time and tokens. Damage to them must be visible. */
const COUNTED =
  /timestamp|_tokens$|Tokens$|durationMs|duration_ms|^usage$|^total_token_usage$|^message$|^payload$|^info$|^type$/;
/** These values of counted fields have a meaning of their own. */
const isMeaningful = (path: readonly string[], value: unknown) =>
  (path[path.length - 1] === 'type' && path.length > 1) ||
  // A fraction of a millisecond is a duration. The rest of a message or payload is the text of the conversation.
  (/duration/i.test(path.join('.')) && typeof value === 'number' && value >= 0 && value < 7e12);

describe('damaged lines', () => {
  it('never cause a crash, and never a wrong sum that looks complete', () => {
    const mutation = fc.record({
      file: fc.nat(RECORDS.length - 1),
      line: fc.nat(),
      path: fc.nat(),
      value: fc.constantFrom(...WRONG_VALUES),
    });
    fc.assert(
      fc.property(mutation, ({ file, line, path, value }) => {
        const records = RECORDS[file] ?? [];
        const at = line % records.length;
        const paths = pathsOf(records[at]);
        const chosen = paths[path % paths.length] ?? [];
        const damaged = records.map((record, i) => (i === at ? replaceAt(record, chosen, value) : record));
        const imported = importLogs({ 'a.jsonl': toText(linesOf(damaged)) });
        const isCounted = COUNTED.test(chosen[chosen.length - 1] ?? '') && !isMeaningful(chosen, value);
        const baseline = BASELINES[file];
        if (!isCounted || baseline === undefined) return true;
        const isHonest = figuresOf(imported) === figuresOf(baseline) || admitsLoss(imported);
        return isHonest || fail(`${chosen.join('.')} = ${JSON.stringify(value)} in ${JSON.stringify(records[at])}`);
      }),
      propertyRuns(2000, 60_000),
    );
  });

  it('lose only themselves when they are cut or changed', () => {
    const cut = fc.record({
      file: fc.nat(RECORDS.length - 1),
      line: fc.nat(),
      from: fc.nat(),
      length: fc.integer({ min: 1, max: 60 }),
      filler: fc.constantFrom('', '\u0000', '"', '}', '{', '\\', '🜁', '\u2028'),
    });
    fc.assert(
      fc.property(cut, ({ file, line, from, length, filler }) => {
        const lines = linesOf(RECORDS[file] ?? []);
        const at = line % lines.length;
        const text = lines[at] ?? '';
        const start = from % text.length;
        const damaged = text.slice(0, start) + filler + text.slice(start + length);
        const imported = importLogs({ 'a.jsonl': toText(lines.map((other, i) => (i === at ? damaged : other))) });
        let isJson = true;
        try {
          JSON.parse(damaged);
        } catch {
          isJson = false;
        }
        return (
          isJson || damaged.trim() === '' || (admitsLoss(imported) && imported.badLines + imported.skipped.length > 0)
        );
      }),
      propertyRuns(2000, 40_000),
    );
  });
});

describe('the order of files and chunks', () => {
  const fork = new ClaudeLog('fork');
  for (const record of claude.records) fork.records.push({ ...record, sessionId: 'fork' });
  fork.prompt('12:00', 'On').answer('12:05', { output: 9 });
  const agent = new ClaudeLog('claude-session', { isSidechain: true }).answer(
    '09:04',
    { output: 500 },
    { id: 'of-agent' },
  );
  const codexFork = new CodexLog('codex-fork', '13:00', { forked_from_id: 'codex-thread' })
    .replay('13:00:00.100', codex)
    .turn('13:05', 't9')
    .tokens('13:06', { input: 5, output: 5 })
    .answer('13:09');
  const files: LogTexts = {
    'a.jsonl': claude.text,
    'b.jsonl': fork.text,
    'c.jsonl': agent.text,
    'd.jsonl': codex.text,
    'e.jsonl': codexFork.text,
    'f.jsonl': toText(linesOf(copilot)),
  };
  const expected = importLogs(files);

  it('changes nothing', () => {
    const order = fc.shuffledSubarray(Object.keys(files), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(order, (names) => {
        const shuffled = Object.fromEntries(names.map((name) => [name, files[name] ?? '']));
        expect(importLogs(shuffled)).toEqual(expected);
      }),
      propertyRuns(50),
    );
  });

  it('changes nothing when the lines of a log without queue and questions are in another order', () => {
    const plain = new ClaudeLog('s').prompt('09:00').answer('09:01', { output: 4 }).answer('09:09', { output: 5 });
    plain.prompt('09:20', 'On').answer('09:30', { output: 6 });
    const lines = linesOf(plain.records);
    const whole = importLogs({ 'a.jsonl': toText(lines) });
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (shuffled) => {
        expect(importLogs({ 'a.jsonl': toText(shuffled) })).toEqual(whole);
      }),
      propertyRuns(50),
    );
  });

  it('changes nothing when files are given twice', () => {
    const copies = Object.fromEntries(Object.entries(files).map(([name, text]) => [`z-${name}`, text]));
    expect(importLogs({ ...files, ...copies })).toEqual(expected);
  });

  it('cuts chunks anywhere', () => {
    const text = new ClaudeLog('s').prompt('10:00', 'Größe 🜁 ☃').answer('10:05', { output: 4 }).text;
    const whole = readLogs({ 'a.jsonl': text });
    expect(whole.sessions[0]?.title).toBe('Größe 🜁 ☃');
    for (const chunk of sampleCases([1, 2, 3, 5, 7, 64, 1000], 4)) {
      expect(readLogs({ 'a.jsonl': text }, chunk)).toEqual(whole);
    }
  });
});
