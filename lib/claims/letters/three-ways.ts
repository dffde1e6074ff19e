/**
 * Merges a typed text with what the facts make of the letter now: lines that nobody touched follow the facts, typed
 * lines stay. Null where that changes nothing.
 *
 * @param base what the facts had made when typing began
 * @param typed what was typed over it
 * @param fresh what the facts make now
 */
export function withNews(base: string, typed: string, fresh: string): string | null {
  if (base === fresh) return null;
  const merged = mergedLines(base.split('\n'), typed.split('\n'), fresh.split('\n')).join('\n');
  return merged === typed ? null : merged;
}

type Lines = readonly string[];

/**
 * Lines that all three share stay. Between two of them the side that changed something wins, and the writer where both
 * did.
 */
function mergedLines(base: Lines, typed: Lines, fresh: Lines): Lines {
  const [inTyped, inFresh] = [placesOf(base, typed), placesOf(base, fresh)];
  const merged: string[] = [];
  let [fromBase, fromTyped, fromFresh] = [0, 0, 0];
  for (let line = 0; line <= base.length; line += 1) {
    const isEnd = line === base.length;
    const toTyped = isEnd ? typed.length : inTyped.get(line);
    const toFresh = isEnd ? fresh.length : inFresh.get(line);
    if (toTyped === undefined || toFresh === undefined) continue;
    merged.push(
      ...mergedBetween(
        base.slice(fromBase, line),
        typed.slice(fromTyped, toTyped),
        fresh.slice(fromFresh, toFresh),
      ),
    );
    if (!isEnd) merged.push(base[line] ?? '');
    [fromBase, fromTyped, fromFresh] = [line + 1, toTyped + 1, toFresh + 1];
  }
  return merged;
}

function mergedBetween(base: Lines, typed: Lines, fresh: Lines): Lines {
  if (isSame(base, typed)) return fresh;
  if (base.length !== typed.length || base.length !== fresh.length) return typed;
  return typed.map((line, at) => (line === base[at] ? (fresh[at] ?? line) : line));
}

const isSame = (one: Lines, other: Lines): boolean =>
  one.length === other.length && one.every((line, at) => line === other[at]);

/** Where lines of one text stand in another: the longest run that both have in the same order. */
function placesOf(lines: Lines, others: Lines): ReadonlyMap<number, number> {
  const width = others.length + 1;
  const longest = new Uint32Array((lines.length + 1) * width);
  const at = (line: number, other: number): number => longest[line * width + other] ?? 0;
  for (let line = lines.length - 1; line >= 0; line -= 1)
    for (let other = others.length - 1; other >= 0; other -= 1)
      longest[line * width + other] =
        lines[line] === others[other]
          ? at(line + 1, other + 1) + 1
          : Math.max(at(line + 1, other), at(line, other + 1));
  const places = new Map<number, number>();
  let [line, other] = [0, 0];
  while (line < lines.length && other < others.length) {
    if (lines[line] === others[other]) {
      places.set(line, other);
      line += 1;
      other += 1;
    } else if (at(line + 1, other) >= at(line, other + 1)) line += 1;
    else other += 1;
  }
  return places;
}
