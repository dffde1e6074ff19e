import type { PageReading, PrintedReading, Unread } from '../../core/facts/sighting';
import type { Asker, World } from '../../ports/ports';
import type { Reply } from '../../protocol/messages';
import { recordReading } from './record-reading';

/** Records what a page's script handed over, amounts read first; tells it which of them could not be. */
export async function recordPrinted(
  world: World,
  printed: PrintedReading,
  asker: Asker,
): Promise<Reply<'recordReading'>> {
  const reading = world.readPrinted(printed);
  const reply = await recordReading(world, reading, asker);
  const unread = newlyUnread(printed, reading);
  return Object.keys(unread).length > 0 ? { ...reply, unread } : reply;
}

/** By order id, what reading the amounts added to the reasons that the page already knows. */
function newlyUnread(printed: PrintedReading, reading: PageReading) {
  const added = reading.sightings.map(({ id, unread }, index): [string, readonly Unread[]] => [
    id,
    unread.slice(printed.sightings[index]?.unread.length),
  ]);
  return Object.fromEntries(added.filter(([, unread]) => unread.length > 0));
}
