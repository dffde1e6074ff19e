import type { DataKind } from '../../core/facts/sighting';
import type { Instant } from '../../core/time/moment';
import { onOrdersChanged } from '../announcer';
import { ask } from '../ask';
import { extensionIsAlive } from './alive';
import { browserText } from './browser-text';

/** What a script on a shop's page is given of the extension and of the machine. */
export const pageSurroundings = () => ({
  browserText,
  ask,
  now: () => Date.now(),
  alive: extensionIsAlive,
  onOrdersChanged,
  observed: {} as { [Kind in DataKind]?: readonly string[] },
  observedAt: {} as { [Kind in DataKind]?: Instant },
});
