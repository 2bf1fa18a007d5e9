import * as z from 'zod/mini';
import type { DocumentFormat } from '../files/log-format.ts';
import { folderName, isObject, timeOf } from '../json-guards.ts';
import { makeReportFormat, optionalText, readLastActivity, tokenCount } from './report-session.ts';

const counts = {
  inputTokens: tokenCount,
  outputTokens: tokenCount,
  cacheCreationTokens: tokenCount,
  cacheReadTokens: tokenCount,
};

const unifiedSession = z.object({
  ...counts,
  agent: z.string(),
  period: z.string(),
  metadata: z.optional(z.nullable(z.object({ lastActivity: optionalText, firstActivity: optionalText }))),
});

const ROLLOUT_ID = /([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:\.jsonl)?$/;

/** Shortens the id of a Codex session, which is the path of its log. */
const shortenId = (id: string) => ROLLOUT_ID.exec(id)?.[1] ?? id;

const tokensOf = (session: {
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly cacheCreationTokens: number;
  readonly cacheReadTokens: number;
}) => ({
  input: session.inputTokens,
  output: session.outputTokens,
  cacheWrite: session.cacheCreationTokens,
  cacheRead: session.cacheReadTokens,
});

/** `ccusage session --json`: sessions of many agents. */
export const CCUSAGE_UNIFIED: DocumentFormat = makeReportFormat(
  (value) => (isObject(value) && Array.isArray(value.session) ? value.session : null),
  unifiedSession,
  (session) => ({
    agent: session.agent,
    id: shortenId(session.period),
    title: null,
    project: null,
    from: timeOf(session.metadata?.firstActivity),
    ...readLastActivity(session.metadata?.lastActivity),
    tokens: tokensOf(session),
    aiMinutes: null,
    notes: ['span-is-upper-bound'],
  }),
);

/** Finds lists with a session id. Their fields show which agent they belong to. */
function listSessions(value: unknown, isCodex: boolean): readonly unknown[] | null {
  if (!isObject(value) || !Array.isArray(value.sessions)) return null;
  const [first] = value.sessions;
  if (!isObject(first) || typeof first.sessionId !== 'string' || !('inputTokens' in first)) return null;
  const hasCodexFields = 'reasoningOutputTokens' in first || 'cachedInputTokens' in first;
  return hasCodexFields === isCodex ? value.sessions : null;
}

const claudeSession = z.object({
  ...counts,
  sessionId: z.string(),
  projectPath: optionalText,
  firstActivity: optionalText,
  lastActivity: optionalText,
});

/** `ccusage claude session --json`. */
export const CCUSAGE_CLAUDE: DocumentFormat = makeReportFormat(
  (value) => listSessions(value, false),
  claudeSession,
  (session) => ({
    agent: 'claude',
    id: session.sessionId,
    title: null,
    project: folderName(session.projectPath ?? null),
    from: timeOf(session.firstActivity),
    ...readLastActivity(session.lastActivity),
    tokens: tokensOf(session),
    aiMinutes: null,
    notes: ['span-is-upper-bound'],
  }),
);

const codexSession = z.object({
  ...counts,
  sessionId: z.string(),
  lastActivity: optionalText,
  cachedInputTokens: z.optional(z.number().check(z.int(), z.gte(0))),
  totalTokens: tokenCount,
});

/** `ccusage codex session --json`. In older versions, input includes cached tokens; the total shows whether it does. */
export const CCUSAGE_CODEX: DocumentFormat = makeReportFormat(
  (value) => listSessions(value, true),
  codexSession,
  (session) => {
    const { inputTokens, outputTokens, totalTokens } = session;
    const cacheRead = session.cachedInputTokens ?? session.cacheReadTokens;
    const cacheWrite = session.cacheCreationTokens;
    const isCacheIncluded = inputTokens + outputTokens === totalTokens;
    const input = isCacheIncluded ? inputTokens - cacheRead - cacheWrite : inputTokens;
    const isSound = input >= 0 && input + outputTokens + cacheRead + cacheWrite === totalTokens;
    return {
      agent: 'codex',
      id: shortenId(session.sessionId),
      title: null,
      project: null,
      from: null,
      ...readLastActivity(session.lastActivity),
      tokens: isSound ? { input, output: outputTokens, cacheWrite, cacheRead } : null,
      aiMinutes: null,
      notes: ['span-is-upper-bound'],
    };
  },
);
