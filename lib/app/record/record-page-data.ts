import { DATA_KINDS, type PageReading } from '../../core/facts/sighting';
import type { Sender, World } from '../../ports/ports';
import type { DataRead, PageData } from '../../protocol/messages';
import { storeReading } from './store-reading';

/**
 * Reads a response that a shop's page received, with the readers of that shop alone, and records it like any reading.
 *
 * @returns what it was about and the orders it named; null for what is no data of this shop, and from a private window,
 *   where nothing may be stored
 */
export async function recordPageData(
  world: World,
  { text, address, language, readAt }: PageData,
  sender: Sender,
): Promise<DataRead | null> {
  if (sender.kind !== 'shop-page' || sender.inPrivate) return null;
  const reader = world.pageData.of(sender.marketplace);
  const orderId = reader?.orderIdIn(address) ?? null;
  const reading =
    reader?.readData(text, { now: readAt, zone: world.clock.zone(), language, orderId }) ?? null;
  const kind = kindOf(reading);
  if (reading === null || kind === null) return null;
  await storeReading(world, reading, sender);
  return { kind, ids: reading.sightings.map(({ id }) => id) };
}

/** A reading of nodes is none of data: nobody may speak as a page here. */
function kindOf(reading: PageReading | null): DataRead['kind'] | null {
  return DATA_KINDS.find((kind) => kind === reading?.page) ?? null;
}
