// Covers src/sidebar/day: readings that succeed, fail or are late.
import { formatText } from '../../src/formats/text.ts';
import type { DayCells } from '../../src/messages/messages.ts';
import type { PageEvent, State } from '../../src/sidebar/day/state.ts';
import { viewState } from '../../src/sidebar/day/view/day-view.ts';
import { CLEAN_ROWS, longSheet, SAMPLE_WRITTEN, sampleSheet, sheetOf, smallSheet } from './sheet-days.ts';
import { generated, opened, read, walk } from './walk-state.ts';

const started = (purpose: 'generate' | 'refresh' | 'quiet'): PageEvent => ({ kind: 'readStarted', purpose });
const REFUSED: PageEvent = { kind: 'readRefused', reason: null };
const copy = (state: State): State =>
  walk(state, { kind: 'copied', way: 'markdown', text: state.post?.markdown ?? '' });
const statusOf = (state: State) => viewState(state).status.text;

describe('a reading in progress', () => {
  it('is reported, and the content does not change', () => {
    const before = viewState(opened(sampleSheet()));
    const view = viewState(walk(opened(sampleSheet()), started('generate')));
    expect([view.status.text, view.day.isBusy, view.isGenerating]).toEqual(['Reading the sheet…', true, true]);
    expect([view.figures, view.notices]).toEqual([before.figures, before.notices]);
  });

  it('is not reported if it runs in the background', () => {
    const view = viewState(walk(copy(generated(sampleSheet())), started('quiet')));
    expect([view.status.text, view.day.isBusy]).toEqual(['Copied as Markdown, 3,893 characters.', false]);
  });

  it('makes the post if Generate joins it', () => {
    const state = walk(opened(sampleSheet()), started('refresh'), started('generate'), {
      kind: 'readSucceeded',
      cells: sampleSheet(),
      readAt: '21:15',
    });
    expect(statusOf(state)).toBe('Post ready. All 29 rows are in it.');
    expect(viewState(state).day.line).toBe('29 tasks, read at 21:15');
  });

  it('still makes the post if the user returns to the page in the meantime', () => {
    expect(walk(opened(sampleSheet()), started('generate'), started('quiet')).reading).toBe('generate');
  });
});

describe('a copy while the sheet is read again', () => {
  const copying = (purpose: 'quiet' | 'refresh') => copy(walk(generated(sampleSheet()), started(purpose)));
  const finish = (cells: DayCells): PageEvent => ({ kind: 'readSucceeded', cells, readAt: '21:15' });
  const changed = sampleSheet({ E19: 25 });

  it.each(['quiet', 'refresh'] as const)('is not called complete before the answer (%s)', (purpose) => {
    expect(viewState(copying(purpose)).status).toMatchObject({
      tone: 'plain',
      text: 'Copied as Markdown, 3,893 characters. Checking the sheet for changes…',
      hint: '',
    });
  });

  it('is complete if nothing has changed', () => {
    const { status } = viewState(walk(copying('quiet'), finish(sampleSheet())));
    expect(status).toMatchObject({ tone: 'done', text: 'Copied as Markdown, 3,893 characters.', hint: '' });
  });

  it.each([
    [sampleSheet(), 'Copied as Markdown, 3,893 characters.'],
    [changed, 'E19 has changed. The post has it, your copy does not: copy again.'],
  ])('is compared with the post that is generated in the meantime', (cells, text) => {
    const state = copy(walk(generated(sampleSheet()), started('generate')));
    const after = walk(state, finish(cells));
    expect([statusOf(after), after.postTurn]).toEqual([text, state.postTurn + 1]);
  });

  it('is still compared if the private list is read before the sheet', () => {
    const list = { kind: 'read', list: { terms: ['Quillfern'], replacements: [] } } as const;
    const state = copy(walk(generated(sampleSheet()), started('generate')));
    const between = walk(state, { kind: 'privateListRead', list });
    expect(statusOf(between)).toBe('Copied as Markdown, 3,893 characters. Checking the sheet for changes…');
    expect(statusOf(walk(between, finish(changed)))).toBe(
      'E19 has changed. The post has it, your copy does not: copy again.',
    );
  });

  it('is old if a cell has changed', () => {
    const { status } = viewState(walk(copying('quiet'), finish(changed)));
    expect(status).toMatchObject({
      tone: 'note',
      text: 'E19 has changed. The post has it, your copy does not: copy again.',
    });
  });

  it.each([
    ['refused', REFUSED],
    ['too slow', { kind: 'readTimedOut' } as const],
  ])('has the time of its cells if the reading is %s', (_, failure) => {
    const state = walk(copying('quiet'), failure);
    expect(viewState(state).status).toMatchObject({
      tone: 'warning',
      text: 'Copied as Markdown, 3,893 characters. It has the cells as of 21:14.',
    });
    expect(viewState(walk(state, ...read(sampleSheet(), 'quiet'))).status.tone).toBe('done');
  });

  it('shows the tip of the first copy after the answer', () => {
    const { post } = generated(sampleSheet());
    const first: PageEvent = { kind: 'copied', way: 'markdown', text: post?.markdown ?? '', isFirst: true };
    const state = walk(generated(sampleSheet()), started('quiet'), first);
    expect(viewState(state).status.hint).toBe('');
    expect(viewState(walk(state, finish(sampleSheet()))).status.hint).toMatch(/^Tip/);
  });
});

