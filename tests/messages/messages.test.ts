// Covers src/messages/messages.ts and src/messages/requests.ts.
import { type CallName, parseReply, REQUESTS, type ReplyOf, type RequestOf } from '../../src/messages/messages.ts';
import { readOpeningData } from '../../src/sidebar/server/opening-data.ts';

const DATE = '2026-04-04';
const REMOVE_TABS: RequestOf<'undoWrite'>['plan'] = {
  kind: 'removeTabs',
  tabs: [
    { sheetId: 1, tabName: DATE, cells: [{ address: 'A1:B1', after: [['Task', 1.5, true, { formula: '=A1' }]] }] },
  ],
  returnToSheetId: null,
};
const RESTORE_CELLS: RequestOf<'undoWrite'>['plan'] = {
  kind: 'restoreCells',
  sheetId: 0,
  tabName: DATE,
  cells: [{ address: 'C2', before: [['']], after: [[1]] }],
  notes: [{ address: 'C2', before: [['a']], after: [['']] }],
};

/** Requests that together have every field. */
const VALID_REQUESTS: { readonly [Name in CallName]: readonly RequestOf<Name>[] } = {
  readDay: [{}],
  selectCell: [{ sheetId: 0, address: 'A1', tabName: 'Settings' }],
  insertSampleDay: [{}],
  undoWrite: [{ plan: REMOVE_TABS }, { plan: { ...REMOVE_TABS, returnToSheetId: 7 } }, { plan: RESTORE_CELLS }],
  planNewDay: [{}],
  createDay: [{ date: DATE, formulas: 'plain' }],
  createToday: [{}],
  saveText: [
    { sheetId: 0, address: 'K12', seen: '', value: 'Text', label: null },
    { sheetId: 0, address: 'K12', seen: '', value: 'Text', label: { address: 'J12', text: 'Intro' } },
  ],
  lookAtSheet: [{}],
  convertFormulas: [{ sheetId: 3, to: 'values' }],
  openDialog: [{ screen: 'newDay' }],
  readSettings: [{}],
  saveSettings: [{ entries: [{ key: 'style', seen: '', value: 'Standard' }] }],
  readPrivateList: [{}],
  savePrivateList: [{ seen: '', json: '{}' }],
  readProseCheck: [{}],
  insertChart: [{ sheetId: 4, task: 'B1:B30', factor: 'G1:G30', height: 768 }],
  importDay: [{ date: DATE, table: [['Task', 5]], labels: [{ label: 'Tokens', value: 100 }] }],
  readTab: [
    { date: DATE, sheetId: null },
    { date: DATE, sheetId: 4 },
  ],
  appendRows: [
    {
      sheetId: 4,
      stamp: 'a1',
      row: 4,
      rows: 1,
      isInserted: false,
      blocks: [{ address: 'B4:C4', after: [['Task', { formula: '=B4' }]] }],
      notes: [{ address: 'B4', after: [['turn 1']] }],
      updates: [{ address: 'A1', after: [['Tokens']] }],
      staysInTab: true,
      message: 'Saved 2026-04-04 to Records, row 4.',
    },
  ],
  readRecords: [{ creates: true }],
  beginCheck: [{}],
  probeCheck: [{ sheetId: 5 }],
  readCheck: [{ sheetId: 5 }],
  endCheck: [{ sheetId: 5, returnToSheetId: 0 }],
};

const DAY_CELLS: ReplyOf<'readDay'> = {
  kind: 'dayCells',
  sheetId: 0,
  tabName: DATE,
  locale: null,
  cells: [
    ['Task', 1.5, true, ''],
    [
      { number: 0.25, shown: '25%' },
      { wallClock: '1899-12-30T01:30:00.000', shown: '1:30' },
    ],
  ],
  selectedRows: [[1, 3]],
  isFiltered: false,
  isEditable: true,
  settings: [['Style', 'Standard']],
  isSpreadsheetEmpty: false,
};
const REFUSED = { kind: 'refused', message: 'No.' } as const;
const WRITTEN = { kind: 'written', message: 'Added.', sheetId: 4, tabName: DATE, undo: RESTORE_CELLS } as const;
const INDEXING = { kind: 'indexing', done: 20, total: 60 } as const;

