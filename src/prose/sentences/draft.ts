import type { Style } from '../../record/publishing/style.ts';
import type { CalendarDate } from '../../record/values/calendar-date.ts';
import { CONDITIONS } from './conditions.ts';
import { listPlaces, type Pattern, SENTENCE_KINDS, type SentenceKind } from './pattern.ts';
import { AVERAGES, SUPERVISION } from './patterns/averages.ts';
import { CONTRAST, FLOOR, SHARES, STANDOUT } from './patterns/factors.ts';
import { GROUPS, PARALLEL, SHAPE, TIME } from './patterns/shape.ts';
import { Scene, type SentenceDay } from './scene.ts';
import { Values } from './values.ts';

export type { SentenceDay } from './scene.ts';

/** All patterns, in the order of the Sentences page. */
export const PATTERNS: readonly Pattern[] = [
  ...SHAPE,
  ...STANDOUT,
  ...CONTRAST,
  ...FLOOR,
  ...GROUPS,
  ...SHARES,
  ...SUPERVISION,
  ...AVERAGES,
  ...PARALLEL,
  ...TIME,
];

/** A sentence about a day. */
export interface OfferedSentence {
  readonly id: string;
  readonly kind: SentenceKind;
  readonly text: string;
}

/** A sentence with the figures in it, so that a text does not repeat them. */
interface MadeSentence extends OfferedSentence {
  readonly figures: ReadonlySet<string>;
}

const MILLISECONDS_IN_DAY = 86_400_000;

/** Every day has a number, one more than the day before. */
const numberOfDay = ({ year, month, day }: CalendarDate) => Date.UTC(year, month - 1, day) / MILLISECONDS_IN_DAY;

function capitaliseFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A task's own words in quotation marks keep their first letter. */
function fill({ text }: Pattern, values: Values): string | null {
  const filled = new Map<string, string>();
  for (const place of listPlaces(text)) {
    const value = values.get(place, text.startsWith(`{${place}}`));
    if (value === null) return null;
    filled.set(place, value);
  }
  return capitaliseFirst(text.replace(/\{([\w.]+)\}/g, (_, place: string) => filled.get(place) ?? ''));
}

/** Figures that any sentence can repeat: names, and how many tasks there are. */
const isFigure = (place: string) =>
  place.includes('.') || /[sS]hare|[hH]ours|[mM]inutes|supervision|factor|median|mean|[yY]ield|tokens/.test(place);

function makeSentences(scene: Scene): MadeSentence[] {
  // Without work there is nothing to compare.
  if (scene.count === 0 || scene.style.language.code !== 'en') return [];
  const values = new Values(scene);
  return PATTERNS.flatMap((pattern): MadeSentence[] => {
    if (!pattern.when.every((name) => CONDITIONS[name]?.(scene) === true)) return [];
    const text = fill(pattern, values);
    if (text === null) return [];
    const figures = new Set(listPlaces(pattern.text).filter(isFigure));
    return [{ id: pattern.id, kind: pattern.kind, text, figures }];
  });
}

/** A place in a draft. */
interface Slot {
  /** The kinds of sentences that fit. A later kind is used when the day has no sentence of the earlier ones. */
  readonly kinds: readonly SentenceKind[];
  /** The paragraph it is in, counted from 0. */
  readonly paragraph: number;
}

/** The first sentence of a draft comes from one half of its patterns on even days, from the other half on odd days. */
const INTRO_SLOTS: readonly Slot[] = [
  { kinds: ['shape'], paragraph: 0 },
  { kinds: ['groups', 'shares'], paragraph: 0 },
  { kinds: ['parallel', 'time'], paragraph: 0 },
];

const ANALYSIS_SLOTS: readonly Slot[] = [
  { kinds: ['standout'], paragraph: 0 },
  { kinds: ['contrast', 'floor'], paragraph: 0 },
  { kinds: ['supervision'], paragraph: 1 },
  { kinds: ['supervision'], paragraph: 1 },
  { kinds: ['averages'], paragraph: 2 },
  { kinds: ['shares', 'averages'], paragraph: 2 },
];