it('keeps the text that the user copies with the keys while the sheet is read again', () => {
  const state = generated(sampleSheet());
  const refused = walk(state, { kind: 'copyRefused', way: 'text', text: 'The day as text' });
  const again = viewState(walk(refused, ...read(sampleSheet(), 'quiet')));
  expect(again.postText).toEqual(viewState(refused).postText);
  expect([again.postText?.text, again.status.tone]).toEqual(['The day as text', 'error']);
  const changed = viewState(walk(refused, ...read(sampleSheet({ E19: 25 }), 'quiet')));
  expect([changed.postText?.text === 'The day as text', changed.status.text]).toEqual([
    false,
    'E19 has changed. The post has it.',
  ]);
});

describe('a reading that failed', () => {
  it.each([
    ['refused', REFUSED],
    ['too slow', { kind: 'readTimedOut' } as const],
  ])('makes the post from the last cells if it is %s', (_, failure) => {
    const state = walk(opened(sampleSheet()), started('generate'), failure);
    const view = viewState(state);
    expect(view.banner).toEqual({
      title: 'Cells as of 21:14; the sheet could not be read again.',
      lines: [
        'Changes made since are not in this post.',
        'Signed in to two Google accounts? Sheets then blocks add-ons. Open this sheet in a private window, with one account.',
      ],
    });
    expect(view.day).toMatchObject({ line: '29 tasks, as of 21:14', isOld: true, isBusy: false });
    expect(view.status).toMatchObject({ tone: 'warning', text: 'Post ready, from the cells as of 21:14.' });
    expect(view.postText).not.toBeNull();
  });

  it('shows the reason of the server, not a guess', () => {
    const state = walk(opened(sampleSheet()), started('generate'), {
      kind: 'readRefused',
      reason: 'The tab “2026-04-04” is gone.',
    });
    expect(viewState(state).banner?.lines).toEqual([
      'Changes made since are not in this post.',
      'The tab “2026-04-04” is gone.',
    ]);
  });

  it('mentions the figures if there is no post', () => {
    const state = walk(opened(sampleSheet()), started('refresh'), REFUSED);
    expect(viewState(state).banner?.lines[0]).toBe('Changes made since are not in these figures.');
    expect(statusOf(state)).toBe('Generating does not change your sheet.');
  });

  it('shows its banner until a reading succeeds, even a late one', () => {
    const failed = walk(opened(sampleSheet()), started('generate'), { kind: 'readTimedOut' });
    const late = walk(failed, { kind: 'readSucceeded', cells: sampleSheet(), readAt: '21:15' });
    expect(viewState(walk(failed, started('refresh'))).banner).not.toBeNull();
    expect([viewState(late).banner, viewState(late).day.line]).toEqual([null, '29 tasks, read at 21:15']);
    expect(statusOf(late)).toBe('Post ready. All 29 rows are in it.');
  });

  it('changes only the day’s line if it ran in the background', () => {
    const state = walk(copy(generated(sampleSheet())), started('quiet'), REFUSED);
    const view = viewState(state);
    expect([view.banner, view.day.isOld, view.day.line]).toEqual([null, true, '29 tasks, as of 21:14']);
    expect(view.status.text).toBe('Copied as Markdown, 3,893 characters.');
  });

  it('ignores a failure of a reading that is no longer awaited', () => {
    const state = generated(sampleSheet());
    expect(walk(state, REFUSED)).toBe(state);
  });
});

