// Covers src/sidebar/day: secrets and private terms.
import { settle } from './fake-clock.ts';
import { Rig } from './rig.ts';
import { settingsGrid } from './settings/settings-grids.ts';
import { CLEAN_ROWS, sampleSheet, smallSheet } from './sheet-days.ts';

const listOf = (list: object) => ({ kind: 'privateList', json: JSON.stringify(list) }) as const;

const INTRO = 'Quillfern got its invoices.';
const withIntro = (intro: string) =>
  smallSheet([['Write the guide', 4, 12, 3, '', 'Intro', intro], ...CLEAN_ROWS.slice(1)]);

async function post(rig: Rig, sheet = withIntro(INTRO)): Promise<Rig> {
  rig.open(sheet);
  await settle();
  await rig.generate(sheet);
  return rig;
}

const quillfern = () => {
  const rig = new Rig();
  rig.answers.readPrivateList = listOf({ terms: ['quillfern'] });
  return rig;
};

describe('a private term', () => {
  it('is reported on opening, with a link to its cell', async () => {
    const rig = quillfern().open(withIntro(INTRO));
    await settle();
    expect(rig.view?.notices.heading).toBe('1 issue, 1 blocks copying');
    expect(rig.view?.notices.entries[0]).toMatchObject({
      severity: 'stop',
      hiddenWord: 'Stops copying:',
      message: '“Quillfern” is on your private list. It appears in the intro.',
      chip: { address: 'G2' },
      allow: { label: 'Allow in this post', isPressed: false },
    });
  });

  it('blocks copying and downloading until it is allowed in this post', async () => {
    const rig = await post(quillfern());
    rig.controller.copy('markdown');
    rig.controller.copy('fileJson');
    await settle();
    expect([rig.copies, rig.downloads, rig.status]).toEqual([[], [], 'Not copied. 1 issue to fix or allow first.']);
    expect(rig.told.at(-1)).toBe('first stop');
    const allow = rig.view?.notices.entries[0]?.allow;
    expect(allow?.label).toBe('Allow in this post');
    expect(rig.view?.preview?.marks).toEqual([{ quote: 'Quillfern', isBlocking: true }]);
    rig.controller.allow(allow?.keys ?? [], true);
    expect([rig.status, rig.view?.preview?.marks]).toEqual(['Nothing blocks copying now.', []]);
    rig.controller.copy('markdown');
    await settle();
    expect(rig.copies[0]).toContain('Quillfern');
  });

  it('needs permission again if it also appears elsewhere', async () => {
    const rig = await post(quillfern());
    rig.controller.allow(rig.view?.notices.entries[0]?.allow?.keys ?? [], true);
    await rig.generate(smallSheet([['Write Quillfern’s guide', 4, 12, 3, '', 'Intro', INTRO], ...CLEAN_ROWS.slice(1)]));
    rig.controller.copy('markdown');
    expect(rig.status).toBe('Not copied. 1 issue to fix or allow first.');
  });

  it('disappears if the cell is fixed', async () => {
    const rig = await post(quillfern());
    await rig.generate(withIntro('An app got its invoices.'));
    expect(rig.view?.notices.heading).toBe('');
  });
});

describe('a replacement', () => {
  it('replaces the term in the post, and the term is nowhere in the page', async () => {
    const rig = new Rig();
    rig.answers.readPrivateList = listOf({ replacements: [{ term: 'Quillfern', wording: 'a billing app' }] });
    await post(rig);
    expect(rig.view?.postText?.text).toContain('A billing app got its invoices.');
    expect(JSON.stringify(rig.view)).not.toMatch(/quillfern/i);
    rig.controller.copy('fileJson');
    expect(JSON.stringify(rig.downloads)).not.toMatch(/quillfern/i);
    expect(rig.downloads).toHaveLength(1);
  });
});

describe('a secret of a known kind', () => {
  it('is found without a list', async () => {
    const rig = await post(new Rig(), withIntro('Mail ops@quillfern.example about it.'));
    expect(rig.view?.notices.entries[0]).toMatchObject({
      severity: 'stop',
      message: '“ops@quillfern.example” looks like an e-mail address. It appears in the intro.',
    });
  });

  it('that appears only in front matter blocks only that download', async () => {
    const settings = settingsGrid({ Site: 'Hugo', Tags: 'quillfern, ai' });
    const sheet = { ...smallSheet(CLEAN_ROWS), settings };
    const rig = await post(quillfern(), sheet);
    rig.controller.copy('markdown');
    await settle();
    expect(rig.copies).toHaveLength(1);
    rig.controller.copy('fileMarkdown');
    expect([rig.downloads, rig.status]).toEqual([[], 'Not copied. 1 issue to fix or allow first.']);
    expect(rig.view?.notices.entries[0]?.message).toBe(
      '“quillfern” is on your private list. It appears in the post, outside your cells.',
    );
    rig.controller.allow(rig.view?.notices.entries[0]?.allow?.keys ?? [], true);
    rig.controller.copy('fileMarkdown');
    expect(rig.downloads).toHaveLength(1);
  });
});

