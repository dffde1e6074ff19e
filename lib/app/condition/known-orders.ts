import * as v from 'valibot';
import type { OrderKey } from '../../core/facts/order';
import { dayOf } from '../../core/time/calendar-day';
import type { KnownOrders } from '../../core/views/condition';
import type { OrderView } from '../../core/views/order-view';
import { Stopped } from '../../ports/long-work';
import type { World } from '../../ports/ports';
import { day, orderKeySchema } from '../../protocol/field-schemas';
import { serialize } from '../serialize';

/** How many of the orders that close next are named in the note. */
const MOST_NAMED = 3;

/** How many orders there are, and which close next. */
const note = v.nullable(
  v.strictObject({
    orders: v.pipe(v.number(), v.integer(), v.minValue(0)),
    next: v.pipe(
      v.array(v.strictObject({ key: orderKeySchema, day })),
      v.maxLength(2 * MOST_NAMED),
    ),
  }),
);
type Note = NonNullable<v.InferOutput<typeof note>>;
type NoteName = 'knownOrders' | 'lostOrders';

async function noteIn({ memory }: World, name: NoteName): Promise<Note | null> {
  const stored = await memory.read(name);
  try {
    return v.parse(note, JSON.parse(stored ?? 'null'));
  } catch {
    // Another version wrote this note in another form.
    return null;
  }
}

async function write(world: World, name: NoteName, before: Note | null, after: Note | null) {
  const text = JSON.stringify(after);
  if (text !== JSON.stringify(before)) await world.memory.write(name, text);
}

/** What was known beside what is stored. */
interface Compared {
  readonly known: Note | null;
  readonly noted: Note | null;
  /** What is missing now, whether it was noted before or not. */
  readonly lost: Note | null;
  readonly stored: number;
}

async function compare(world: World): Promise<Compared> {
  const [known, noted, stored] = await Promise.all([
    noteIn(world, 'knownOrders'),
    noteIn(world, 'lostOrders'),
    world.orders.count(),
  ]);
  const isMissing = async (one: Note | null) =>
    one !== null && (stored < one.orders || (await misses(world, one)));
  const fresh = (await isMissing(known)) ? known : null;
  const old = (await isMissing(noted)) ? noted : null;
  return { known, noted, lost: fresh && old ? both(fresh, old) : (fresh ?? old), stored };
}

/** Whether one of the orders that close next is not stored any more, or cannot be read. */
async function misses(world: World, { next }: Note): Promise<boolean> {
  const keys = next.map(({ key }) => key);
  return keys.length > 0 && (await world.orders.get(keys)).length < keys.length;
}

function both(one: Note, other: Note): Note {
  const others = other.next.filter(({ key }) => one.next.every((each) => each.key !== key));
  const next = [...one.next, ...others].sort(soonestFirst).slice(0, 2 * MOST_NAMED);
  return { orders: Math.max(one.orders, other.orders), next };
}

const soonestFirst = (a: Note['next'][number], b: Note['next'][number]) => (a.day < b.day ? -1 : 1);

/**
 * Keeps beside the database what is known of the orders, so that their loss can be seen. Orders are never removed but
 * by `forgetting`: where there are fewer than were known, or one of those that close next is not there, something else
 * took them. That is remembered until they are back or the user has seen to it.
 *
 * @param views of the open orders
 * @returns what was lost; null when nothing was
 */
export function keepKnown(world: World, views: readonly OrderView[]): Promise<KnownOrders | null> {
  return serialize(world.orders, async () => {
    const { known, noted, lost, stored } = await compare(world);
    // The loss first: a worker that dies in between finds it once more.
    await write(world, 'lostOrders', noted, lost);
    const after = { orders: stored, next: nextOf(views) };
    if (known || stored > 0) await write(world, 'knownOrders', known, after);
    return lost && toldOf(world, lost);
  });
}

/** What was known, and what of it is lost; nothing is remembered. */
export async function knownAndLost(world: World) {
  const { known, lost } = await compare(world);
  return { known: known && toldOf(world, known), lost: lost && toldOf(world, lost) };
}

/** What was known, of a database that cannot be asked. */
export async function knownBefore(world: World): Promise<KnownOrders | null> {
  const [known, lost] = await Promise.all([
    noteIn(world, 'knownOrders'),
    noteIn(world, 'lostOrders'),
  ]);
  const all = known && lost ? both(known, lost) : (known ?? lost);
  return all && toldOf(world, all);
}

/** The user has seen to what was lost. */
export function forgetLoss(world: World): Promise<void> {
  return serialize(world.orders, () => world.memory.write('lostOrders', 'null'));
}

/** Removes orders on purpose, which is no loss. */
export function forgetting<Result>(
  world: World,
  keys: readonly OrderKey[],
  remove: () => Promise<Result>,
): Promise<Result> {
  const going = new Set(keys);
  return serialize(world.orders, async () => {
    const known = await noteIn(world, 'knownOrders');
    // Beforehand: orders too few in the note are put right by the next look, too many would be taken for a loss.
    if (known) {
      const next = known.next.filter((each) => !going.has(each.key));
      const orders = Math.max(0, known.orders - going.size);
      await write(world, 'knownOrders', known, { orders, next });
    }
    return remove();
  });
}

/**
 * Removes nobody knows yet how many on purpose, or puts others in their place: what is known is noted anew after it,
 * and is what it was where that was stopped.
 */
export function forgettingAll<Result>(
  world: World,
  remove: () => Promise<Result>,
): Promise<Result> {
  return serialize(world.orders, async () => {
    const known = await world.memory.read('knownOrders');
    await world.memory.write('knownOrders', 'null');
    try {
      return await remove();
    } catch (error) {
      if (error instanceof Stopped && known !== null)
        await world.memory.write('knownOrders', known);
      throw error;
    }
  });
}

function nextOf(views: readonly OrderView[]): Note['next'] {
  return views
    .flatMap(({ key, claimBy, daysLeft, urgency }) =>
      claimBy && daysLeft !== null && daysLeft >= 0 && urgency !== 'settled'
        ? [{ key, day: claimBy.lastWholeDay }]
        : [],
    )
    .sort(soonestFirst)
    .slice(0, MOST_NAMED);
}

function toldOf({ clock }: World, { orders, next }: Note): KnownOrders {
  const today = dayOf(clock.now(), clock.zone());
  return { orders, next: next.find((each) => each.day >= today)?.day ?? null };
}
