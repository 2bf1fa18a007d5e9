import { formatMarkdown } from '../../../../src/formats/markdown.ts';
import { formatText } from '../../../../src/formats/text.ts';
import { listBlockingErrors } from '../../../../src/sidebar/day/state.ts';
import { viewState } from '../../../../src/sidebar/day/view/day-view.ts';
import { CLEAN_ROWS, longSheet, sampleSheet, sheetOf, smallSheet } from '../../sheet-days.ts';
import { generated, opened, read, START, walk } from '../../walk-state.ts';

describe('opening', () => {
  it('shows the day, its averages, its sums and its notices', () => {
    const view = viewState(opened(sampleSheet()));
    expect(view.day).toEqual({
      title: 'Saturday, April 4, 2026',
      line: '29 tasks, read at 21:14',
      isOld: false,
      isBusy: false,
      picker: null,
    });
    expect(view.figures).toEqual({
      figures: [
        { value: '54.1x', label: 'Leverage', hiddenWords: 'weighted average factor', part: '' },
        { value: '574.2x', label: 'Supervisory', hiddenWords: 'weighted average factor', part: '' },
        { value: '35.6', label: 'Weeks of work', hiddenWords: '', part: '' },
      ],
      sums: '1,426 h of human work in 1,581 min of AI time and 149 min of supervision. 11,636,500 tokens.',
      without: '',
    });
    expect(view.notices.heading).toBe('3 issues');
    expect(view.notices.entries.map(({ hiddenWord, message, chip }) => [hiddenWord, message, chip?.address])).toEqual([
      ['Warning:', 'Supervision (5m) is as long as the AI time (5m).', 'E19'],
      ['Warning:', 'Supervision (5m) is longer than the AI time (4m).', 'E20'],
      ['Note:', 'AI time adds up to 26.4 h, more than a day. Parallel agents?', 'D2:D30'],
    ]);
    expect(view.status.text).toBe('Generating does not change your sheet.');
    expect([view.isGenerating, view.primary]).toEqual([false, 'generate']);
    expect([view.preview, view.postText, view.banner, view.guide, view.segments, view.dateField]).toEqual(
      Array(6).fill(null),
    );
  });

  it('shows that a day has no issues', () => {
    expect(viewState(opened(smallSheet(CLEAN_ROWS))).notices).toEqual({
      heading: '',
      clean: 'No issues. 2 tasks.',
      entries: [],
      more: '',
      unchecked: '',
    });
    expect(viewState(opened(smallSheet(CLEAN_ROWS.slice(1)))).notices.clean).toBe('No issues. 1 task.');
  });

  it('counts one task as one', () => {
    expect(viewState(opened(smallSheet(CLEAN_ROWS.slice(1)))).day.line).toBe('1 task, read at 21:14');
  });

  it('shows unknown figures, and the number of tasks that a figure includes', () => {
    const none = viewState(opened(smallSheet([['Write', 4, 12]]))).figures;
    expect(none?.figures[1]).toMatchObject({ value: '–', part: '' });
    expect(none?.sums).toBe('4 h of human work in 12 min of AI time.');
    const some = viewState(
      opened(
        smallSheet([
          ['Write', 4, 12, 3],
          ['Draw', 2.5, 10],
        ]),
      ),
    ).figures;
    expect(some?.figures[1]).toMatchObject({ value: '80.0x', part: '1 of 2 tasks' });
    expect(some?.sums).toBe('6.5 h of human work in 22 min of AI time and 3 min (1 of 2 tasks) of supervision.');
  });

  it('shows the bounds of the averages, unless the style prints none', () => {
    const rows = [
      ['Port the reports', '24h (16-40)', '20-40 min', '5 (2-8)'],
      ['Draw the icons', '~8h', 10, ''],
      ['Sort the archive', '2h', '<5 min', 1],
    ];
    const { figures, sums } = viewState(opened(smallSheet(rows))).figures ?? { figures: [], sums: '' };
    expect(figures.map(({ value, label, part }) => [value, label, part])).toEqual([
      ['48.0x', 'Leverage (26.2 to 104x)', ''],
      ['260.0x', 'Supervisory (120 to 840x)', '2 of 3 tasks'],
      ['0.8', 'Weeks of work (0.6 to 1.3)', ''],
    ]);
    expect(sums).toBe(
      '34 h (24 to 52 h) of human work in 42.5 min (30 to 55 min) of AI time and 6 min (3 to 9 min) (2 of 3 tasks) of supervision.',
    );
    const state = opened(smallSheet(rows));
    const none = viewState({ ...state, style: { ...state.style, bounds: 'none' } }).figures;
    expect(none?.figures.map(({ label }) => label)).toEqual(['Leverage', 'Supervisory', 'Weeks of work']);
  });

  it('waits for the first reading', () => {
    const view = viewState(walk(START, { kind: 'readStarted', purpose: 'open' }));
    expect([view.day.title, view.day.line, view.day.isBusy, view.status.text]).toEqual([
      'Reading this tab',
      '',
      true,
      'Reading the sheet…',
    ]);
    expect([view.isGenerating, view.primary, view.nextStep]).toEqual([false, 'generate', 'content']);
  });

  it('explains why the first reading failed', () => {
    const started = walk(START, { kind: 'readStarted', purpose: 'open' });
    expect(viewState(walk(started, { kind: 'readRefused', reason: null })).banner).toEqual({
      title: 'The sheet could not be read.',
      lines: [
        'Signed in to two Google accounts? Sheets then blocks add-ons. Open this sheet in a private window, with one account.',
      ],
    });
    expect(viewState(walk(started, { kind: 'readRefused', reason: 'Google Sheets is busy.' })).banner?.lines).toEqual([
      'Google Sheets is busy.',
    ]);
    expect(viewState(walk(started, { kind: 'readTimedOut' })).banner?.title).toBe(
      'Google Sheets has not responded yet.',
    );
  });
});