describe('returning from an edit', () => {
  const edits = (...addresses: string[]) => sampleSheet(Object.fromEntries(addresses.map((a) => [a, 3])));

  it.each([
    [['E19'], 'E19 has changed.'],
    [['D4', 'E4'], 'D4 and E4 have changed.'],
    [['D4', 'E4', 'E6'], 'D4, E4 and E6 have changed.'],
    [['D3', 'D4', 'D5', 'D6'], '4 cells have changed.'],
  ])('lists up to three changed cells: %j', (addresses, words) => {
    const state = walk(copy(generated(sampleSheet())), ...read(edits(...addresses), 'quiet'));
    expect(statusOf(state)).toBe(`${words} The post has it, your copy does not: copy again.`);
  });

  it('updates the post and its notices, and reports it if nothing was copied yet', () => {
    const state = walk(generated(sampleSheet()), ...read(edits('E19'), 'quiet', '21:19'));
    expect(viewState(state).status).toMatchObject({ tone: 'note', text: 'E19 has changed. The post has it.' });
    expect(viewState(state).notices.heading).toBe('2 issues');
    expect(viewState(state).day.line).toBe('29 tasks, read at 21:19');
  });

  it('reports the factor in a cell that an edit made wrong, because it is not a formula', () => {
    const sheet = sampleSheet({ E19: 3, H19: 12 });
    const state = walk(generated(sampleSheet()), ...read(sheet, 'quiet', '21:19'));
    expect(viewState(state).notices.heading).toBe('3 issues');
    expect(viewState(state).notices.entries[0]).toMatchObject({
      severity: 'warning',
      message: expect.stringMatching(/^The cell has .*, but the figures of its row give .*x\.$/),
    });
  });

  it('does not change the line if the post is the same', () => {
    const copied = copy(generated(sampleSheet()));
    const state = walk(copied, ...read(sampleSheet({ P40: 'elsewhere' }), 'quiet'));
    expect([statusOf(state), state.statusTurn]).toEqual(['Copied as Markdown, 3,893 characters.', copied.statusTurn]);
  });

  it('reports a change once, and removes the report if the cell is restored', () => {
    const changed = walk(copy(generated(sampleSheet())), ...read(edits('E19'), 'quiet'));
    const again = walk(changed, ...read(edits('E19'), 'quiet'));
    expect(again.statusTurn).toBe(changed.statusTurn);
    expect(statusOf(walk(again, ...read(sampleSheet(), 'quiet')))).toBe('Copied as Markdown, 3,893 characters.');
  });

  it('compares with the copied text in its format', () => {
    const state = generated(sampleSheet());
    const text = state.post === null ? '' : formatText(state.post.record);
    const copied = walk(state, { kind: 'copied', way: 'text', text });
    expect(statusOf(walk(copied, ...read(sampleSheet(), 'quiet')))).toMatch(/^Copied as text/);
    expect(statusOf(walk(copied, ...read(edits('E19'), 'quiet')))).toMatch(/^E19 has changed\. .*copy again\.$/);
  });

  it('has no cell if the tab’s name changed the date', () => {
    const cells = sampleSheet({ J10: '', K10: '' });
    const state = walk(copy(generated(cells)), ...read({ ...cells, tabName: '2026-04-05' }, 'quiet'));
    expect(statusOf(state)).toBe('The sheet has changed. The post has it, your copy does not: copy again.');
  });

  it('starts again after Generate', () => {
    const state = walk(copy(generated(sampleSheet())), ...read(edits('E19'), 'generate'));
    expect(statusOf(state)).toBe('Post ready. All 29 rows are in it.');
  });

  it('removes the post if no task is left', () => {
    const state = walk(copy(generated(smallSheet(CLEAN_ROWS))), ...read(smallSheet([]), 'quiet'));
    expect([state.post, viewState(state).postText]).toEqual([null, null]);
    expect(statusOf(state)).toBe('No tasks yet.');
  });
});

it('removes the notices of fixed cells, also before the first post', () => {
  const state = walk(opened(sampleSheet({ D17: '20 mn' })), ...read(sampleSheet(), 'quiet', '21:19'));
  const view = viewState(state);
  expect([view.day.line, view.notices.entries.filter(({ severity }) => severity === 'error')]).toEqual([
    '29 tasks, read at 21:19',
    [],
  ]);
  expect(view.figures?.sums).not.toContain('Without');
});

