import fc from 'fast-check';
import { propertyRuns } from '../sampling.ts';

/** Texts that a parser can misread. */
const PIECES = [
  '|',
  '\\',
  '\\|',
  '\\\\|',
  '`',
  '``',
  '*',
  '**',
  '_',
  '__',
  '~',
  '~~',
  '[',
  ']',
  '](',
  '[x]: ',
  '![',
  '(',
  ')',
  '<',
  '>',
  '<br>',
  '<img src=x onerror=alert(1)>',
  '</script>',
  '<!--',
  '-->',
  '<a',
  '&',
  '&amp;',
  '&copy',
  '&copy;',
  '&#124;',
  '&#x7c;',
  '{{',
  '}}',
  '{%',
  '%}',
  '{{< x >}}',
  '{#',
  '{:',
  '{',
  '}',
  '$',
  '$$',
  '#',
  '# ',
  '- ',
  '+ ',
  '* ',
  '1. ',
  '1) ',
  '> ',
  '---',
  '===',
  '***',
  '___',
  '```',
  '~~~',
  ':',
  '::',
  '!',
  '"',
  "'",
  '\n',
  '\r\n',
  ' ',
  '  ',
  '\t',
  '.',
  ',',
  '/',
  'https://',
  'http://a.b/c_d_e',
  'https://example.org/x?a=1&copy=2#_',
  'www.',
  'www.example.org',
  'me@example.org',
  'mailto:me@a.b',
  'xmpp:a@b.c',
  'ftp://x.y',
  'a',
  'b',
  'snake_case_name',
  '2*3*4',
  'at_period_end',
  'C:\\dir\\',
  '^1',
  '^',
  '@x',
  '👩‍👩‍👧',
  'שלום',
  'é',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\u2028',
  '\u2029',
  '\u0007',
  '-',
  '=',
  '0',
  '1',
  '\u0001',
  '\u001b[0m',
  '\u007f',
  '\u0085',
  '\u009b',
  '\u00ad',
  '\ufeff',
  '\ufffe',
  '\v',
  '\f',
  '{{%',
  '{{<',
  '{%-',
  '-%}',
  '<%',
  '%>',
  '${',
  '[gallery]',
  '[/embed]',
  '[[x]]',
  ':smile:',
  '--',
  '...',
  '"',
  '…',
  'ftp://a.b_c',
  'עד 50%',
  'العربية',
  '\u2066',
  '\u2069',
  '🇩🇪',
  '𝒜',
  '&lt;',
  '&#0;',
  '&#xD800;',
  '&NotEqualTilde;',
  '\\n',
  '\\u007b',
  'null',
  '2026-04-04',
  'export ',
];

export const hostile = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 9 }).map((pieces) => pieces.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
);

/** Trimmed texts without NUL, as in the cells of a sheet. */
export function sampleHostileTexts(count: number): string[] {
  return fc
    .sample(hostile, propertyRuns(count))
    .map((text) => text.replace(/\0/g, '').trim())
    .filter((text) => text !== '');
}

/** Makes the same texts without line breaks, for paragraphs and headings. */
export function sampleHostileLines(count: number): string[] {
  return sampleHostileTexts(count)
    .map((text) => text.replace(/[\r\n]+/g, ' ').trim())
    .filter((text) => text !== '');
}

/** Replaces every kind of line break with \n. */
export function normaliseBreaks(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** Lists the first few differences between the parsed and the written texts. */
export function listDifferences(read: readonly unknown[], written: readonly unknown[]) {
  const places = Array.from({ length: Math.max(read.length, written.length) }, (_, i) => i);
  return places
    .filter((i) => JSON.stringify(read[i]) !== JSON.stringify(written[i]))
    .slice(0, 5)
    .map((i) => ({
      place: i,
      read: JSON.stringify(read[i])?.slice(0, 300),
      written: JSON.stringify(written[i])?.slice(0, 300),
    }));
}