describe('a tab from which no post can be made', () => {
  const status = 'No tasks yet.';

  it('describes an incomplete table', () => {
    const view = viewState(opened(sheetOf([[], [], ['Task', 'Hours', '', '', '', 'Who']], { tabName: 'Budget' })));
    expect([view.day.title, view.day.line]).toEqual(['No task table on this tab', '“Budget”, read at 21:14']);
    expect(view.notices.heading).toBe('Almost a task table');
    expect(view.notices.entries).toMatchObject([
      {
        message:
          'Row 3 has Task and Hours, but no heading for AI time. Add Claude, AI or Agent, or press Choose columns… to choose your own heading.',
        chip: { address: 'A3:F3' },
        allow: null,
      },
    ]);
    expect(view.guide).toMatchObject({ lead: '', hasExample: true });
    expect([view.status.text, view.primary, view.nextStep, view.figures]).toEqual([
      status,
      'generate',
      'content',
      null,
    ]);
    expect(view.guide?.hasNewDay).toBe(true);
  });

  it.each([
    ['another table', sheetOf([['Rent', 900]]), 'No task table on this tab'],
    ['nothing', sheetOf([]), 'This tab is empty'],
  ])('explains the headings if there is %s', (_, sheet, title) => {
    const view = viewState(opened(sheet));
    expect([view.day.title, view.notices.heading, view.notices.entries]).toEqual([title, '', []]);
    expect(view.guide).toMatchObject({ lead: '', hasExample: true });
  });

  it('requests tasks under headings without rows', () => {
    const view = viewState(opened(smallSheet([])));
    expect([view.day.title, view.status.text]).toEqual(['No tasks yet', status]);
    expect(view.guide).toEqual({
      lead: 'Type the first task in A2, with the human estimate in B2 and the AI time in C2. Then move the pointer here or press Refresh: the post appears.',
      hasExample: false,
      hasNewDay: true,
      next: null,
    });
  });

  it('lists what every row lacks when none is ready', () => {
    const view = viewState(
      opened(
        smallSheet([
          ['Write', 4, ''],
          ['Sort', 1, 0],
        ]),
      ),
    );
    expect([view.day.title, view.day.line]).toEqual(['No row is ready yet', '“2026-04-04”, read at 21:14']);
    expect(view.guide).toMatchObject({
      lead: 'A row needs a task, a human estimate and AI time.',
      hasExample: false,
      next: null,
    });
    expect(view.notices.heading).toBe('2 issues');
    expect(view.notices.entries.map(({ chip }) => chip?.address)).toEqual(['C3', 'C2']);
    expect([view.status.text, view.primary]).toEqual([status, 'generate']);
  });
});

