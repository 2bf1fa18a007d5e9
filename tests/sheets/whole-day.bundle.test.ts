// Covers src/sheets: a whole day in several countries.

import { formatMarkdown } from '../../src/formats/markdown.ts';
import { ASSUMPTIONS } from '../../src/platform/assumptions.ts';
import { noticeProse } from '../../src/prose/claims/notice-prose.ts';
import { noticeProductNames } from '../../src/prose/notice-product-names.ts';
import { EMPTY_PRIVATE_LIST } from '../../src/prose/private-list.ts';
import { applyPrivateList, publishDay } from '../../src/prose/publish-day.ts';
import { readDay } from '../../src/record/reading/read-day.ts';
import { readSetting } from '../../src/settings/read-settings.ts';
import { standard } from '../../src/styles/standard.ts';
import { chooseCases } from '../sampling.ts';
import { type OpenAddon, openAddon } from './addon-fixture.ts';

const LOCALES = ['de_DE', 'fr_FR', 'pt_BR', 'hi_IN', 'ja_JP', 'en_US'] as const;
const ZONES = ['Europe/Madrid', 'Asia/Kolkata', 'America/Sao_Paulo', 'Pacific/Auckland', 'America/New_York'] as const;
/** Languages of the account in which Google's errors are recorded; the account's language is independent of the sheet's locale. */
const LANGUAGES = ['es', 'fr', 'pt', 'ru', 'ja', 'en'] as const;
const RULES = ['java', 'history'] as const;

type Case = readonly [locale: string, zone: string, rule: (typeof RULES)[number], language: string];

const ALL: readonly Case[] = LOCALES.flatMap((locale, l) =>
  ZONES.flatMap((zone, z) =>
    RULES.map((rule, r): Case => [locale, zone, rule, LANGUAGES[(l + z + r) % LANGUAGES.length] ?? 'en']),
  ),
);
const FEW: readonly Case[] = [
  ['de_DE', 'Europe/Madrid', 'java', 'es'],
  ['pt_BR', 'Asia/Kolkata', 'history', 'ja'],
];

const COMMA_LOCALES: readonly string[] = ['de_DE', 'fr_FR', 'pt_BR'];

let addon: OpenAddon;
afterEach(() => addon.dispose());

/** In the words and marks of the post, which do not depend on the locale. */
const STATISTICS = [
  ['Metric', 'Value'],
  ['Total tasks', '4'],
  ['Total human-equivalent hours', '4.5'],
  ['Total Claude minutes', '69'],
  ['Total supervisory minutes', '18'],
  ['Total tokens', '3,000 (2 of 4 tasks)'],
  ['Weighted average leverage factor', '3.9x'],
  ['Weighted average supervisory leverage factor', '15.0x'],
];

const SHEET = 'SpreadsheetApp.getActiveSheet()';
const tabs = () => addon.workbook.sheets().map((sheet) => sheet.name());
const shownFactors = () => Object.fromEntries(addon.display('B2:G5').map((row) => [row[0], row[5]]));

async function call(name: string, request: unknown = {}) {
  const reply = addon.call(name, request);
  await addon.workbook.recalculated();
  return reply;
}

/** Returns the post of the active tab, made from the reply like in the sidebar. */
function generate(): string {
  const { cells, tabName } = addon.call('readDay');
  const reading = readDay(cells, { tabName });
  const { post, notices } = publishDay(applyPrivateList(reading, EMPTY_PRIVATE_LIST), {
    date: reading.day?.date ?? null,
    style: standard,
    otherNotices: [],
    checkProse: noticeProse,
    checkNames: noticeProductNames,
    write: formatMarkdown,
  });
  expect(notices.map(({ code }) => code)).toEqual(['human-estimate-zero']);
  return post?.text ?? '';
}

