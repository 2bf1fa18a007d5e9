/**
 * Sets a mark between groups of three digits before the point.
 * @param digits digits with an optional point
 * @example groupThousands('11636500.25') //=> '11,636,500.25'
 */
export function groupThousands(digits: string, mark = ','): string {
  return digits.replace(/^\d+/, (whole) => {
    let grouped = '';
    let end = whole.length;
    for (; end > 3; end -= 3) grouped = mark + whole.slice(end - 3, end) + grouped;
    return whole.slice(0, end) + grouped;
  });
}