describe('skipped rows', () => {
  const sheet = sampleSheet({ D17: '20 mn', D23: 0, D9: '', K11: '' });

  it('are counted next to the figures, in the day’s line and on the status line', () => {
    const view = viewState(opened(sheet));
    expect(view.day.line).toBe('26 of 29 rows ready, read at 21:14');
    expect(view.figures?.figures.map(({ value }) => value)).toEqual(['51.4x', '605.7x', '32.0']);
    expect(view.figures?.without).toBe('Without 3 rows.');
    expect(view.status.text).toBe('3 rows will not be in the post.');
    expect(view.notices.heading).toBe('6 issues, 2 block copying');
    expect(
      view.notices.entries
        .slice(0, 3)
        .map(({ severity, message, chip, allow }) => [severity, message, chip?.address, allow]),
    ).toEqual([
      ['error', '“20 mn” is not a duration. Write 20m or 0:20. Row 17 is left out.', 'D17', null],
      ['error', 'AI time is 0, so there is no factor. Row 23 is left out.', 'D23', null],
      ['warning', 'No AI time yet. Row 9 is left out.', 'D9', null],
    ]);
  });

  it('are one row in the singular', () => {
    const one = smallSheet([...CLEAN_ROWS, ['Sort', 1, 0, 1]]);
    expect(viewState(opened(one)).status.text).toBe('1 row will not be in the post.');
    expect(viewState(opened(one)).notices.heading).toBe('1 issue, 1 blocks copying');
    expect(viewState(opened(one)).figures?.without).toBe('Without 1 row.');
    expect(viewState(generated(one)).status).toMatchObject({
      tone: 'warning',
      text: 'Post ready. 1 row is not in it. 1 issue blocks copying.',
    });
  });

  it('block copying until each is allowed', () => {
    const state = generated(sheet);
    const text = 'Post ready. 3 rows are not in it. 2 issues block copying.';
    expect(viewState(state).status).toMatchObject({ tone: 'warning', text });
    const [first, second] = viewState(state).notices.entries;
    expect([first?.allow?.label, second?.allow?.label]).toEqual(['Publish without row 17', 'Publish without row 23']);
    const stopped = walk(state, { kind: 'copyBlocked' });
    expect(viewState(stopped).status).toMatchObject({
      tone: 'error',
      text: 'Not copied. 2 issues to fix or allow first.',
    });
    const keysOf = (entry: typeof first) => entry?.allow?.keys ?? [];
    const half = walk(stopped, { kind: 'noticesAllowed', keys: keysOf(first), isAllowed: true });
    expect(viewState(half).status).toMatchObject({ tone: 'error', text: '1 issue to fix or allow first.' });
    expect(viewState(half).notices.heading).toBe('6 issues, 1 blocks copying');
    expect(viewState(half).notices.entries[0]?.allow?.isPressed).toBe(true);
    const free = walk(half, { kind: 'noticesAllowed', keys: keysOf(second), isAllowed: true });
    expect(viewState(free).status).toMatchObject({ tone: 'done', text: 'Nothing blocks copying now.' });
    expect(viewState(free).notices.heading).toBe('6 issues');
    const back = walk(free, { kind: 'noticesAllowed', keys: keysOf(second), isAllowed: false });
    expect(listBlockingErrors(back)).toHaveLength(1);
  });

  it('stay allowed in the next reading, unless the cell has changed', () => {
    const state = generated(sheet);
    const keys = viewState(state).notices.entries.flatMap(({ allow }) => allow?.keys ?? []);
    const free = walk(state, { kind: 'noticesAllowed', keys, isAllowed: true });
    expect(listBlockingErrors(walk(free, ...read(sheet, 'generate')))).toEqual([]);
    const other = sampleSheet({ D17: '20 xx', D23: 0, D9: '' });
    expect(listBlockingErrors(walk(free, ...read(other, 'generate')))).toMatchObject([{ place: { cell: 'D17' } }]);
  });

  it('are allowed together when two errors are in one row', () => {
    const state = generated(smallSheet([...CLEAN_ROWS, ['Sort', '1 mn', '2 mn', 1]]));
    const [entry] = viewState(state).notices.entries;
    expect(listBlockingErrors(state)).toHaveLength(2);
    expect(entry?.allow?.label).toBe('Publish without row 4');
    expect(
      listBlockingErrors(walk(state, { kind: 'noticesAllowed', keys: entry?.allow?.keys ?? [], isAllowed: true })),
    ).toEqual([]);
  });
});