/** Replies that together have every kind and every field. */
const VALID_REPLIES: { readonly [Name in CallName]: readonly ReplyOf<Name>[] } = {
  readDay: [DAY_CELLS, { ...DAY_CELLS, settings: null }, REFUSED],
  selectCell: [{ kind: 'selected' }, REFUSED],
  insertSampleDay: [WRITTEN, { ...WRITTEN, undo: REMOVE_TABS }, REFUSED],
  undoWrite: [{ kind: 'undone', message: 'Undone.' }, REFUSED],
  planNewDay: [
    {
      kind: 'newDayPlan',
      locale: 'en_US',
      today: DATE,
      clockTime: '02:30',
      timeZone: 'Asia/Kolkata',
      days: [{ date: DATE, tabName: DATE }],
      hasTemplate: true,
      formulas: 'functions',
    },
    INDEXING,
    REFUSED,
  ],
  createDay: [WRITTEN, { kind: 'dayOpened', message: 'Opened.', tabName: DATE }, INDEXING, REFUSED],
  lookAtSheet: [
    { kind: 'sheetState', sheetId: 4, lastWrite: null },
    { kind: 'sheetState', sheetId: 4, lastWrite: { stamp: '1', message: 'Added.', undo: null } },
    { kind: 'sheetState', sheetId: 4, lastWrite: { stamp: '1', message: 'Added.', undo: RESTORE_CELLS } },
    REFUSED,
  ],
  saveText: [WRITTEN, REFUSED],
  createToday: [WRITTEN, { kind: 'dayOpened', message: 'Opened.', tabName: DATE }, INDEXING, REFUSED],
  convertFormulas: [WRITTEN, REFUSED],
  openDialog: [{ kind: 'opened' }, REFUSED],
  readSettings: [
    { kind: 'settingsCells', cells: [['Style', 'Standard']] },
    { kind: 'settingsCells', cells: null },
    REFUSED,
  ],
  saveSettings: [WRITTEN, REFUSED],
  readPrivateList: [{ kind: 'privateList', json: '' }, REFUSED],
  savePrivateList: [{ kind: 'privateListSaved' }, REFUSED],
  readProseCheck: [{ kind: 'proseCheck', html: '<script></script>' }, REFUSED],
  importDay: [WRITTEN, { kind: 'dayExists', tabName: DATE }, INDEXING, REFUSED],
  insertChart: [
    { ...WRITTEN, undo: { ...RESTORE_CELLS, charts: [{ ranges: ['B1:B30'], height: 500, place: [33, 2, 7, 5] }] } },
    REFUSED,
  ],
  readTab: [{ kind: 'tabCells', day: DAY_CELLS, formulas: [['', '=B1']], stamp: 'a1' }, INDEXING, REFUSED],
  appendRows: [{ ...WRITTEN, undo: { ...RESTORE_CELLS, inserted: { row: 4, rows: 2 } } }, REFUSED],
  readRecords: [
    { kind: 'tabCells', day: DAY_CELLS, formulas: [['', '=B1']], stamp: 'a1' },
    { kind: 'noRecords' },
    REFUSED,
  ],
  beginCheck: [{ kind: 'checkBegun', sheetId: 9, returnToSheetId: 0 }, REFUSED],
  probeCheck: [{ kind: 'checkProbed', found: { 'returned-date': 'null' } }, REFUSED],
  readCheck: [{ kind: 'checkRead', found: { 'returned-date': 'null' }, calculating: ['long-text'] }, REFUSED],
  endCheck: [{ kind: 'checkEnded' }, REFUSED],
};

const NAMES = Object.keys(REQUESTS) as CallName[];
/** Values that no field accepts. */
const NEVER: readonly unknown[] = [[[[]]], -1, { kind: 'unknown' }, -0.5, '\u0000'];
/** Values of which a field accepts only some. */
const WRONG_FOR: Readonly<Record<string, readonly unknown[]>> = {
  string: [null, [], {}, undefined],
  number: [null, [], {}, undefined, '-'],
  boolean: [null, [], {}, undefined],
  object: [0, 'a', true, undefined],
};
const typeOf = (value: unknown) => (value === null ? 'object' : typeof value);

interface Wrong {
  readonly what: string;
  readonly message: unknown;
}

/** Lists all variants of a valid message with one fault. */
function listWrong(value: unknown, path = 'message'): Wrong[] {
  const ofValue = (WRONG_FOR[typeOf(value)] ?? []).map((wrong) => ({
    what: `${path} is ${JSON.stringify(wrong)}`,
    message: wrong,
  }));
  if (typeof value !== 'object' || value === null) return ofValue;
  if (Array.isArray(value)) {
    const inItems = value.flatMap((item, index) =>
      listWrong(item, `${path}.${index}`).map(({ what, message }) => ({
        what,
        message: value.map((other, i) => (i === index ? message : other)),
      })),
    );
    return [...ofValue, { what: `${path} is an object`, message: { ...value } }, ...inItems];
  }
  const inFields = Object.entries(value).flatMap(([name, field]) => {
    const { [name]: _removed, ...others } = value as Record<string, unknown>;
    return [
      { what: `${path}.${name} is missing`, message: others },
      ...listWrong(field, `${path}.${name}`).map(({ what, message }) => ({
        what,
        message: { ...value, [name]: message },
      })),
    ];
  });
  return [
    ...ofValue,
    { what: `${path} has another field`, message: { ...value, other: 1 } },
    { what: `${path} is a list`, message: [value] },
    ...inFields,
  ];
}

