import type { Sentence } from '../../../reading/sentence.ts';
import type { Quantity, QuantityUnit } from '../../../words/quantity.ts';
import { isWord } from '../../../words/tokens.ts';
import { isEnd } from '../../shared/signs.ts';

/** A figure, and the figure whose unit it has, if it has no own unit. */
export interface Figure {
  readonly quantity: Quantity;
  readonly like: Quantity | null;
}

/** A number without a unit, with the figures around it. */
export interface NumberToRead {
  readonly sentence: Sentence;
  readonly quantity: Quantity;
  /** The figures right before and after it. */
  readonly last: Quantity | undefined;
  readonly next: Quantity | undefined;
  /** The last time before it. */
  readonly timed: Quantity | undefined;
  /** The last time or factor before it. */
  readonly measured: Quantity | undefined;
  /** The unit that a label at the start gives to all numbers of the sentence. */
  readonly listUnit: QuantityUnit | null;
}

/** Reads the unit of numbers of one kind; returns null for other numbers. */
export type UnitReader = (number: NumberToRead) => Figure | null;

export const withUnit = ({ quantity }: NumberToRead, unit: QuantityUnit): Figure => ({
  quantity: { ...quantity, unit },
  like: null,
});

export const withUnitOf = ({ quantity }: NumberToRead, like: Quantity): Figure => ({
  quantity: { ...quantity, unit: like.unit },
  like,
});

/** Whether no word follows that a number counts. */
export const isFigureEnd = ({ tokens, language }: Sentence, at: number): boolean =>
  isEnd(tokens, at) || isWord(tokens, at, language.figureEnds);