describe('the date', () => {
  const sheet = sampleSheet({ J10: '', K10: '' }, { tabName: 'Sheet7' });

  it('is requested when the sheet has none', () => {
    const view = viewState(opened(sheet));
    expect(view.day.title).toBe('Which day is this?');
    expect(view.dateField).toEqual({
      sheetId: 0,
      why: 'No date found: add a Date cell or name the tab like 2026-04-04.',
      isMarked: false,
    });
    expect([view.primary, view.nextStep]).toEqual(['generate', 'date']);
  });

  it('is requested again when generating was tried without it', () => {
    const view = viewState(generated(sheet));
    expect(view.dateField?.isMarked).toBe(true);
    expect(view.status).toMatchObject({ tone: 'error', text: 'Give the date first, like 2026-04-04.' });
    expect(view.preview).toBeNull();
  });

  it('completes the day when it is given, and can be corrected', () => {
    const date = { year: 2026, month: 4, day: 4 };
    const state = walk(generated(sheet), { kind: 'dateGiven', date });
    expect(viewState(state).day.title).toBe('Saturday, April 4, 2026');
    expect(viewState(state).status.text).toBe('Generating does not change your sheet.');
    expect(viewState(state).dateField).toEqual({
      sheetId: 0,
      why: 'For this post only.',
      isMarked: false,
    });
    const post = walk(state, ...read(sheet, 'generate'), { kind: 'dateGiven', date: { ...date, day: 5 } });
    expect(viewState(post).preview?.title).toBe('Leverage Record: April 05, 2026');
  });

  it('explains the error in a Date cell', () => {
    const view = viewState(opened(sampleSheet({ K10: 'April 4' })));
    expect(view.dateField?.why).toBe('“April 4” is not a date with a year. Write it like 2026-04-04.');
  });
});

