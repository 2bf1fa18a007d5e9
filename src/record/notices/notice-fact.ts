type Scalar = string | number | boolean | null;

/** A fact as it can be written into JSON. */
export type Fact = Scalar | readonly string[] | readonly Readonly<Record<string, Scalar>>[];

/** The facts of a notice whose code needs none. */
export type NoFacts = Readonly<Record<string, never>>;

/** The texts among some facts, as paths: `shown`, `has`, `readings.task`. */
export type TextFact<Facts> = Facts extends NoFacts
  ? never
  : {
      [Key in keyof Facts & string]: Facts[Key] extends string | readonly string[] | null
        ? Key
        : Facts[Key] extends readonly (infer Item)[]
          ? `${Key}.${{ [Inner in keyof Item & string]: Item[Inner] extends string ? Inner : never }[keyof Item & string]}`
          : never;
    }[keyof Facts & string];
