import { outwards } from '../nodes';

/** For each element above an anchor the one name that it holds; null: several. */
export type NamedIn = ReadonlyMap<Element, string | null>;

/**
 * What each element around the anchors names, up to where `stops` says so. Each element is visited twice at most, so
 * the work follows the size of the page.
 */
export function namedIn(
  anchors: readonly { readonly id: string; readonly element: Element }[],
  stops: (element: Element) => boolean,
): NamedIn {
  const named = new Map<Element, string | null>();
  for (const { id, element } of anchors) {
    for (const at of outwards(element)) {
      if (stops(at)) break;
      const known = named.get(at);
      // Whatever lies above was told so already.
      if (known === null || known === id) break;
      named.set(at, known === undefined ? id : null);
    }
  }
  return named;
}
