import type { Instant } from '../core/calendar-day';
import { ALWAYS_OPEN, openUntil } from '../core/open-until';
import type { Order } from '../core/order';
import { type OwnWindow, ownWindowOf } from '../core/own-windows';
import type { Policies, World } from '../ports';
import { saltedAccountIds } from './account-ids';
import { nextAlarm } from './alarm';
import { storageAnnouncer } from './announcer';
import { toolbarBadge } from './badge';
import { storedCheckRuns } from './check-runs';
import { systemClock } from './clock';
import { sessionHandover } from './handover';
import { localMemory } from './memory';
import { systemNotifier } from './notifier';
import { databaseOrderStore } from './order-store';
import { patientPace } from './pace';
import { self } from './self';
import { storedSettings } from './settings';
import { type KnownShop, policiesOf } from './shop-policies';
import { newTabs } from './tabs';
import { localeWords } from './words';

/** The real world: the browser's storage, badge, alarms, notices and texts, and the shops that are read. */
export function browserWorld(
  shops: readonly KnownShop[],
  readers: Pick<World, 'readPrinted' | 'pageData' | 'beyondShop' | 'buyerCountry'>,
  routesUntil: (order: Order) => Instant,
): World {
  const policies = policiesOf(shops);
  const words = localeWords();
  return {
    orders: databaseOrderStore(
      {
        openUntil: (order) => endOf(order, policies),
        routesUntil,
        ownWindow: (order) => windowOf(order, policies),
      },
      systemClock.now,
    ),
    settings: storedSettings,
    badge: toolbarBadge(words),
    notifier: systemNotifier,
    alarm: nextAlarm,
    clock: systemClock,
    words,
    version: self().version,
    memory: localMemory,
    handover: sessionHandover,
    announcer: storageAnnouncer,
    policies,
    tabs: newTabs,
    checkRuns: storedCheckRuns,
    pace: patientPace,
    accountIds: saltedAccountIds(),
    ...readers,
  };
}

/** An order that cannot be worked out teaches nothing of others. */
function windowOf(order: Order, policies: Policies): OwnWindow | null {
  try {
    return ownWindowOf(order, policies.of(order.marketplace));
  } catch {
    return null;
  }
}

/** An order that the rules cannot work out stays among the open ones: better looked at in vain than forgotten. */
function endOf(order: Order, policies: Policies): number {
  try {
    return openUntil(order, policies.of(order.marketplace));
  } catch {
    return ALWAYS_OPEN;
  }
}
