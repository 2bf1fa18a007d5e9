// Covers the drafts in src/sidebar/day/texts.
import { draftAnalysis, draftIntro } from '../../../src/prose/sentences/draft.ts';
import { standard } from '../../../src/styles/standard.ts';
import { settle } from '../fake-clock.ts';
import { Rig } from '../rig.ts';
import { CLEAN_ROWS, smallSheet } from '../sheet-days.ts';

const ROWS = [...CLEAN_ROWS, ['Atlas import, 40 maps', 9, 9, 1]];

async function open(changes: (rig: Rig) => void = () => undefined): Promise<Rig> {
  const rig = new Rig();
  rig.answers.readProseCheck = { kind: 'proseCheck', html: '<script></script>' };
  changes(rig);
  const sheet = smallSheet(ROWS);
  rig.open(sheet);
  await rig.generate(sheet);
  await settle();
  return rig;
}
const textOf = (rig: Rig, label: string) => rig.view?.texts.find((text) => text.label === label);

describe('a draft', () => {
  it('is offered in the box of a missing text, once the check of prose is loaded', async () => {
    const rig = await open();
    expect(rig.view?.texts.map(({ label, canDraft }) => [label, canDraft])).toEqual([
      ['Title', false],
      ['Intro', true],
      ['Analysis', true],
    ]);
    const without = await open((each) => {
      each.proseCheck = null;
    });
    expect(textOf(without, 'Intro')?.canDraft).toBe(false);
  });

  it('fills the field, and is saved like typed text', async () => {
    const rig = await open();
    rig.controller.draftText('Intro');
    const intro = textOf(rig, 'Intro');
    expect(intro).toMatchObject({ isOpen: true, canDraft: false });
    expect(intro?.text).toContain('the atlas import');
    rig.told.length = 0;
    void rig.controller.saveText('Intro');
    await settle();
    expect(rig.told).toEqual([
      `saveText ${JSON.stringify({
        sheetId: 0,
        address: 'G10',
        seen: '',
        value: intro?.text,
        label: { address: 'F10', text: 'Intro' },
      })}`,
    ]);
  });

  it('of the analysis has paragraphs', async () => {
    const rig = await open();
    rig.controller.draftText('Analysis');
    expect(textOf(rig, 'Analysis')?.text.split('\n').length).toBeGreaterThan(1);
  });
});

describe('the texts', () => {
  const day = { tasks: [], totalTokens: null, date: { year: 2026, month: 4, day: 4 } };
  it('are empty without tasks', () => {
    expect([draftIntro(day, standard), draftAnalysis(day, standard)]).toEqual(['', '']);
  });
});
