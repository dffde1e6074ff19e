import * as v from 'valibot';
import { MARKETPLACES } from '../../core/facts/marketplace-id';
import { PAGE_KINDS } from '../../core/facts/sighting';
import type { FaultLine } from '../../core/list/overview';
import type { PageFault } from '../../core/page-health/page-fault';
import type { PageHealth } from '../../core/page-health/page-health';
import type { Instant } from '../../core/time/moment';
import type { World } from '../../ports/ports';
import { faultLine } from '../../wording/notices/fault-text';
import { serialize } from '../serialize';

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));
const fault: v.GenericSchema<unknown, PageFault> = v.variant('kind', [
  v.strictObject({ kind: v.literal('cards'), unread: count, of: count }),
  v.strictObject({ kind: v.picklist(['none', 'dates', 'worn']) }),
]);
/** At most one of each kind of page of each shop. */
const faultyPages = v.array(
  v.strictObject({
    marketplace: v.picklist(MARKETPLACES),
    page: v.picklist(PAGE_KINDS),
    at: v.number(),
    fault,
  }),
);
type FaultyPage = v.InferOutput<typeof faultyPages>[number] & { readonly at: Instant };

async function faultsIn({ memory }: World): Promise<readonly FaultyPage[]> {
  try {
    return v.parse(faultyPages, JSON.parse((await memory.read('pageFaults')) ?? '[]'));
  } catch {
    // Another version wrote this note in another form.
    return [];
  }
}

/** Remembers that the last page of its kind could not be read, or, with null, that it could. */
export function rememberFault(
  world: World,
  { marketplace, page }: Pick<PageHealth, 'marketplace' | 'page'>,
  now: PageFault | null,
): Promise<void> {
  return serialize(world.memory, async () => {
    const before = await faultsIn(world);
    const others = before.filter((each) => each.marketplace !== marketplace || each.page !== page);
    if (now === null && others.length === before.length) return;
    const own = now ? [{ marketplace, page, at: world.clock.now(), fault: now }] : [];
    await world.memory.write('pageFaults', JSON.stringify([...others, ...own]));
  });
}

/** One line for each kind of page that could not be read when it was seen last. */
export const faultLines = async (world: World): Promise<FaultLine[]> =>
  (await faultsIn(world)).map((each) => ({
    text: faultLine(each, world),
    // What was read all the same needs no typing.
    addAt: each.fault.kind === 'worn' ? null : each.marketplace,
  }));
