import fc from 'fast-check';

/** One way to damage a text: the place, as a number from 0 to 1, and the kind. */
export interface Damage {
  readonly kind: 'cut end' | 'cut start' | 'drop cell' | 'swap rows' | 'drop row' | 'double row';
  readonly at: number;
  readonly then: number;
}

export const damage: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom('cut end', 'cut start', 'drop cell', 'swap rows', 'drop row', 'double row'),
  at: fc.double({ min: 0, max: 0.999999, noNaN: true }),
  then: fc.double({ min: 0, max: 0.999999, noNaN: true }),
});

/** Damages the rows of a table, or the text around them. @param print the text of the rows */
export function damageText(
  rows: readonly (readonly string[])[],
  { kind, at, then }: Damage,
  print: (rows: readonly (readonly string[])[]) => string,
): string {
  const place = Math.floor(at * rows.length);
  const other = Math.floor(then * rows.length);
  const replaced = (changes: Readonly<Record<number, readonly string[]>>) => rows.map((row, i) => changes[i] ?? row);
  switch (kind) {
    case 'cut end':
      return print(rows).slice(0, Math.floor(at * print(rows).length));
    case 'cut start':
      return print(rows).slice(Math.floor(at * print(rows).length));
    case 'drop cell': {
      const cells = [...(rows[place] ?? [])];
      cells.splice(Math.floor(then * cells.length), 1);
      return print(replaced({ [place]: cells }));
    }
    case 'swap rows':
      return print(replaced({ [place]: rows[other] ?? [], [other]: rows[place] ?? [] }));
    case 'drop row':
      return print(rows.filter((_, i) => i !== place));
    case 'double row':
      return print(rows.flatMap((row, i) => (i === place ? [row, row] : [row])));
  }
}
