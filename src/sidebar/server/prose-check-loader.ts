import type { placeProse } from '../../prose/claims/place-prose.ts';
import type { readProse } from '../../prose/claims/read-prose.ts';
import type { noticeProductNames } from '../../prose/notice-product-names.ts';
import type { draftIntro, offerSentences } from '../../prose/sentences/draft.ts';
import type { findReplacement, viewReplaces } from '../day/replacements.ts';
import type { readDraft } from '../day/texts/draft-issues.ts';
import type { addWeekOfRecords, compareRecord, saveRecord } from '../records/save-record.ts';
import { runScript } from './added-script.ts';

/**
 * The code that the sidebar needs only after it shows a post, in a separate file because of its size: the check of
 * prose, sentences, and saving. The page of sentences loads it too.
 */
export interface ProseCheck {
  readonly read: typeof readProse;
  readonly readDraft: typeof readDraft;
  readonly place: typeof placeProse;
  readonly names: typeof noticeProductNames;
  /** Drafts of the texts of a day. */
  readonly draft: Readonly<Record<'Intro' | 'Analysis', typeof draftIntro>>;
  /** All sentences about a day, for their page. */
  readonly offer: typeof offerSentences;
  readonly findReplacement: typeof findReplacement;
  readonly viewReplaces: typeof viewReplaces;
  readonly compareRecord: typeof compareRecord;
  readonly addWeek: typeof addWeekOfRecords;
  readonly saveRecord: typeof saveRecord;
}

const START = '<script>';

/** Returns the script of a page file that has only one element (assumption: file-content). */
export function scriptOfPage(html: string): string {
  return html.slice(html.indexOf(START) + START.length, html.lastIndexOf('<'));
}

/** Starts the check of prose. @param html the page file @returns null if it does not run */
export function startProseCheck(html: string): ProseCheck | null {
  return (runScript(scriptOfPage(html), 'leverageProse') as ProseCheck | undefined) ?? null;
}
