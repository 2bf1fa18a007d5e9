import { placeProse } from '../../prose/claims/place-prose.ts';
import { readProse } from '../../prose/claims/read-prose.ts';
import { draftAnalysis, draftIntro } from '../../prose/sentences/draft.ts';
import type { ProseCheck } from '../server/prose-check-loader.ts';

// The sidebar finds the check of prose under this name.
const leverageProse: ProseCheck = {
  read: readProse,
  place: placeProse,
  draft: { Intro: draftIntro, Analysis: draftAnalysis },
};
Object.assign(window, { leverageProse });
