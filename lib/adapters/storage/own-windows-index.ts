import type { IDBPIndex } from 'idb';
import { ENOUGH_OF_SERVICE, type OwnWindow } from '../../core/rules/own-windows';
import type { Instant } from '../../core/time/moment';
import type { DatabaseV5, WindowKey } from './database-versions';

type WindowIndex = IDBPIndex<DatabaseV5, ['orders'], 'orders', 'ownWindow', 'readonly'>;

/**
 * For each shop and shipping service the shortest windows that were read since then, as many as are enough. It steps
 * over everything else by the keys of the index: as many steps as there are services, and no order is opened.
 */
export async function shortestWindows(index: WindowIndex, since: Instant): Promise<OwnWindow[]> {
  const found: OwnWindow[] = [];
  let [shop, taken, group] = ['', 0, ''];
  for (let row = await index.openKeyCursor(); row; ) {
    const [marketplace, service, days, readAt] = row.key;
    if (marketplace !== shop || service !== group) [shop, group, taken] = [marketplace, service, 0];
    if (readAt >= since) {
      found.push({ marketplace, service, days, readAt });
      taken += 1;
    }
    if (taken >= ENOUGH_OF_SERVICE) row = await row.continue(behind(marketplace, service));
    else if (readAt < since) row = await row.continue([marketplace, service, days, since]);
    else row = await row.continue();
  }
  return found;
}

/** Behind every window of a service: no number of days comes after infinity. */
const behind = (marketplace: WindowKey[0], service: string): WindowKey => [
  marketplace,
  service,
  Number.POSITIVE_INFINITY,
  Number.POSITIVE_INFINITY,
];
