/** What is the case of each field of a type, by its name: a field without a line does not compile. */
export type EachField<Of, Line> = { readonly [Name in keyof Of]-?: Line };

/** How each field of something is made. What is made undefined is left out. */
export type MakingEach<Made, Given> = {
  readonly [Name in keyof Made]-?: (given: Given) => Made[Name] | IfLeftOut<Made, Name>;
};
type IfLeftOut<Made, Name extends keyof Made> = object extends Pick<Made, Name> ? undefined : never;

/**
 * Something made field by field.
 *
 * @param from what it is made of: a field that the table does not know, as one that a later version added, is kept
 *   of the last that has it
 */
export function madeOf<Made extends object, Given>(
  table: MakingEach<Made, Given>,
  given: Given,
  ...from: readonly Made[]
): Made {
  const made = Object.entries<(given: Given) => unknown>(table).map(([name, make]) => [
    name,
    make(given),
  ]);
  const unknown = from.flatMap((each) => Object.entries(each)).filter(([name]) => !(name in table));
  // The table has a line for every field that the type has.
  return Object.fromEntries([
    ...unknown,
    ...made.filter(([, value]) => value !== undefined),
  ]) as Made;
}

/** A list of something; an empty one is left out. */
export const unlessEmpty = <Item>(list: readonly Item[]): readonly Item[] | undefined =>
  list.length > 0 ? list : undefined;
