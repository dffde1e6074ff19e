import * as v from 'valibot';
import { MARKETPLACES } from '../../core/facts/marketplace-id';
import { PAGE_KINDS } from '../../core/facts/sighting';
import type { PageHealth } from '../../core/page-health/page-health';
import type { Trip } from '../../core/page-health/tripwire';
import type { Instant } from '../../core/time/moment';
import type { World } from '../../ports/ports';
import type { TrippedLine } from '../../protocol/messages';
import { tripLine } from '../../wording/notices/tripwire-words';
import { serialize } from '../serialize';

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));
const trip: v.GenericSchema<unknown, Trip> = v.variant('kind', [
  v.strictObject({ kind: v.literal('cards'), unread: count, of: count }),
  v.strictObject({ kind: v.picklist(['none', 'dates', 'worn']) }),
]);
/** At most one of each kind of page of each shop. */
const trippedPages = v.array(
  v.strictObject({
    marketplace: v.picklist(MARKETPLACES),
    page: v.picklist(PAGE_KINDS),
    at: v.number(),
    trip,
  }),
);
type TrippedPage = v.InferOutput<typeof trippedPages>[number] & { readonly at: Instant };

async function trippedIn({ memory }: World): Promise<readonly TrippedPage[]> {
  try {
    return v.parse(trippedPages, JSON.parse((await memory.read('trippedPages')) ?? '[]'));
  } catch {
    // A note of another version tells nothing to this one.
    return [];
  }
}

/** Remembers that the last page of its kind could not be read, or, with null, that it could. */
export function rememberTrip(
  world: World,
  { marketplace, page }: Pick<PageHealth, 'marketplace' | 'page'>,
  now: Trip | null,
): Promise<void> {
  return serialize(world.memory, async () => {
    const before = await trippedIn(world);
    const others = before.filter((each) => each.marketplace !== marketplace || each.page !== page);
    if (now === null && others.length === before.length) return;
    const own = now ? [{ marketplace, page, at: world.clock.now(), trip: now }] : [];
    await world.memory.write('trippedPages', JSON.stringify([...others, ...own]));
  });
}

/** One line for each kind of page that could not be read when it was seen last. */
export const trippedLines = async (world: World): Promise<TrippedLine[]> =>
  (await trippedIn(world)).map((each) => ({
    text: tripLine(each, world),
    // What was read all the same needs no typing.
    addAt: each.trip.kind === 'worn' ? null : each.marketplace,
  }));
