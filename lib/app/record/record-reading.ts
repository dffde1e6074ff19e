import { withoutOldCountdowns } from '../../core/facts/readings/from-cache';
import type { PageReading, RawReading, Unread } from '../../core/facts/sighting';
import type { Sender, World } from '../../ports/ports';
import type { Recorded } from '../../protocol/page-messages';
import { storeReading } from './store-reading';

/** Records what a page's script handed over, amounts read first; tells it which of them could not be. */
export async function recordReading(
  world: World,
  raw: RawReading,
  sender: Sender,
): Promise<Recorded> {
  const reading = withoutOldCountdowns(world.readRaw(raw));
  const reply = await storeReading(world, reading, sender);
  const unread = newlyUnread(raw, reading);
  return Object.keys(unread).length > 0 ? { ...reply, unread } : reply;
}

/** By order id, what reading the amounts added to the reasons that the page already knows. */
function newlyUnread(raw: RawReading, reading: PageReading) {
  const known = new Set(
    raw.sightings.flatMap(({ id, unread }) => unread.map((one) => keyOf(id, one))),
  );
  const added = reading.sightings.map(({ id, unread }): [string, readonly Unread[]] => [
    id,
    unread.filter((one) => !known.has(keyOf(id, one))),
  ]);
  return Object.fromEntries(added.filter(([, unread]) => unread.length > 0));
}

const keyOf = (id: string, { field, reason }: Unread): string =>
  JSON.stringify([id, field, reason]);
