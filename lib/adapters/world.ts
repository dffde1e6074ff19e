import type { Order } from '../core/facts/order';
import type { Words } from '../core/facts/words';
import { ALWAYS_OPEN, openUntil } from '../core/rules/open-until';
import { type OwnWindow, ownWindowOf } from '../core/rules/own-windows';
import type { Instant } from '../core/time/moment';
import type { Policies, World } from '../ports/ports';
import { nextAlarm } from './alarm';
import { storageAnnouncer } from './announcer';
import { toolbarBadge } from './badge';
import { systemClock } from './clock';
import { systemNotifier } from './notifier';
import { patientPace } from './pace';
import { sessionHandover } from './page/handover';
import { pagePanels } from './page/panel-script';
import { tellProgress } from './page/progress';
import { self } from './self';
import { policiesOf, type ShopWithPolicy } from './shop-policies';
import { saltedAccountIds } from './storage/account-ids';
import { storedCheckRuns } from './storage/check-runs';
import { connectionTo } from './storage/connection';
import { openDatabase } from './storage/database';
import type { EndsOfOrder } from './storage/database-versions';
import { databaseIncoming } from './storage/incoming-backups';
import { localMemory } from './storage/memory';
import { databaseOrderStore } from './storage/order-store';
import { storedSettings } from './storage/settings';
import { newTabs } from './tabs';

/** The real world: the browser's storage, badge, alarms, notices and texts, and the shops that are read. */
export function browserWorld(
  shops: readonly ShopWithPolicy[],
  readers: Pick<World, 'readSeen' | 'readRaw' | 'pageData' | 'beyondShop' | 'buyerCountry'>,
  routesUntil: (order: Order) => Instant,
  words: Words,
): World {
  const policies = policiesOf(shops);
  const ends: EndsOfOrder = {
    openUntil: (order) => endOf(order, policies),
    routesUntil,
    ownWindow: (order) => windowOf(order, policies),
  };
  const database = connectionTo((lost) => openDatabase(ends, lost));
  return {
    orders: databaseOrderStore(ends, systemClock.now, database),
    incoming: databaseIncoming(ends, database),
    settings: storedSettings,
    badge: toolbarBadge(words),
    notifier: systemNotifier,
    alarm: nextAlarm,
    clock: systemClock,
    words,
    version: self().version,
    memory: localMemory,
    handover: sessionHandover,
    announcer: { ...storageAnnouncer, progress: tellProgress },
    policies,
    tabs: newTabs,
    panels: pagePanels,
    checkRuns: storedCheckRuns,
    pace: patientPace,
    accountIds: saltedAccountIds(),
    ...readers,
  };
}

/** What an order teaches of others; nothing where it cannot be worked out. */
function windowOf(order: Order, policies: Policies): OwnWindow | null {
  try {
    return ownWindowOf(order, policies.of(order.marketplace));
  } catch {
    return null;
  }
}

/**
 * Until when an order is open. One that the rules cannot work out stays open: better looked at in vain than forgotten.
 */
function endOf(order: Order, policies: Policies): number {
  try {
    return openUntil(order, policies.of(order.marketplace));
  } catch {
    return ALWAYS_OPEN;
  }
}
