import type { PageState } from '../page-states.ts';
import { sampleSheet, sheetOf } from '../sheet-days.ts';

const size = { widthPx: 920, heightPx: 640 };
const replies = { readPrivateList: [{ reply: { kind: 'privateList', json: '' } }] };
const leak = [
  ['Task', 'Human Est.', 'Claude', 'Date'],
  ['Ask ines@quillfern.example about the icons', 4, 10, '2026-04-04'],
  ['Sort the imports', 4, '20 mn', ''],
];

export const PICTURE_STATES: readonly PageState[] = [
  {
    name: '80-picture',
    options: { opening: { screen: 'picture', day: sampleSheet() }, answers: replies, ...size },
    act: async ({ frame }) => frame.getByRole('img', { name: 'weighted average leverage factor' }).waitFor(),
  },
  {
    name: '80-picture-card',
    options: { opening: { screen: 'picture', day: sampleSheet() }, answers: replies, ...size },
    act: async ({ frame }) => {
      await frame.getByText('Card for social posts').click();
      await frame.getByText('Dark').click();
      await frame.getByText('Figures of the picture').click();
    },
  },
  {
    name: '80-picture-private',
    options: { opening: { screen: 'picture', day: sheetOf(leak) }, answers: replies, ...size },
    act: async ({ frame }) => {
      await frame.getByRole('button', { name: 'Copy picture' }).press('Enter');
      await frame.getByText('Something in the picture may be private').waitFor();
    },
  },
  {
    name: '80-picture-none',
    options: { opening: { screen: 'picture', day: sheetOf([['Notes']]) }, answers: replies, ...size },
    act: async ({ frame }) => frame.getByText('This tab has no tasks').waitFor(),
  },
];
