import { addDecimals, DecimalSum } from '../numbers/decimal.ts';
import { type Duration, type DurationUnit, durationFromAmount, durationOf } from './duration.ts';

/**
 * Amounts are added up as whole ten-thousandths of the unit if they have at most four decimals; all others are added
 * exactly.
 */
const DECIMALS = 4;
const PARTS_OF_UNIT = 10 ** DECIMALS;
/** From this value on, a sum can exceed the safe integers. */
const MOST_PARTS = Number.MAX_SAFE_INTEGER - 2 ** 31;

/** An exact sum of durations, optimized for long columns of plain numbers. */
export class DurationSum {
  private parts = 0;
  private readonly others = new DecimalSum();

  /** @param unit the unit of plain numbers */
  constructor(private readonly unit: DurationUnit) {}

  add({ seconds }: Duration): void {
    this.others.add(seconds);
  }

  /**
   * Adds the plain numbers of a column or block, from 0 up.
   * @param rows each with a finite number in its first `columnCount` cells, from row `from` until before row `end`
   */
  addRows(rows: readonly (readonly unknown[])[], columnCount: number, from: number, end: number): void {
    let sum = this.parts;
    for (let r = from; r < end; r++) {
      const row = rows[r] as readonly number[];
      for (let c = 0; c < columnCount; c++) {
        const amount = row[c] as number;
        // In 32 bits: a larger amount, or one with more decimals, does not convert back to itself.
        const parts = (amount * PARTS_OF_UNIT + 0.5) | 0;
        if (parts / PARTS_OF_UNIT === amount && sum < MOST_PARTS) sum += parts;
        else this.add(durationFromAmount(amount, this.unit));
      }
    }
    this.parts = sum;
  }

  total(): Duration {
    const ofParts = durationOf({ coefficient: this.parts, scale: DECIMALS }, this.unit);
    return { seconds: addDecimals(ofParts.seconds, this.others.total()) };
  }
}