/** Changes that leave a message valid: optional fields, cells and values of several types, and fields that can be null. */
const ALLOWED = [
  /^message\.(?:tabName|updates|staysInTab|message) is (?:missing|undefined)$/,
  /\.notes is (?:missing|undefined)$/,
  /\.(?:cells|settings|before|after|table)\.\d+\.\d+ is (?:0|"a"|true|"-")$/,
  /^message\.labels\.\d+\.value is "-"$/,
  /\.(?:returnToS|s)heetId is (?:0|null)$/,
  /\.undo\.(?:inserted|charts) is (?:missing|undefined)$/,
  /\.found\.returned-date is (?:missing|undefined)$/,
  /^message\.(?:day\.)?locale is (?:"a"|null)$/,
];

/**
 * Lists the faults that a check does not see. `tabName` is optional only in requests, as are the fields of
 * `appendRows`.
 */
const listUnseen = (message: unknown, isAccepted: (wrong: unknown) => boolean, allowed = ALLOWED) =>
  listWrong(message)
    .filter(({ what }) => !allowed.some((pattern) => pattern.test(what)))
    .filter((wrong) => isAccepted(wrong.message))
    .map(({ what }) => what);

const UNREADABLE = { kind: 'refused', message: 'The answer from Google Sheets could not be read. Try again.' };

describe.each(NAMES)('%s', (name) => {
  const isRequest = REQUESTS[name] as (value: unknown) => boolean;
  const read = (reply: unknown) => parseReply(name, JSON.stringify(reply) ?? 'undefined');
  const isRead = (reply: unknown) => JSON.stringify(read(reply)) !== JSON.stringify(UNREADABLE);

  it('accepts every valid request, and refuses it with any one fault', () => {
    for (const request of VALID_REQUESTS[name]) {
      expect(isRequest(request)).toBe(true);
      expect(listUnseen(request, isRequest)).toEqual([]);
    }
    expect(NEVER.filter(isRequest)).toEqual([]);
  });

  it('accepts every valid reply, and refuses it with any one fault', () => {
    for (const reply of VALID_REPLIES[name]) {
      expect(read(reply)).toEqual(reply);
      expect(listUnseen(reply, isRead, ALLOWED.slice(1))).toEqual([]);
    }
    expect([...NEVER, null, undefined].filter(isRead)).toEqual([]);
  });

  it('refuses a reply that is not JSON text', () => {
    for (const returned of [null, undefined, '', '{', VALID_REPLIES[name][0], 5]) {
      expect(parseReply(name, returned).kind).toBe('refused');
    }
  });
});

describe('the values of fields', () => {
  it.each(['A0', 'a1', 'A1:B', 'Settings!A1', '', 'AAAA1', 'A1 ', 'A1\n'])('%j is not an address', (address) => {
    expect(REQUESTS.selectCell({ sheetId: 0, address })).toBe(false);
  });

  it.each(['2026-4-4', '04.04.2026', '2026-04-04T00:00', ' 2026-04-04', ''])('%j is not a date', (date) => {
    expect(REQUESTS.createDay({ date, formulas: 'plain' })).toBe(false);
  });

  it.each([-1, 0.5, Number.NaN, 2 ** 53, '1', null])('%p is not the id of a tab', (sheetId) => {
    expect(REQUESTS.readCheck({ sheetId })).toBe(false);
    expect(REQUESTS.probeCheck({ sheetId })).toBe(false);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, null, true, { formula: '=A1' }])(
    '%p is not in an imported table',
    (value) => {
      expect(REQUESTS.importDay({ date: DATE, table: [[value]], labels: [] })).toBe(false);
    },
  );

  it.each([Number.NaN, null, { formula: 5 }, { formula: '=A1', value: 1 }, ['a']])(
    '%p is not written into a cell',
    (value) => {
      const plan = {
        kind: 'restoreCells',
        sheetId: 0,
        tabName: '',
        cells: [{ address: 'A1', before: [['']], after: [[value]] }],
      };
      expect(REQUESTS.undoWrite({ plan })).toBe(false);
    },
  );
});

/** The day of the opening data can be a reading or null. */
const OF_OPENING = [...ALLOWED.slice(1), /^message\.day is null$/];

describe('the opening data', () => {
  it('is read with and without a day, and refused with any one fault', () => {
    for (const data of [
      { screen: 'day', day: DAY_CELLS },
      { screen: 'help', day: null },
    ]) {
      expect(readOpeningData(JSON.stringify(data))).toEqual(data);
      expect(listUnseen(data, (wrong) => readOpeningData(JSON.stringify(wrong) ?? '') !== null, OF_OPENING)).toEqual(
        [],
      );
    }
  });

  it.each([null, '', ' ', '{', 'null', '[]'])('is null for %j', (text) => {
    expect(readOpeningData(text)).toBeNull();
  });
});

it('an undo request removes one tab, so that no execution grows with the number of tabs', () => {
  const tab = { sheetId: 1, tabName: DATE, cells: [] };
  expect(REQUESTS.undoWrite({ plan: { ...REMOVE_TABS, tabs: [tab] } })).toBe(true);
  expect(REQUESTS.undoWrite({ plan: { ...REMOVE_TABS, tabs: [] } })).toBe(false);
  expect(REQUESTS.undoWrite({ plan: { ...REMOVE_TABS, tabs: [tab, tab] } })).toBe(false);
});
