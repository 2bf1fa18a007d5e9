import type { LeakFacts, LeakPlace } from './leak-facts.ts';
import type { NoticePlace } from './notice.ts';
import { type GroupWords, type Sentences } from './notice-sentence.ts';

const PLACES: Readonly<Record<Exclude<LeakPlace, 'task' | 'notice'>, string>> = {
  title: 'the title',
  intro: 'the intro',
  analysis: 'the analysis',
  headings: 'the headings',
  aboutAuthor: 'the text about the author',
  averages: 'the sentence about the averages',
  aboutRecords: 'the text about the records',
  taskLog: 'the task table',
  statistics: 'the statistics',
  closing: 'the closing text',
  output: 'the post, outside your cells',
};

function namePlace(where: LeakPlace, { cell, row }: NoticePlace): string {
  if (where === 'task') return `row ${row}`;
  if (where === 'notice') return cell === null ? 'a notice' : `a notice about ${cell}`;
  return PLACES[where];
}

const describeForm: Sentences<LeakFacts>['leak-key'] = ({ shown, what, where }, place) =>
  `“${shown}” looks like ${what}. It appears in ${namePlace(where, place)}.`;

/** The sentence for each notice about text that may be private. */
export const LEAK_SENTENCES: Sentences<LeakFacts> = {
  'leak-private-term': ({ shown, where }, place) =>
    `“${shown}” is on your private list. It appears in ${namePlace(where, place)}.`,
  'leak-private-key': describeForm,
  'leak-key': describeForm,
  'leak-token': describeForm,
  'leak-jwt': describeForm,
  'leak-password': describeForm,
  'leak-email': describeForm,
  'leak-ip': describeForm,
  'leak-home-path': describeForm,
  'leak-host': describeForm,
  'leak-product-name': ({ shown, where }, place) =>
    `“${shown}” appears in ${namePlace(where, place)} but not in any task. OK to publish?`,
};

/** The words for several of these notices, after the number of matches. A row can have several matches. */
export const LEAK_GROUPS: GroupWords<LeakFacts> = {
  'leak-private-term': 'terms of your private list',
  'leak-private-key': 'private keys',
  'leak-key': 'keys',
  'leak-token': 'tokens',
  'leak-jwt': 'signed tokens',
  'leak-password': 'passwords',
  'leak-email': 'e-mail addresses',
  'leak-ip': 'IP addresses',
  'leak-home-path': 'home directory paths',
  'leak-host': 'internal host names',
};
