import { policiesOf } from '../../lib/adapters/shop-policies';
import { viewsOf } from '../../lib/app/views/views';
import type { Order } from '../../lib/core/facts/order';
import { learnsSince } from '../../lib/core/rules/own-windows';
import type { OrderView } from '../../lib/core/views/order-view';
import { shops } from '../../lib/marketplaces/registry';
import type { Notice, World } from '../../lib/ports/ports';
import { ownWindowsOf } from '../lib/app/fake-order-store';
import { FakeWorld } from '../lib/app/fake-world';
import { HOUR } from './days';
import type { Fault, History } from './history';

/** Something outside of the code fails. */
class Failure extends Error {}

/**
 * The machine that the extension runs on: its clock, its zone, its disk, and what its user sees. It outlives every
 * worker. `now` of the fake world is what the machine's clock shows.
 */
export class Machine extends FakeWorld {
  override readonly policies = policiesOf(shops);
  override readonly pageData: World['pageData'] = {
    // Responses are readings already: how they are read is another test's.
    of: () => ({
      readData: (text) => JSON.parse(text),
      refusalIn: () => null,
      requestsFor: () => [],
      orderIdIn: () => null,
    }),
  };
  /** As the browser's: it rings six hours from now at the latest, and every six again until it is set anew. */
  override readonly alarm: World['alarm'] = {
    at: async () => this.alarmAt,
    set: async (at) => {
      this.alarmAt = Math.min(at ?? Number.POSITIVE_INFINITY, this.now + 6 * HOUR);
    },
  };
  override readonly notifier: World['notifier'] = {
    allowed: async () => true,
    show: async (notice) => {
      this.notices.set(notice.id, notice);
      this.onShown(notice);
    },
  };
  override zone: string;
  /** Called for each notice, before it is known to have been given. */
  onShown: (notice: Notice) => void = () => {};
  /** By how much the machine's clock is ahead of what is true, in ms. */
  ahead = 0;
  readonly failing = new Set<Fault>();
  /** Since when the disk has been full without anything being written since; null: all is written. */
  unwrittenSince: number | null = null;

  constructor({ start, zone }: Pick<History, 'start' | 'zone'>) {
    super(new Date(start).toISOString());
    this.zone = zone;
  }

  /** These orders as a surface would show them now. */
  views(orders: readonly Order[]): readonly OrderView[] {
    const ownWindows = ownWindowsOf(this, learnsSince(this.now));
    return viewsOf(this, orders, { ...this.chosen, ownWindows });
  }

  get trueNow(): number {
    return this.now - this.ahead;
  }

  /** Puts the machine's clock so far ahead of what is true. */
  putClock(ahead: number): void {
    this.now += ahead - this.ahead;
    this.ahead = ahead;
  }

  /** What a browser does not keep while it is closed, or while the extension is switched off. */
  forget(): void {
    this.alarmAt = null;
    this.badgeShown = null;
    this.handedOver.clear();
  }

  fail(what: Fault, on: boolean): void {
    if (on) this.failing.add(what);
    else this.failing.delete(what);
    if (what === 'disk' && on) this.unwrittenSince = this.now;
    this.full = this.failing.has('disk');
  }

  /** What a question to this part of the browser meets. */
  meet(port: string): void {
    const fault = FAULT_OF[port];
    if (fault && this.failing.has(fault)) throw new Failure(`the ${fault} fails`);
  }
}

const FAULT_OF: { readonly [port: string]: Fault } = {
  notifier: 'notices',
  alarm: 'alarm',
  badge: 'badge',
  announcer: 'announcer',
};
