/**
 * Whole numbers from 0 up, of any size, exact. No recording shows that Google's checker accepts BigInt.
 * Limbs of seven decimal digits, least significant first, no zero limb at the end; zero is `[]`.
 */
export type Natural = readonly number[];

const LIMB_DIGITS = 7;
const LIMB_BASE = 10 ** LIMB_DIGITS;

export const ZERO: Natural = [];

function trimLimbs(limbs: number[]): Natural {
  while (limbs.length > 0 && limbs[limbs.length - 1] === 0) limbs.pop();
  return limbs;
}

/** @example naturalFromDigits('12345678') //=> [2345678, 1] */
export function naturalFromDigits(digits: string): Natural {
  const limbs: number[] = [];
  for (let end = digits.length; end > 0; end -= LIMB_DIGITS) {
    limbs.push(Number(digits.slice(Math.max(0, end - LIMB_DIGITS), end)));
  }
  return trimLimbs(limbs);
}

/** @example naturalToDigits([2345678, 1]) //=> '12345678' */
export function naturalToDigits(natural: Natural): string {
  let digits = '';
  for (let i = natural.length - 1; i >= 0; i--) {
    const limb = String(natural[i]);
    digits += digits === '' ? limb : limb.padStart(LIMB_DIGITS, '0');
  }
  return digits === '' ? '0' : digits;
}

export function compareNaturals(a: Natural, b: Natural): number {
  if (a.length !== b.length) return a.length - b.length;
  for (let i = a.length - 1; i >= 0; i--) {
    const difference = (a[i] as number) - (b[i] as number);
    if (difference !== 0) return difference;
  }
  return 0;
}

export function addNaturals(a: Natural, b: Natural): Natural {
  const sum: number[] = [];
  let carry = 0;
  for (let i = 0; i < a.length || i < b.length || carry > 0; i++) {
    const limb = (a[i] ?? 0) + (b[i] ?? 0) + carry;
    carry = limb >= LIMB_BASE ? 1 : 0;
    sum.push(limb - carry * LIMB_BASE);
  }
  return sum;
}

/** Returns `a - b`; `b` must not be larger. */
export function subtractNaturals(a: Natural, b: Natural): Natural {
  const rest: number[] = [];
  let borrow = 0;
  for (let i = 0; i < a.length; i++) {
    const limb = (a[i] as number) - (b[i] ?? 0) - borrow;
    borrow = limb < 0 ? 1 : 0;
    rest.push(limb + borrow * LIMB_BASE);
  }
  return trimLimbs(rest);
}

export function multiplyNaturals(a: Natural, b: Natural): Natural {
  const product: number[] = new Array(a.length + b.length).fill(0);
  for (let i = 0; i < a.length; i++) {
    let carry = 0;
    for (let j = 0; j < b.length || carry > 0; j++) {
      const limb = (product[i + j] as number) + (a[i] as number) * (b[j] ?? 0) + carry;
      carry = Math.floor(limb / LIMB_BASE);
      product[i + j] = limb - carry * LIMB_BASE;
    }
  }
  return trimLimbs(product);
}

export function powerOfTen(exponent: number): Natural {
  return naturalFromDigits(`1${'0'.repeat(exponent)}`);
}

/** Returns the leading three limbs: enough for a quotient of one limb that is off by one at most. */
function leadingLimbs(natural: Natural): number {
  const top = natural.length - 1;
  return ((natural[top] ?? 0) * LIMB_BASE + (natural[top - 1] ?? 0)) * LIMB_BASE + (natural[top - 2] ?? 0);
}

function estimateQuotientLimb(remainder: Natural, divisor: Natural): number {
  if (compareNaturals(remainder, divisor) < 0) return 0;
  const shift = LIMB_BASE ** (remainder.length - divisor.length);
  return Math.min(LIMB_BASE - 1, Math.floor((leadingLimbs(remainder) / leadingLimbs(divisor)) * shift));
}

/** Divides by long division. The divisor must not be zero. */
export function divideNaturals(dividend: Natural, divisor: Natural): { quotient: Natural; remainder: Natural } {
  const quotient: number[] = new Array(dividend.length).fill(0);
  let remainder: Natural = ZERO;
  for (let i = dividend.length - 1; i >= 0; i--) {
    remainder = trimLimbs([dividend[i] as number, ...remainder]);
    let limb = estimateQuotientLimb(remainder, divisor);
    let product = multiplyNaturals(divisor, limb === 0 ? ZERO : [limb]);
    while (compareNaturals(product, remainder) > 0) {
      limb -= 1;
      product = multiplyNaturals(divisor, limb === 0 ? ZERO : [limb]);
    }
    remainder = subtractNaturals(remainder, product);
    while (compareNaturals(remainder, divisor) >= 0) {
      limb += 1;
      remainder = subtractNaturals(remainder, divisor);
    }
    quotient[i] = limb;
  }
  return { quotient: trimLimbs(quotient), remainder };
}
