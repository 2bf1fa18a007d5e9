import type { PageState } from '../page-states.ts';
import { sampleSheet, sheetOf } from '../sheet-days.ts';

const size = { widthPx: 560, heightPx: 640 };

export const SENTENCES_STATES: readonly PageState[] = [
  {
    name: '70-sentences',
    options: { opening: { screen: 'sentences', day: sampleSheet() }, ...size },
    act: async ({ frame }) => {
      await frame.getByText('The median factor was').click();
      await frame.getByRole('button', { name: 'Add 1 sentence' }).waitFor();
    },
  },
  {
    name: '70-sentences-none',
    options: { opening: { screen: 'sentences', day: sheetOf([['Notes']]) }, ...size },
    act: async ({ frame }) => frame.getByText('This tab has no tasks').waitFor(),
  },
];
