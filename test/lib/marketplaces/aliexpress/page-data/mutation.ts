import fc from 'fast-check';

/** Values that no field is meant to have. */
export const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, true, -1, 2 ** 53 + 2, 1e308, '', '[', '{"a":', '__proto__', {}, [], [[]]),
  fc.string(),
  fc.constantFrom('Feb 30, 2026', 'Tue | Jul. 28 18:39', 'Refund if no delivery before x', '|||'),
  fc.constantFrom('<img src=x onerror=alert(1)>', '\u202e9551', 'x'.repeat(5_000), '9'.repeat(400)),
  fc.jsonValue({ maxDepth: 3 }),
);

type Choose = () => number;
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lists have keys too. */
const isHolder = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Every place below a value: the object or list, and the key there. */
function places(value: unknown): { holder: Record<string, unknown>; key: string }[] {
  if (!isHolder(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    { holder: value, key },
    ...places(inner),
  ]);
}

/** The value with a few of its places dropped, doubled, renamed, put elsewhere or filled with rubbish. */
export function mutated(value: unknown, choose: Choose, rubbish: unknown): unknown {
  const copy: unknown = structuredClone(value);
  for (let times = 1 + (choose() % 6); times > 0; times--) {
    const all = places(copy);
    const [one, other] = [all[choose() % all.length], all[choose() % all.length]];
    if (!one || !other) return copy;
    const from: Record<string, unknown> = one.holder;
    const to: Record<string, unknown> = other.holder;
    const before = from[one.key];
    switch (choose() % 5) {
      case 0:
        delete from[one.key];
        break;
      case 1:
        from[one.key] = structuredClone(rubbish);
        break;
      case 2:
        to[`${other.key}x`] = structuredClone(before);
        break;
      case 3:
        to[other.key] = structuredClone(before);
        break;
      default:
        from[one.key] = typeof before === 'string' ? Number(before) : JSON.stringify(before);
    }
  }
  return copy;
}

/** The same value with the keys of every object in another order; lists stay as they are. */
export function shuffled(value: unknown, choose: Choose): unknown {
  if (Array.isArray(value)) return value.map((entry) => shuffled(entry, choose));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => ({
    key,
    inner: shuffled(inner, choose),
    rank: choose(),
  }));
  return Object.fromEntries(
    entries.sort((a, b) => a.rank - b.rank).map(({ key, inner }) => [key, inner]),
  );
}
