import type { TimeRule, TokenBasis } from '../values/task.ts';
import { toWellFormed } from '../values/well-formed.ts';

/** The origin of the figures of a row, as stored in the note of its AI time cell. */
export interface Provenance {
  /** Minutes as written to the cell, with at most two decimals; null is unknown. */
  readonly aiMinutes: number | null;
  readonly supervisionMinutes: number | null;
  readonly tokens: number | null;
  /** The rule that gave the minutes; null without minutes. */
  readonly rule: TimeRule | null;
  /** Whether the agent measured durations itself. */
  readonly isMeasured: boolean;
  /** The options of `turn-1`: the limit of silences in minutes, null for none. Null if they are unknown. */
  readonly options: { readonly silence: number | null; readonly asks: boolean } | null;
  readonly basis: TokenBasis;
  /** The sessions in the row, such as `claude:0f6c2f0e`, or `claude:0f6c2f0e#main` for one branch. */
  readonly sessions: readonly string[];
}

/** The beginning of the line with the provenance of a row, in the note of its AI time cell. */
export const PROVENANCE_LEAD = 'Imported by Leverage Record: ';
const LINE =
  /^Imported by Leverage Record: AI time (\d+(?:\.\d{1,2})?|unknown)(?: min)?, supervision (\d+(?:\.\d{1,2})?|unknown)(?: min)?, tokens (\d+|unknown)\. Rule (turn-1|gap-5|none)(?: (measured))?(?:, silence (off|\d+(?:\.\d{1,2})?), asks (on|off))?, tokens (all|without-cache-reads|without-cache)\. Sessions (\S+(?: \S+)*)\.$/;

const showMinutes = (minutes: number | null) => (minutes === null ? 'unknown' : `${minutes} min`);

/** Encodes the spaces and line breaks of a key. */
function encodeKey(key: string): string {
  return encodeURIComponent(toWellFormed(key)).replace(/%(3A|23|2F)/g, (escape) => decodeURIComponent(escape));
}

function decodeKey(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Writes provenance as one line that people and programs can read.
 * @example
 * formatProvenance({ aiMinutes: 39, supervisionMinutes: 8.5, tokens: null, rule: 'turn-1', isMeasured: false,
 *   options: { silence: 60, asks: true }, basis: 'all', sessions: ['codex:07ce'] })
 * //=> 'Imported by Leverage Record: AI time 39 min, supervision 8.5 min, tokens unknown. Rule turn-1, silence 60, asks on, tokens all. Sessions codex:07ce.'
 */
export function formatProvenance(provenance: Provenance): string {
  const { aiMinutes, supervisionMinutes, tokens, rule, isMeasured, options, basis, sessions } = provenance;
  const figures = `AI time ${showMinutes(aiMinutes)}, supervision ${showMinutes(supervisionMinutes)}, tokens ${tokens ?? 'unknown'}`;
  const ofOptions =
    options === null ? '' : `, silence ${options.silence ?? 'off'}, asks ${options.asks ? 'on' : 'off'}`;
  const ofRule = `Rule ${rule ?? 'none'}${isMeasured ? ' measured' : ''}${ofOptions}, tokens ${basis}`;
  return `${PROVENANCE_LEAD}${figures}. ${ofRule}. Sessions ${sessions.map(encodeKey).join(' ')}.`;
}

const readFigure = (text = '') => (text === 'unknown' ? null : Number(text));

function parseLine(line: string): Provenance | null {
  const match = LINE.exec(line);
  if (match === null) return null;
  const [, ai, supervision, tokens, rule = '', measured, silence, asks, basis = '', sessions = ''] = match;
  return {
    aiMinutes: readFigure(ai),
    supervisionMinutes: readFigure(supervision),
    tokens: readFigure(tokens),
    rule: rule === 'none' ? null : (rule as TimeRule),
    isMeasured: measured !== undefined,
    options:
      silence === undefined ? null : { silence: silence === 'off' ? null : Number(silence), asks: asks === 'on' },
    basis: basis as TokenBasis,
    sessions: sessions.split(' ').map(decodeKey),
  };
}

/** Reads the provenance in the note of a cell; null if there is none. Other lines of the note do not matter. */
export function readProvenance(note: string): Provenance | null {
  const line = note.split('\n').find((text) => text.startsWith(PROVENANCE_LEAD));
  return line === undefined ? null : parseLine(line.trimEnd());
}

/** Replaces the provenance in a note and keeps its other lines. */
export function replaceProvenance(note: string, provenance: Provenance): string {
  const others = note.split('\n').filter((text) => !text.startsWith(PROVENANCE_LEAD) && text !== '');
  return [...others, formatProvenance(provenance)].join('\n');
}
