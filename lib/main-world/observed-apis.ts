import { includes, own } from './native';

/** What is known of a response by the address it came from. */
export interface About {
  readonly api: string;
  readonly address: string;
  /** The list that every response of the shop carries. */
  readonly mark: string;
}

/** Names the response that comes from an address; null for everything that is not listened to. */
export type Observed = (address: string) => About | null;

const LONGEST_ADDRESS = 8_000;

/**
 * Picks by the name in the path, `https://acs.shop.example/h5/<api>/1.0/?data=…` or `https://shop.example/<api>?…`, in
 * either case of letters.
 *
 * @param apis the names of the responses that a shop's order pages are filled from
 * @param signal aborted: nothing is listened to any more
 * @param mark the list that every response of the shop carries
 */
export function observedBy(apis: readonly string[], signal: AbortSignal, mark = 'ret'): Observed {
  const lowered = own(String.prototype.toLowerCase);
  const found = own(RegExp.prototype.exec);
  const known = apis.map((api) => ({ api, path: `/${api.toLowerCase()}/` }));
  return (address) => {
    if (signal.aborted || address.length > LONGEST_ADDRESS) return null;
    const lower = `${found(/^[^?]*/, lowered(address))?.[0]}/`;
    for (let at = 0; at < known.length; at += 1) {
      const one = known[at];
      if (one && includes(lower, one.path)) return { api: one.api, address, mark };
    }
    return null;
  };
}