describe('another active tab', () => {
  it('opens as a new day', () => {
    const cells = longSheet(3, { D2: 99 });
    const view = viewState(walk(copy(generated(sampleSheet())), ...read(cells, 'quiet')));
    expect(view.day.title).toBe('Friday, April 3, 2026');
    expect([view.postText, view.status.text]).toEqual([null, 'Now on tab “2026-04-03”. Your copy is of “2026-04-04”.']);
  });

  it('makes the post of that tab with one press of Generate, and names the tab', () => {
    const view = viewState(walk(copy(generated(sampleSheet())), ...read(longSheet(3), 'generate')));
    expect(view.postText?.text).toContain('April 03, 2026');
    expect(view.status.text).toBe(
      'Now on tab “2026-04-03”. Your copy is of “2026-04-04”. Post ready. All 3 rows are in it.',
    );
  });

  it.each([
    [
      'no date',
      sampleSheet({ K10: '' }, { tabName: 'Log', sheetId: 3 }),
      'Now on tab “Log”. Give the date first, like 2026-04-04.',
    ],
    ['no task', smallSheet([], { tabName: 'Log', sheetId: 3 }), 'Now on tab “Log”.'],
  ])('reports what is missing if Generate finds %s there', (_, cells, words) => {
    const state = walk(generated(sampleSheet()), ...read(cells, 'generate'));
    expect([state.post, statusOf(state)]).toEqual([null, words]);
  });

  it('is reported as the sample day if that was just added', () => {
    const state = walk(
      opened(smallSheet([], { sheetId: 3 })),
      { kind: 'writeReported', status: { kind: 'writing', message: 'Adding the sample day…' } },
      { kind: 'writeReported', status: SAMPLE_WRITTEN },
      ...read(sampleSheet(), 'refresh'),
    );
    expect(viewState(state).status).toMatchObject({ tone: 'done', text: '29 rows added in tab “2026-04-04”.' });
  });
});

describe('selected rows', () => {
  const select = (first: number, last: number) => sampleSheet({}, { selectedRows: [[first, last]] });
  const chosen = walk(opened(select(5, 9)), { kind: 'rowsChosen', isSelection: true });

  it.each([
    [1, 1, null],
    [5, 5, null],
    [5, 6, 'Selected rows, 2'],
    [5, 9, 'Selected rows, 5'],
    [1, 29, 'Selected rows, 28'],
    [1, 30, null],
    [0, 0, null],
    [31, 90, null],
  ])('of %i to %i are offered if they are several and not all', (first, last, label) => {
    expect(viewState(opened(select(first, last))).segments?.selected ?? null).toBe(label);
  });

  it('form a separate day', () => {
    const view = viewState(chosen);
    expect(view.segments).toEqual({ whole: 'Whole day, 29', selected: 'Selected rows, 5', isSelectionChosen: true });
    expect(view.day.line).toBe('5 tasks, read at 21:14');
    expect(view.notices.clean).toBe('No issues. 5 tasks.');
    const post = walk(chosen, ...read(select(5, 9), 'generate'));
    expect(statusOf(post)).toBe('Post ready. All 5 selected rows are in it.');
    const whole = walk(post, { kind: 'rowsChosen', isSelection: false });
    expect(statusOf(whole)).toBe('Post ready. All 29 rows are in it.');
  });

  it('remain chosen if a cell is selected in order to fix it', () => {
    const post = walk(chosen, ...read(select(5, 9), 'generate'));
    const state = walk(post, ...read(sampleSheet({ E6: 4 }, { selectedRows: [[6, 6]] }), 'quiet'));
    expect(viewState(state).segments?.selected).toBe('Selected rows, 5');
    expect(statusOf(state)).toBe('E6 has changed. The post has it.');
  });

  it('are read again if the user asks for a reading', () => {
    expect(viewState(walk(chosen, ...read(select(5, 7), 'generate'))).day.line).toBe('3 tasks, read at 21:14');
    expect(viewState(walk(chosen, ...read(select(5, 7), 'quiet'))).day.line).toBe('5 tasks, read at 21:14');
  });

  it('are no longer chosen if their tasks have moved', () => {
    const sheet = select(6, 6);
    const cells = [...sheet.cells.slice(0, 3), ['', 'A new first task', 1, 5, 1], ...sheet.cells.slice(3)];
    const state = walk(chosen, ...read({ ...sheet, cells }, 'quiet'));
    expect(viewState(state).segments).toBeNull();
    expect(statusOf(state)).toBe('The selected rows have moved: this is the whole day again.');
    expect(viewState(state).day.line).toBe('30 tasks, read at 21:14');
  });

  it('remain chosen if the text of a task is edited in place', () => {
    const state = walk(chosen, ...read(sampleSheet({ B7: 'Other words' }, { selectedRows: [[7, 7]] }), 'quiet'));
    expect(state.isSelectionChosen).toBe(true);
  });
});