describe.each(chooseCases(ALL, FEW))('a day in %s, %s, with dates by the rule %s and errors in %s', (...one) => {
  const [locale, zone, rule, language] = one;
  const decimal = COMMA_LOCALES.includes(locale) ? ',' : '.';
  const inLocale = (text: string) => text.replace('.', decimal);
  const FACTORS = {
    'Clock times': inLocale('4.5x'),
    Decimals: inLocale('10.0x'),
    Durations: inLocale('4.5x'),
    Midnight: inLocale('0.0x'),
  };

  async function openTypedDay(formulas: 'functions' | 'plain' = 'functions') {
    addon = await openAddon({ locale, zone, datesBefore1900: rule, userLocale: language });
    expect(await call('createDay', { date: '2026-04-04', formulas })).toMatchObject({ kind: 'written' });
    await addon.type('B2:F5', [
      ['Decimals', inLocale('1.5'), 9, 3, inLocale('1000')],
      ['Durations', '1h 30m', '20m', '5m', ''],
      ['Clock times', '1:30', '0:20', '0:05', 2000],
      ['Midnight', '0:00', '0:20', '0:05', ''],
    ]);
  }

  it('is created, typed, sorted and published', async () => {
    await openTypedDay();
    expect(addon.messageAt('G1')).toBeNull();
    expect(shownFactors()).toEqual(FACTORS);
    expect(addon.display('J1:K8')).toEqual(STATISTICS);
    const before = generate();
    addon.evaluate(`${SHEET}.getRange('A2:F5').sort({ column: 2, ascending: false }); 1`);
    await addon.workbook.recalculated();
    expect(addon.display('B2:B5').flat()).toEqual(['Midnight', 'Durations', 'Decimals', 'Clock times']);
    expect(shownFactors()).toEqual(FACTORS);
    expect(before).toContain('| Clock times | 1.5h | 20m | 5m | 4.5x | 18.0x |');
    expect(before).toContain('| Decimals | 1.5h | 9m | 3m | 10.0x | 30.0x |');
    // Tasks with the same factor are in the order of the sheet.
    const sortLines = (post: string) =>
      post
        .replace(/^\| \d+ /gm, '| ')
        .split('\n')
        .sort();
    expect(sortLines(generate())).toEqual(sortLines(before));
  });

  it('has the same figures with plain formulas', async () => {
    addon = await openAddon({ locale, zone, datesBefore1900: rule, userLocale: language });
    await call('createDay', { date: '2026-04-04', formulas: 'plain' });
    await addon.type('B2:F3', [
      ['Decimals', inLocale('1.5'), 9, 3, ''],
      ['Whole', 240, 22, 5, 161_500],
    ]);
    expect(addon.display('G1:H3')).toEqual([
      ['Factor', 'Sup. Factor'],
      [inLocale('10.0x'), inLocale('30.0x')],
      [inLocale('654.5x'), addon.display('H3')[0]?.[0]],
    ]);
    expect(addon.values('G3:H3')[0]).toEqual([expect.closeTo(654.5454, 3), expect.closeTo(2880, 9)]);
  });

  it('is frozen, restored and undone without a change', async () => {
    await openTypedDay();
    const [shown, formulas] = [addon.display('A1:K15'), addon.formulas('A1:K15')];
    const { sheetId } = addon.call('readDay');
    const frozen = await call('convertFormulas', { sheetId, to: 'values' });
    expect(frozen.kind).toBe('written');
    expect([addon.display('A1:K15'), addon.formulas('A1:K15').flat().join('')]).toEqual([shown, '']);
    expect((await call('convertFormulas', { sheetId, to: 'formulas' })).kind).toBe('written');
    expect([addon.display('A1:K15'), addon.formulas('A1:K15')]).toEqual([shown, formulas]);
    const again = await call('convertFormulas', { sheetId, to: 'values' });
    expect(await call('undoWrite', { plan: again.undo })).toMatchObject({ kind: 'undone' });
    expect([addon.display('A1:K15'), addon.formulas('A1:K15')]).toEqual([shown, formulas]);
  });

  it('is imported with every text unchanged, and undone', async () => {
    addon = await openAddon({ locale, zone, datesBefore1900: rule, userLocale: language });
    const table = [
      ['#', 'Task', 'Human Est.', 'Claude', 'Sup.', 'Tokens', 'Due', '+/- 10%'],
      [1, '=SUM(A1,5)', '1:30', '0:20', '1,5', '11,636,500', 'Apr 4, 2026', '$5'],
      [2, '2026-04-04', 1.5, 9, '04.05.2026', '1.500', 'May 4', 'R$ 12'],
    ];
    const labels = [{ label: 'Intro', value: '1,5 of 2.5' }];
    const replies = [];
    for (const date of ['2026-04-03', '2026-04-04']) {
      replies.push(await call('importDay', { date, table, labels }));
    }
    expect(tabs()).toEqual(['2026-04-04', '2026-04-03', 'Sheet1']);
    expect(addon.values('A1:H3')).toEqual(table);
    expect(addon.display('I2:I3').flat()).toEqual([inLocale('4.5x'), inLocale('10.0x')]);
    for (const { undo } of replies.reverse()) {
      expect(await call('undoWrite', { plan: undo })).toMatchObject({ kind: 'undone' });
    }
    expect(tabs()).toEqual(['Sheet1']);
  });

  it('keeps its settings', async () => {
    addon = await openAddon({ locale, zone, datesBefore1900: rule, userLocale: language });
    const entries = [
      { key: 'hoursPerWeek', seen: '', value: '37.5' },
      { key: 'newDayFormulas', seen: '', value: 'plain' },
    ];
    expect(await call('saveSettings', { entries })).toMatchObject({ kind: 'written' });
    const { cells } = addon.call('readSettings');
    expect([readSetting('hoursPerWeek', cells), readSetting('newDayFormulas', cells)]).toEqual([37.5, 'plain']);
    expect(addon.call('planNewDay')).toMatchObject({ timeZone: zone, formulas: 'plain' });
  });

  it('explains a refusal of Google in its own words, in any language', async () => {
    await openTypedDay();
    const { sheetId } = addon.call('readDay');
    const before = addon.formulas('A1:K15');
    addon.evaluate(`${SHEET}.protect(); 1`);
    addon.standIn.setOwnsProtections(false);
    const message = 'You can view this sheet but not change it. Generating and copying still work.';
    expect(addon.call('convertFormulas', { sheetId, to: 'values' })).toEqual({ kind: 'refused', message });
    addon.standIn.setRights('view');
    expect(addon.call('createDay', { date: '2026-04-05', formulas: 'functions' })).toEqual({
      kind: 'refused',
      message,
    });
    expect(addon.call('readDay').kind).toBe('dayCells');
    expect([tabs(), addon.formulas('A1:K15')]).toEqual([['2026-04-04', 'Sheet1'], before]);
  });

  it('passes the check', async () => {
    addon = await openAddon({ locale, zone, datesBefore1900: rule, userLocale: language });
    const tab = await call('beginCheck');
    const { sheetId } = tab;
    const found = { ...addon.call('readCheck', { sheetId }).found, ...addon.call('probeCheck', { sheetId }).found };
    const compared = ASSUMPTIONS.filter(
      ({ foundBy, expected }) => expected !== null && ['formula', 'reading', 'server'].includes(foundBy),
    );
    expect(compared.map(({ id }) => [id, found[id]])).toEqual(compared.map(({ id, expected }) => [id, expected]));
    expect(addon.call('endCheck', { sheetId, returnToSheetId: tab.returnToSheetId })).toEqual({ kind: 'checkEnded' });
    expect(tabs()).toEqual(['Sheet1']);
  });
});
