/** The keys of a record that we made, or that a schema let through: it has no keys but those of its type. */
export const keysOf = <Of extends object>(of: Of): Extract<keyof Of, string>[] =>
  Object.keys(of) as Extract<keyof Of, string>[];

/** A record of these names, each with what belongs to it. */
export const recordOf = <Name extends string, Value>(
  names: readonly Name[],
  of: (name: Name) => Value,
): Record<Name, Value> =>
  Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, Value>;
