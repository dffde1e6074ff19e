import { holds, isBefore, outwards } from '../nodes';

/** An element and what it names. */
export interface Named {
  readonly id: string;
  readonly element: Element;
}

/** How far what belongs to a name reaches. */
export interface Reach extends Named {
  /** The largest element around it that holds no other name. */
  readonly top: Element;
  /** The element around that, where it holds another name as well. */
  readonly around: Element | null;
}

/**
 * How far these reach, up to where `ends` says so, in page order. What holds another name itself reaches nowhere; of
 * several that reach as far as each other the first is told, because a page may repeat a name ten thousand times.
 */
export function reachesOf(all: readonly Named[], ends: (element: Element) => boolean): Reach[] {
  const sorted = all.toSorted((one, other) => (isBefore(one.element, other.element) ? -1 : 1));
  const reaches = new Map<Element | null, Reach>();
  for (const [at, { id, element }] of sorted.entries()) {
    // Whatever holds any other name holds one of the nearest two.
    const others = [-1, 1].flatMap((step) => {
      let next = at;
      while (sorted[next]?.id === id) next += step;
      return sorted[next]?.element ?? [];
    });
    let top: Element | null = null;
    let around: Element | null = null;
    for (const each of outwards(element)) {
      if (ends(each)) break;
      if (others.some((other) => holds(each, other))) {
        around = each;
        break;
      }
      top = each;
    }
    if (top && !reaches.has(top)) reaches.set(top, { id, element, top, around });
  }
  return [...reaches.values()];
}
