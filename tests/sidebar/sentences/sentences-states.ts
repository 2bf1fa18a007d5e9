import { type PageState, PROSE_CHECK } from '../page-states.ts';
import { sampleSheet, sheetOf } from '../sheet-days.ts';

const options = { answers: { readProseCheck: [{ reply: PROSE_CHECK }] }, widthPx: 560, heightPx: 640 };

export const SENTENCES_STATES: readonly PageState[] = [
  {
    name: '70-sentences',
    options: { opening: { screen: 'sentences', day: sampleSheet() }, ...options },
    act: async ({ frame }) => {
      await frame.getByText('The median factor was').click();
      await frame.getByRole('button', { name: 'Add 1 sentence' }).waitFor();
    },
  },
  {
    name: '70-sentences-none',
    options: { opening: { screen: 'sentences', day: sheetOf([['Notes']]) }, ...options },
    act: async ({ frame }) => frame.getByText('This tab has no tasks').waitFor(),
  },
];
