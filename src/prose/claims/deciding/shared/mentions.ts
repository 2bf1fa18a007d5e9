import type { Mention } from '../../facts/task-names.ts';
import type { Sentence } from '../../reading/sentence.ts';
import type { Token } from '../../words/terms.ts';

/** Returns the last mention that ends before a token, and the first that begins at or after one. */
export function mentionsAround(mentions: readonly Mention[], from: number, to: number) {
  let before: Mention | null = null;
  let after: Mention | null = null;
  for (const mention of mentions) {
    if (mention.to <= from) before = mention;
    else if (mention.from >= to && after === null) after = mention;
  }
  return { before, after };
}

/** Lists the words between two tasks without the words in brackets: `the split (32 hours) and the upgrade`. */
function withoutBrackets(tokens: readonly Token[]): string[] {
  const open = tokens.findIndex(({ text }) => text === '(');
  const close = tokens.findIndex(({ text }) => text === ')');
  const kept = open !== -1 && close > open ? [...tokens.slice(0, open), ...tokens.slice(close + 1)] : tokens;
  return kept.map(({ text }) => text);
}

/** Lists a mention and the mentions after it, or before it, that commas and “and” join with it. */
export function listJoined(
  { mentions, tokens, language }: Sentence,
  first: Mention,
  step: 1 | -1 = 1,
): readonly Mention[] {
  const isJoined = (a: Mention, b: Mention) => {
    const between = withoutBrackets(tokens.slice(a.to, b.from));
    return between.length <= 5 && between.every((text) => language.taskJoints.has(text));
  };
  const chosen = [first];
  for (let index = mentions.indexOf(first) + step; index >= 0 && index < mentions.length; index += step) {
    const [last, next] = [chosen[chosen.length - 1], mentions[index]];
    if (last === undefined || next === undefined) break;
    if (!(step === 1 ? isJoined(last, next) : isJoined(next, last))) break;
    chosen.push(next);
  }
  return chosen;
}