/** In the analysis, the slot that is filled first: its sentence needs the figures of two tasks. */
const CONTRAST_SLOT = 1;

const PLACE_IN_LIST = new Map(PATTERNS.map(({ id }, index) => [id, index]));
const isPlain = ({ id }: OfferedSentence) => id.includes('-plain-');

/** Chooses by the date. On two days in a row, the first sentences are never of the same pattern. */
function writeDraft(
  sentences: readonly MadeSentence[],
  slots: readonly Slot[],
  fillFirst: number,
  today: number,
): string {
  const turn = Math.floor(today / 2);
  const used = new Set<string>();
  const chosen: (MadeSentence | undefined)[] = [];
  const chooseFor = ({ kinds }: Slot, slot: number): MadeSentence | undefined => {
    const fitting = sentences.filter(({ id, figures }) => {
      const isTodays = slot > 0 || ((PLACE_IN_LIST.get(id) ?? 0) + today) % 2 === 0;
      return isTodays && ![...figures].some((figure) => used.has(figure));
    });
    const isSpecial = (sentence: MadeSentence) => !isPlain(sentence);
    const ofKinds = kinds.map((kind) => fitting.filter((sentence) => sentence.kind === kind));
    const choice =
      ofKinds.map((each) => each.filter(isSpecial)).find((each) => each.length > 0) ?? (slot === 0 ? ofKinds[0] : []);
    return choice?.[(turn + slot * 7) % Math.max(1, choice.length)];
  };
  for (const slot of [fillFirst, ...slots.keys()]) {
    const ofSlot = slots[slot];
    if (ofSlot === undefined || slot in chosen) continue;
    const sentence = chooseFor(ofSlot, slot);
    chosen[slot] = sentence;
    for (const figure of sentence?.figures ?? []) used.add(figure);
  }
  const paragraphs: string[][] = [];
  slots.forEach(({ paragraph }, slot) => {
    const text = chosen[slot]?.text;
    if (text !== undefined) paragraphs[paragraph] = [...(paragraphs[paragraph] ?? []), text];
  });
  return paragraphs
    .filter((each) => each !== undefined)
    .map((each) => each.join(' '))
    .join('\n');
}

/**
 * Drafts the intro of a day from its figures: what kind of day it was. The record adds the number of tasks and the averages.
 * @returns text for the cell; empty without tasks, and in a style of a language other than English
 */
export function draftIntro(day: SentenceDay, style: Style): string {
  return writeDraft(makeSentences(new Scene(day, style)), INTRO_SLOTS, 0, numberOfDay(day.date));
}

/**
 * Drafts the analysis of a day from its figures: the highest and the lowest factor, supervision, averages.
 * @returns text for the cell, a paragraph in each line; empty without tasks, and in a style of a language other than English
 */
export function draftAnalysis(day: SentenceDay, style: Style): string {
  return writeDraft(makeSentences(new Scene(day, style)), ANALYSIS_SLOTS, CONTRAST_SLOT, numberOfDay(day.date));
}

/** The sentences of a kind, for the Sentences page. */
export interface SentenceGroup {
  readonly kind: SentenceKind;
  readonly sentences: readonly OfferedSentence[];
}

/** Lists every sentence that is true of a day, by kind. */
export function offerSentences(day: SentenceDay, style: Style): SentenceGroup[] {
  const sentences = makeSentences(new Scene(day, style)).filter((sentence) => !isPlain(sentence));
  return SENTENCE_KINDS.map((kind) => ({
    kind,
    sentences: sentences.filter((sentence) => sentence.kind === kind).map(({ id, text }) => ({ id, kind, text })),
  })).filter((group) => group.sentences.length > 0);
}
