import { TIME_FACTS } from '../../core/facts/fact';
import { type Order, orderKey } from '../../core/facts/order';
import { faultOf, isUnread } from '../../core/page-health/page-fault';
import type { PageHealth } from '../../core/page-health/page-health';
import { HOUR_LENGTH } from '../../core/time/calendar-day';
import { earliest } from '../../core/time/earliest';
import type { Instant } from '../../core/time/moment';
import type { Sender, World } from '../../ports/ports';
import { faultText, type KnownDates } from '../../wording/notices/fault-text';
import { rememberFault } from './faulty-pages';

/** A statement of page data this young was made for the page that is looked at. */
const FRESH = HOUR_LENGTH;

/**
 * Judges how well a page could be read and remembers it until a page of its kind is read well again; not from a private
 * window.
 *
 * @returns what to tell the user; null when nothing is wrong
 */
export async function judgePage(
  world: World,
  health: PageHealth,
  sender: Sender,
): Promise<string | null> {
  const inPrivate = sender.inPrivate === true;
  const orders = inPrivate ? [] : await ordersOf(world, health);
  const wellRead = world.policies.wellRead(health.marketplace);
  const fault = faultOf(health, wellRead, inPrivate ? [] : toldByData(orders, health));
  const readWell = fault === null && health.outcome === 'orders';
  if (!inPrivate && (fault || readWell)) await rememberFault(world, health, fault);
  return fault && faultText(fault, health, inPrivate ? null : knownOf(orders, world), world);
}

/**
 * The orders that the fault is about: those that were not read, else those that the page's data named, else all that
 * are open.
 */
async function ordersOf(world: World, { marketplace, page, cards, named }: PageHealth) {
  const wellRead = world.policies.wellRead(marketplace);
  const ids = cards.flatMap((card) =>
    page !== 'list' || isUnread(card, wellRead) ? (card.id ?? []) : [],
  );
  const read = cards.map(({ id }) => id);
  const lost = ids.length > 0 ? ids : named.filter((id) => !read.includes(id));
  if (lost.length > 0) return world.orders.get(lost.map((id) => orderKey(marketplace, id)));
  return (await world.orders.open()).filter((order) => order.marketplace === marketplace);
}

/** The names of the facts that the data of this kind of page has told of these orders. */
const toldByData = (orders: readonly Order[], { page }: PageHealth): string[] =>
  orders.flatMap(({ facts }) =>
    Object.entries(facts).flatMap(([name, statements]) =>
      statements?.some(({ from }) => from === `${page}-data`) ? [name] : [],
    ),
  );

/** How old the dates are that are shown of these orders: the oldest of them counts. */
function knownOf(orders: readonly Order[], { clock }: World): KnownDates {
  const newest = orders.flatMap((order) => newestDate(order) ?? []);
  if (newest.length === 0) return { from: 'nothing' };
  const now = clock.now();
  if (newest.every(({ fromData, readAt }) => fromData && now - readAt < FRESH))
    return { from: 'data' };
  return { from: 'before', at: earliest(newest.map(({ readAt }) => readAt)) ?? now };
}

/** The newest thing that a page or its data said of any date of an order. */
function newestDate({ facts }: Order): { readAt: Instant; fromData: boolean } | null {
  const statements = TIME_FACTS.flatMap((name) => facts[name] ?? []);
  const [newest] = statements
    .filter(({ from }) => from !== 'user')
    .toSorted((a, b) => b.readAt - a.readAt);
  return newest ? { readAt: newest.readAt, fromData: newest.from.endsWith('-data') } : null;
}
