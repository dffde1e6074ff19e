import type { Place } from '../../../components/dashboard/part';

/**
 * What an address names within a part; null where it leads to another one.
 *
 * @param hash what stands behind the page's address, with its `#`
 * @param path the part's, as in `PartEntry`
 * @example placeIn('#/orders/temu:PO-1?note', 'orders/:key') // { named: { key: 'temu:PO-1' }, query: 'note' }
 */
export function placeIn(hash: string, path: string): Place | null {
  const [address = '', query = ''] = hash.split(/\?(.*)/s);
  const given = address.replace(/^#\/?/, '').split('/');
  const wanted = path.split('/');
  if (given.length > wanted.length) return null;
  const named: Record<string, string> = {};
  for (const [at, step] of wanted.entries()) {
    const text = given[at];
    if (!step.startsWith(':')) {
      if (text !== step) return null;
    } else if (text) named[step.replace(/\W/g, '')] = decoded(text);
    else if (!step.endsWith('?')) return null;
  }
  return { named, query };
}

/** Anybody can write an address: one that is not encoded as it should be names what it says. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
