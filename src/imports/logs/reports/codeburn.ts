import * as z from 'zod/mini';
import type { DocumentFormat } from '../files/log-format.ts';
import { folderName, isObject, timeOf } from '../json-guards.ts';
import { truncateTitle } from '../title.ts';
import { makeReportFormat, optionalText, readLastActivity, tokenCount } from './report-session.ts';

const session = z.object({
  sessionId: z.string(),
  provider: z.string(),
  title: optionalText,
  project: optionalText,
  inputTokens: tokenCount,
  outputTokens: tokenCount,
  cacheReadTokens: tokenCount,
  cacheWriteTokens: tokenCount,
  startedAt: optionalText,
  endedAt: optionalText,
});

/** `codeburn sessions --format json`: titles and spans. */
export const CODEBURN: DocumentFormat = makeReportFormat(
  (value) => {
    const [first] = Array.isArray(value) ? (value as readonly unknown[]) : [];
    return isObject(first) && 'sessionId' in first && 'provider' in first ? (value as readonly unknown[]) : null;
  },
  session,
  (item) => ({
    agent: item.provider,
    id: item.sessionId,
    title: item.title ? truncateTitle(item.title) || null : null,
    project: folderName(item.project ?? null),
    from: timeOf(item.startedAt),
    ...readLastActivity(item.endedAt),
    tokens: {
      input: item.inputTokens,
      output: item.outputTokens,
      cacheWrite: item.cacheWriteTokens,
      cacheRead: item.cacheReadTokens,
    },
    aiMinutes: null,
    notes: ['span-is-upper-bound'],
  }),
);
