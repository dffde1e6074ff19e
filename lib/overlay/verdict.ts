import { own } from '../marketplaces/nodes';
import { onTrusted } from './host/on-trusted';
import { onAbort } from './on-abort';
import type { OverlayWorld } from './overlay-world';

/** A page that draws itself late is given this long after loading before it is said that it cannot be read. */
const PATIENCE = 5_000;
/** ms after which a page that is still being loaded counts as loaded: some never end. */
const LONGEST_LOADING = 15_000;

/** Resolves once the page has loaded and had its time; never when the overlay has to leave before. */
export function pageHadItsTime({ page, signal }: OverlayWorld): Promise<void> {
  return new Promise((resolve) => {
    const wait = () => {
      const timer = setTimeout(resolve, PATIENCE);
      onAbort(signal, () => clearTimeout(timer));
    };
    if (own(page, 'readyState') === 'complete') return wait();
    onTrusted(own(page, 'defaultView'), 'load', wait, { signal });
    const timer = setTimeout(wait, LONGEST_LOADING);
    onAbort(signal, () => clearTimeout(timer));
  });
}
