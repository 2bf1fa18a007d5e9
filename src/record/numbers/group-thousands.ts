/**
 * Sets a mark between groups of three digits before the point.
 * @param digits digits with an optional point
 * @example groupThousands('11636500.25') //=> '11,636,500.25'
 */
export function groupThousands(digits: string, mark = ','): string {
  return digits.replace(/^\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, mark));
}
