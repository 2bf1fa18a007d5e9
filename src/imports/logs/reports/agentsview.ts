import * as z from 'zod/mini';
import type { DocumentFormat } from '../files/log-format.ts';
import { folderName, isObject, timeOf } from '../json-guards.ts';
import { truncateTitle } from '../title.ts';
import { makeReportFormat, optionalText, readLastActivity } from './report-session.ts';

const session = z.object({
  session_id: z.string(),
  agent: z.string(),
  title: optionalText,
  project: optionalText,
  agent_minutes: z.optional(z.nullable(z.number().check(z.gte(0)))),
  first_active: optionalText,
  last_active: optionalText,
});

/**
 * `agentsview activity report --json`. Its minutes add up gaps of at most 5 minutes, which is not the rule of this
 * project.
 */
export const AGENTSVIEW: DocumentFormat = makeReportFormat(
  (value) => (isObject(value) && Array.isArray(value.by_session) ? value.by_session : null),
  session,
  (item) => ({
    agent: item.agent,
    id: item.session_id,
    title: item.title ? truncateTitle(item.title) || null : null,
    project: folderName(item.project ?? null),
    from: timeOf(item.first_active),
    ...readLastActivity(item.last_active),
    tokens: null,
    aiMinutes: item.agent_minutes ?? null,
    rule: 'gap-5',
    notes: item.agent_minutes === undefined || item.agent_minutes === null ? ['span-is-upper-bound'] : ['gap-5'],
  }),
);
