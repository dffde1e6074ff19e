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
    alive: extensionIsAlive,
    onOrdersChanged,
    observed,
    observedAt,
  };
}
