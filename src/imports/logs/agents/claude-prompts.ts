import { isObject, listOf, textOf } from '../json-guards.ts';

/** The kind of a text in a record of prompts. `nothing`: it does not start the agent. */
export type PromptKind = 'typed' | 'program' | 'nothing';

/** Texts by the program that start the agent. */
const OPENING_TAGS = [
  'command-name',
  'command-message',
  'command-args',
  'task-notification',
  'teammate-message',
  'bash-input',
  'tick',
];
/** Texts by the program that are only shown or added to a prompt. */
const SILENT_TAGS = [
  'local-command-stdout',
  'local-command-stderr',
  'local-command-caveat',
  'bash-stdout',
  'bash-stderr',
  'system-reminder',
  'ide_opened_file',
  'ide_selection',
  'ide_diagnostics',
  'user-memory-input',
  'user-prompt-submit-hook',
  'new-diagnostics',
];
const FIRST_TAG = /^\s*<([a-z][a-z_-]{1,40})[\s>]/;
const INTERRUPTION = '[Request interrupted by user';

function kindOfText(text: string): PromptKind {
  if (text.trim() === '' || text.startsWith(INTERRUPTION)) return 'nothing';
  const tag = FIRST_TAG.exec(text)?.[1];
  if (tag === undefined) return 'typed';
  if (OPENING_TAGS.includes(tag)) return 'program';
  return SILENT_TAGS.includes(tag) ? 'nothing' : 'typed';
}

/** The content of a user record. */
export interface PromptContent {
  readonly kind: PromptKind;
  /** The user's words; null if there are none. */
  readonly text: string | null;
}

/**
 * Reads the content of a user record that is not the result of a tool.
 * @param content a text, or a list of blocks
 * @example readPrompt('Sort the imports') //=> { kind: 'typed', text: 'Sort the imports' }
 * @example readPrompt('<task-notification>done</task-notification>') //=> { kind: 'program', text: null }
 */
export function readPrompt(content: unknown): PromptContent {
  if (typeof content === 'string') {
    const kind = kindOfText(content);
    return { kind, text: kind === 'typed' ? content : null };
  }
  let kind: PromptKind = 'nothing';
  let text: string | null = null;
  for (const block of listOf(content)) {
    if (!isObject(block)) continue;
    if (block.type === 'image' || block.type === 'document') kind = 'typed';
    if (block.type !== 'text') continue;
    const words = textOf(block.text) ?? '';
    const kindOfBlock = kindOfText(words);
    if (kindOfBlock === 'typed') text ??= words;
    if (kindOfBlock === 'typed' || (kindOfBlock === 'program' && kind === 'nothing')) kind = kindOfBlock;
  }
  return { kind, text };
}

/** Returns a hash of a text, to recognize a queued prompt without storing its words. */
export function hashText(text: string): number {
  let low = 0x811c9dc5;
  let high = text.length;
  for (let at = 0; at < text.length; at++) {
    low = Math.imul(low ^ text.charCodeAt(at), 0x01000193);
    high = (Math.imul(high, 31) + text.charCodeAt(at)) & 0x1fffff;
  }
  return high * 0x1_0000_0000 + (low >>> 0);
}
