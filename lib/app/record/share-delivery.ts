import type { Order, OrderKey, Package } from '../../core/facts/order';
import { sharesNumber } from '../../core/facts/packages';
import { withDeliveryOf } from '../../core/facts/shared-parcel';
import type { PageReading, Sighting } from '../../core/facts/sighting';
import { counting } from '../../core/facts/statement';
import { StorageFull } from '../../ports/order-store';
import type { World } from '../../ports/ports';
import type { Viewing } from '../views/viewing';
import { liftSnooze } from './lift-snooze';

/** A parcel that a page showed delivered, and the order whose page it was. */
interface Arrival {
  readonly parcel: Package;
  readonly orderId: string;
}

/**
 * Tells every other open order that travels in a parcel of this reading that the parcel was delivered. Doing it twice
 * changes nothing. When the disk is full the orders learn it from their own pages.
 *
 * @returns the orders that learned something
 */
export async function shareDelivery(
  world: World,
  reading: PageReading,
  settings: Viewing,
): Promise<OrderKey[]> {
  const arrivals = reading.sightings.flatMap(arrivalsIn);
  if (arrivals.length === 0) return [];
  const sharing = (await world.orders.open()).filter(
    (order) => order.marketplace === reading.marketplace && travelsIn(order, arrivals),
  );
  const learned: OrderKey[] = [];
  const learn = (order: Order | null, key: OrderKey) => {
    const after = order && toldAll(world, reading, order, arrivals);
    if (!after || after === order) return null;
    learned.push(key);
    return liftSnooze(world, order, after, settings);
  };
  try {
    if (sharing.length > 0)
      await world.orders.update(
        sharing.map(({ key }) => key),
        learn,
      );
    return learned;
  } catch (error) {
    if (!(error instanceof StorageFull)) throw error;
    console.error(
      'ClaimClock: a delivery could not be stored with the other orders of its parcel',
      error,
    );
    return [];
  }
}

/** An order whose parcels cannot be worked out travels in none. */
function travelsIn(order: Order, arrivals: readonly Arrival[]): boolean {
  try {
    const numbers = numbersOf(order);
    return arrivals.some(({ parcel }) => sharesNumber(parcel, { numbers }));
  } catch (error) {
    console.error('ClaimClock: the parcels of one order could not be worked out', error);
    return false;
  }
}

/** One order that fails does not keep the others from being told. */
function toldAll(world: World, reading: PageReading, order: Order, arrivals: readonly Arrival[]) {
  try {
    return arrivals.reduce((known, arrival) => told(world, reading, known, arrival), order);
  } catch (error) {
    console.error('ClaimClock: one order could not be told of its parcel', error);
    return order;
  }
}

function told(world: World, reading: PageReading, order: Order, { parcel, orderId }: Arrival) {
  const [number = ''] = parcel.numbers;
  const text = world.words.say('parcelShared', number, orderId);
  return withDeliveryOf(parcel, order, { ...reading, text });
}

function arrivalsIn({ id, packages = [], facts }: Sighting): readonly Arrival[] {
  const [number, ...more] = facts.trackingNumbers?.value ?? [];
  const delivered = facts.delivered?.value;
  if (packages.length === 0 && number !== undefined && more.length === 0 && delivered) {
    const parcel = { ...UNSAID, numbers: [number], delivered };
    return [{ parcel, orderId: id }];
  }
  return packages
    .filter((parcel) => parcel.delivered !== null)
    .map((parcel) => ({ parcel, orderId: id }));
}

const UNSAID = { carrier: null, shipped: null, lastEvent: null, promisedBy: null } as const;

const numbersOf = ({ packages = [], facts }: Order): readonly string[] => [
  ...packages.flatMap(({ numbers }) => numbers),
  ...counting(facts, 'trackingNumbers').flatMap(({ value }) => value),
];