describe('the private list', () => {
  it('is awaited: nothing is copied before it is read', async () => {
    const rig = new Rig();
    delete rig.answers.readPrivateList;
    await post(rig);
    rig.controller.copy('markdown');
    expect([rig.copies, rig.status]).toEqual([
      [],
      'Not copied yet: your private list is being read. Try again in a moment.',
    ]);
  });

  it.each([
    [{ kind: 'unanswered' } as const, 'Google Sheets did not respond.'],
    [{ kind: 'refused', message: 'Your list could not be opened.' } as const, 'Your list could not be opened.'],
    [
      { kind: 'privateList', json: '{"terms":[5]}' } as const,
      'terms.0 is 5. Expected text with a letter or a digit, like "Quillfern".',
    ],
  ])('that could not be read is a decision of the user: %j', async (answer, reason) => {
    const rig = new Rig();
    rig.answers.readPrivateList = answer;
    await post(rig, smallSheet(CLEAN_ROWS));
    expect(rig.view?.notices.heading).toBe('1 issue, 1 blocks copying');
    expect(rig.view?.notices.entries[0]).toMatchObject({
      severity: 'stop',
      message: `Your private list could not be read, so the post is not checked against it. ${reason}`,
      canRetry: true,
      allow: { label: 'Publish without this check', isPressed: false },
    });
    rig.controller.copy('markdown');
    expect([rig.copies, rig.status]).toEqual([[], 'Not copied. 1 issue to fix or allow first.']);
    rig.controller.allow(rig.view?.notices.entries[0]?.allow?.keys ?? [], true);
    rig.controller.copy('markdown');
    await settle();
    expect(rig.copies).toHaveLength(1);
  });

  it('is read again on request, and the post uses it', async () => {
    const rig = new Rig();
    rig.answers.readPrivateList = { kind: 'unanswered' };
    await post(rig);
    rig.answers.readPrivateList = listOf({ terms: ['Quillfern'] });
    await rig.controller.readPrivateList();
    expect(rig.view?.notices.entries.map(({ message }) => message)).toEqual([
      '“Quillfern” is on your private list. It appears in the intro.',
    ]);
  });

  it('is read again after Settings were open', async () => {
    const rig = await post(new Rig(), sampleSheet());
    rig.answers.openDialog = { kind: 'opened' };
    await rig.controller.openDialog('settings');
    rig.answers.readPrivateList = listOf({ terms: ['invoicing'] });
    rig.controller.comeBack();
    await rig.answer(sampleSheet());
    await settle();
    expect(rig.view?.notices.entries.some(({ severity }) => severity === 'stop')).toBe(true);
  });

  it.each(['generate', 'comeBack'] as const)(
    'is read again by %s after Settings were open, even if the sheet was read in the meantime, and copying waits for it',
    async (way) => {
      const rig = await post(new Rig(), sampleSheet());
      rig.answers.openDialog = { kind: 'opened' };
      rig.answers.lookAtSheet = { kind: 'sheetState', sheetId: 0, lastWrite: null };
      await rig.controller.openDialog('settings');
      await settle();
      const lastWrite = { stamp: '2', message: 'Settings saved.', undo: null };
      rig.answers.lookAtSheet = { kind: 'sheetState', sheetId: 0, lastWrite };
      await rig.clock.advance(4000);
      await rig.answer(sampleSheet());
      rig.answers.readPrivateList = listOf({ terms: ['invoicing'] });
      rig.controller[way]();
      rig.controller.copy('markdown');
      expect(rig.copies).toEqual([]);
      await rig.answer(sampleSheet());
      await settle();
      rig.controller.copy('markdown');
      expect([rig.copies, rig.status]).toEqual([[], 'Not copied. 3 issues to fix or allow first.']);
    },
  );

  it('is read again with the sheet on a return, because Settings can be opened from the menu', async () => {
    const rig = await post(new Rig(), sampleSheet());
    rig.answers.readPrivateList = listOf({ terms: ['invoicing'] });
    await rig.clock.advance(10_000);
    rig.controller.comeBack();
    await settle();
    rig.controller.copy('markdown');
    expect([rig.copies, rig.status]).toEqual([[], 'Not copied. 3 issues to fix or allow first.']);
  });
});
