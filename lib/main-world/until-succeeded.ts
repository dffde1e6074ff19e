import { START_EVENT } from './events';
import { quietly, send } from './native';

/**
 * Silences whichever of us is in this page already: Firefox starts the scripts of an updated extension on pages that
 * are open, where nothing tells the old one that it is over, and two of us would put each question twice.
 *
 * @returns aborted when another one starts
 */
export function untilSucceeded(): AbortSignal {
  send(START_EVENT, {});
  const over = new AbortController();
  addEventListener(START_EVENT, () => quietly(() => over.abort()), { signal: over.signal });
  return over.signal;
}
