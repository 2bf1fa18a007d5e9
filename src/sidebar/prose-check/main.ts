import { placeProse } from '../../prose/claims/place-prose.ts';
import { readProse } from '../../prose/claims/read-prose.ts';
import { noticeProductNames } from '../../prose/notice-product-names.ts';
import { draftAnalysis, draftIntro, offerSentences } from '../../prose/sentences/draft.ts';
import { findReplacement, viewReplaces } from '../day/replacements.ts';
import { readDraft } from '../day/texts/draft-issues.ts';
import { addWeekOfRecords, compareRecord, saveRecord } from '../records/save-record.ts';
import type { ProseCheck } from '../server/prose-check-loader.ts';

// The pages find the check of prose by this name.
const leverageProse: ProseCheck = {
  read: readProse,
  readDraft,
  place: placeProse,
  names: noticeProductNames,
  draft: { Intro: draftIntro, Analysis: draftAnalysis },
  offer: offerSentences,
  findReplacement,
  viewReplaces,
  compareRecord,
  addWeek: addWeekOfRecords,
  saveRecord,
};
Object.assign(window, { leverageProse });
