import type { DataKind } from '../../core/facts/sighting';
import type { Instant } from '../../core/time/moment';
import { onOrdersChanged } from '../announcer';
import { ask } from '../ask';
import { extensionIsAlive } from './alive';
import { browserText } from './browser-text';

/** What a script on a shop's page is given of the extension and of the machine. */
export function pageSurroundings() {
  const observed: { [Kind in DataKind]?: readonly string[] } = {};
  const observedAt: { [Kind in DataKind]?: Instant } = {};
  return {
    browserText,
    ask,
    now: () => Date.now(),
    openedAt: Math.floor(performance.timeOrigin),
    cached: isCached,
    alive: extensionIsAlive,
    onOrdersChanged,
    observed,
    observedAt,
  };
}

/**
 * Whether nothing of the page came over the network, not even that it is still the same. Before the page is complete
 * nobody can tell, and Firefox leaves out when that was.
 */
const isCached = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some(
      (page) =>
        page instanceof PerformanceNavigationTiming &&
        page.decodedBodySize > 0 &&
        page.transferSize === 0,
    );
