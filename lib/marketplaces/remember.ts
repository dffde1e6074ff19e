/** Texts of at most this length are worth remembering; longer ones seldom come twice. */
const TEXT_LIMIT = 200;

/**
 * Remembers what a pure reading made of a text. A list prints the same days, statuses and buttons on many cards, and
 * reading a date costs more than all queries of its card. It forgets everything when it is full, so that a page cannot
 * fill the memory.
 */
export function remember<Value>(
  read: (text: string) => Value,
  limit = 1_000,
): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    if (text.length > TEXT_LIMIT) return read(text);
    const remembered = known.get(text);
    if (remembered) return remembered.value;
    const value = read(text);
    if (known.size >= limit) known.clear();
    known.set(text, { value });
    return value;
  };
}