describe('changes', () => {
  const settings = [
    ['Setting', 'Value'],
    ['Style', 'Custom'],
    ['Hours per week', 'lots'],
  ];
  const secretRow = ['Mail ines@quillfern.example', 4, 12, 3];
  const sheet = smallSheet([...CLEAN_ROWS, secretRow], { settings, selectedRows: [[2, 3]] });
  const list = { terms: ['icons'], replacements: [] };
  const eventOf = (read: typeof list): PageEvent => ({ kind: 'privateListRead', list: { kind: 'read', list: read } });

  it('with the style: the record, without another reading', () => {
    const before = generated(sheet);
    const after = walk(before, { kind: 'styleChosen', id: 'fixed-hours' });
    expect(after.post?.record.style).toBe('fixed-hours');
    expect(after.day?.reading).toBe(before.day?.reading);
    expect(after.day?.publicReading).toBe(before.day?.publicReading);
    expect(after.day?.statistics).toBe(before.day?.statistics);
    expect(after.settings).toBe(before.settings);
    expect(after.day?.post?.leaks.map(({ code }) => code)).toEqual(['leak-email']);
  });

  it('with the date: the record, without another reading', () => {
    const before = opened({ ...sheet, tabName: 'Log' });
    const after = walk(before, { kind: 'dateGiven', date: { year: 2026, month: 4, day: 5 } });
    expect(after.day?.post?.record.date).toBe('2026-04-05');
    expect(after.day?.publicReading).toBe(before.day?.publicReading);
  });

  it('with the private list: the public wording, from the same reading', () => {
    const before = opened(sheet);
    const after = walk(before, eventOf(list));
    expect(after.day?.reading).toBe(before.day?.reading);
    expect(after.day?.post?.leaks.map(({ code }) => code)).toEqual(['leak-private-term', 'leak-email']);
    expect(walk(after, eventOf({ terms: [], replacements: [] })).day?.post?.leaks).toHaveLength(1);
  });

  it('with an empty private list: nothing', () => {
    const before = opened(sheet);
    const after = walk(before, eventOf({ terms: [], replacements: [] }));
    expect(after.day).toBe(before.day);
    expect(after.privateList.kind).toBe('read');
  });

  it('does not format the post again', () => {
    const state = generated(sheet);
    expect(state.post?.markdown).toBe(state.day?.post?.text);
  });

  it('searches for the table once, for the selection too', () => {
    const state = opened(sheet);
    expect(state.day?.reading.table).toBe(state.sheet?.search.table);
    expect([...(state.selection?.rows ?? [])]).toEqual([2, 3]);
  });

  it('shows the cell of every setting that has a notice', () => {
    const chips = viewState(opened(sheet)).notices.entries.map(({ message, chip }) => [message, chip?.address]);
    expect(chips.filter(([, address]) => address?.startsWith('Settings!'))).toEqual([
      ['Style is Custom, but Custom style is blank. Standard is used for now.', 'Settings!B2'],
      [
        '“lots” does not work as Hours per week. Write hours above 0 and up to 168, like 40. 40 is used for now.',
        'Settings!B3',
      ],
    ]);
  });

  it.each([
    ['sheet', 'generate', smallSheet([])],
    ['primary', 'newDay', sheetOf([])],
    ['primary', 'newDay', sheetOf([['Rent', 900]])],
    ['content', 'generate', smallSheet([['Write', 4, '', '']])],
    ['date', 'generate', smallSheet(CLEAN_ROWS, { tabName: 'Log' })],
    ['primary', 'generate', sampleSheet()],
    ['primary', 'copy', smallSheet(CLEAN_ROWS)],
  ] as const)('leads to the next step, %s, with the filled button %s', (nextStep, primary, cells) => {
    expect(viewState(opened(cells))).toMatchObject({ nextStep, primary });
  });
});