describe('the post', () => {
  it('is the output of the formats', () => {
    const state = generated(sampleSheet());
    const record = state.day?.post?.record;
    if (!record) throw new Error('There is no record.');
    const view = viewState(state);
    expect(view.postText?.text).toBe(formatMarkdown(record));
    expect(view.postText?.measure).toBe('Markdown, 3,893 characters');
    expect(view.status).toMatchObject({ tone: 'done', text: 'Post ready. All 29 rows are in it.' });
    expect(view.preview?.title).toBe('Leverage Record: April 04, 2026');
    expect(view.preview?.sections).toEqual(record.sections);
    expect(view.preview?.leftOut).toBe('Left out, no text yet: About the author, About These Records, closing.');
  });

  it('is reported as copied, with its length', () => {
    const state = generated(sampleSheet());
    const markdown = state.post?.markdown ?? '';
    const copied = walk(state, { kind: 'copied', way: 'markdown', text: markdown });
    expect(viewState(copied).status).toMatchObject({ tone: 'done', text: 'Copied as Markdown, 3,893 characters.' });
    const text = state.post ? formatText(state.post.record) : '';
    expect(viewState(walk(state, { kind: 'copied', way: 'text', text })).status.text).toMatch(
      /^Copied as text, [\d,]+ characters\.$/,
    );
  });

  it('is in the text box as plain text when it could not be copied', () => {
    const state = walk(generated(sampleSheet()), { kind: 'copyRefused', way: 'text', text: 'Leverage 😀' });
    expect(viewState(state).postText).toEqual({
      measure: 'Text, 10 characters',
      text: 'Leverage 😀',
      isForKeys: true,
    });
    expect(viewState(state).status).toMatchObject({
      tone: 'error',
      text: 'This browser did not allow copying. The text above is selected: press Ctrl+C.',
    });
    expect(viewState(walk(state, ...read(sampleSheet(), 'generate'))).postText?.measure).toMatch(/^Markdown/);
  });

  it.each([
    [100, null],
    [101, { sentence: 'The text below has all 101.', label: 'Show the other task', isLast: true }],
    [157, { sentence: 'The text below has all 157.', label: 'Show the other 57 tasks', isLast: true }],
    [1000, { sentence: 'The text below has all 1,000.', label: 'Show the other 900 tasks', isLast: true }],
    [1001, { sentence: 'The text below has all 1,001.', label: 'Show 100 more tasks', isLast: false }],
  ])('shows the first hundred of %i tasks', (rows, moreTasks) => {
    const view = viewState(generated(longSheet(rows)));
    expect(view.preview?.moreTasks).toEqual(moreTasks);
    const table = view.preview?.sections.find(({ id }) => id === 'taskLog');
    expect(table?.kind === 'table' && table.rows).toHaveLength(100);
  });

  it('shows all others at once up to 1,000 tasks, then a hundred per press', () => {
    const more = { kind: 'moreTasksAsked' } as const;
    expect(viewState(walk(generated(longSheet(157)), more)).preview?.moreTasks).toBeNull();
    const state = walk(generated(longSheet(1001)), more);
    expect(state.tasksShown).toBe(200);
    const last = walk(state, more, more, more, more, more, more, more, more);
    expect(viewState(last).preview?.moreTasks?.label).toBe('Show the other task');
    expect(viewState(walk(last, more)).preview?.moreTasks).toBeNull();
  });
});

