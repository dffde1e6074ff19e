import { onTrusted } from './host/on-trusted';
import { onAbort } from './on-abort';

/** ms without a change after which what a page shows counts as whole, though the page is still being loaded. */
const REST = 1_000;
/** ms after which it is read though it never rests. */
const LONGEST = 5_000;

/**
 * Calls `act` once what a page that is still being loaded shows has rested, and when its document is there: some pages
 * never finish loading.
 *
 * @returns to be called with each change
 */
export function onceRested(page: Document, act: () => void, signal: AbortSignal): () => void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  let longest: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(rest);
    clearTimeout(longest);
    longest = undefined;
  };
  const rested = () => {
    stop();
    act();
  };
  onTrusted(page, 'DOMContentLoaded', rested, { signal });
  onAbort(signal, stop);
  return () => {
    clearTimeout(rest);
    rest = setTimeout(rested, REST);
    longest ??= setTimeout(rested, LONGEST);
  };
}