describe('notices', () => {
  const rowWith = (supervision: number): [string, number, number, number] => [`Task ${supervision}`, 2, 5, supervision];
  const views = (rows: number) => {
    const tasks = Array.from({ length: rows }, (_, i) => rowWith(i + 5));
    return viewState(opened(smallSheet(tasks))).notices;
  };

  it('stay separate up to two of a kind, and are folded from three on', () => {
    expect(views(2).entries.map(({ chip, fold }) => [chip?.address, fold])).toEqual([
      ['D2', null],
      ['D3', null],
    ]);
    expect(views(3).heading).toBe('3 issues');
    expect(views(3).entries).toMatchObject([
      {
        message: '3 rows have supervision that is not shorter than AI time: 2, 3, 4.',
        chip: null,
        fold: { label: '3 cells', isOpen: false, chips: [] },
      },
    ]);
  });

  it('open a fold to the chips of its cells', () => {
    const sheet = smallSheet([rowWith(5), rowWith(6), rowWith(7)]);
    const key = viewState(opened(sheet)).notices.entries[0]?.key ?? '';
    const open = walk(opened(sheet), { kind: 'foldToggled', key }, { kind: 'cellVisited', address: 'D3' });
    expect(viewState(open).notices.entries[0]?.fold?.chips).toEqual([
      { address: 'D2', isVisited: false },
      { address: 'D3', isVisited: true },
      { address: 'D4', isVisited: false },
    ]);
    expect(viewState(walk(open, { kind: 'foldToggled', key })).notices.entries[0]?.fold?.isOpen).toBe(false);
  });

  it('show what is in each cell of a few errors, because their fold opens by itself', () => {
    const rows = [
      ['a', '10-20', 5, 1],
      ['b', 1, '20 mn', 'x'],
      ['c', 1, 0, 1],
      ['d', 1, 0, 1],
      ['e', 1, 0, 1],
    ];
    const [unreadable, zero] = viewState(opened(smallSheet(rows))).notices.entries;
    expect(unreadable?.message).toBe(
      '2 rows have an unreadable duration and are left out: 2, 3. Write times like 1.5h, 20m or 0:20.',
    );
    expect(unreadable?.fold?.isOpen).toBe(true);
    expect(unreadable?.fold?.chips).toEqual([
      { address: 'B2', isVisited: false, shown: '10-20' },
      { address: 'C3', isVisited: false, shown: '20 mn' },
      { address: 'D3', isVisited: false, shown: 'x' },
    ]);
    const closed = walk(opened(smallSheet(rows)), { kind: 'foldToggled', key: unreadable?.key ?? '' });
    expect(viewState(closed).notices.entries[0]?.fold).toMatchObject({ isOpen: false, chips: [] });
    expect(zero?.fold?.isOpen).toBe(false);
    const many = Array.from({ length: 7 }, () => ['a', '20 mn', 5, 1]);
    expect(viewState(opened(smallSheet(many))).notices.entries[0]?.fold?.isOpen).toBe(false);
  });

  it('name the first rows of a long fold and count the others', () => {
    expect(views(12).entries[0]?.message).toMatch(/^12 rows .*: 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13\.$/);
    expect(views(13).entries[0]?.message).toMatch(/^13 rows .*: 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 and 1 more\.$/);
  });

  it('offer one button for the rows of a folded error', () => {
    const zero = (task: string) => [task, 1, 0, 1];
    const state = generated(smallSheet([...CLEAN_ROWS, zero('a'), zero('b'), zero('c')]));
    const [entry] = viewState(state).notices.entries;
    expect(entry?.message).toBe('3 rows have an AI time of 0 and are left out: 4, 5, 6.');
    expect(entry?.allow?.label).toBe('Publish without these 3 rows');
    expect(viewState(walk(state, { kind: 'copyBlocked' })).status.text).toBe(
      'Not copied. 3 issues to fix or allow first.',
    );
  });

  const MIXED = [
    ['Write', 1, 90, 1],
    ['write', 4, 12, 3],
    ['Draw…', 2, 10, 2],
    ['Sort', 0, 10, 2],
    ['Move', 3, 9, 0],
  ];

  it('show five, and of six the first four', () => {
    const five = viewState(opened(smallSheet(MIXED))).notices;
    expect([five.entries.length, five.more]).toEqual([5, '']);
    const state = opened(smallSheet(MIXED, { isFiltered: true }));
    expect([viewState(state).notices.entries.length, viewState(state).notices.more]).toEqual([4, 'Show 2 more']);
    const all = viewState(walk(state, { kind: 'allNoticesAsked' })).notices;
    expect([all.entries.length, all.more]).toEqual([6, '']);
    expect(all.entries.map(({ message }) => message)).toContain(
      'A filter is on. The post includes rows whether or not it hides them.',
    );
  });

  it('never hide an error', () => {
    const errors = [
      ['a', 'x', 1],
      ['b', 1, 'y'],
      ['c', '-1', 5],
      ['d', 1, '-2'],
      ['e', '#N/A', 1],
      ['f', 1, 0],
    ];
    const { entries, more } = viewState(opened(smallSheet([...CLEAN_ROWS, ...errors], { isFiltered: true }))).notices;
    expect([entries.length, entries.every(({ severity }) => severity === 'error'), more]).toEqual([
      6,
      true,
      'Show 1 more',
    ]);
  });
});
