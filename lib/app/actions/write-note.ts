import type { World } from '../../ports/ports';
import type { Reply, Request } from '../../protocol/messages';

/**
 * Writes what the user notes of an order, if the note is still the one that was typed over. No date rests on it: badge,
 * alarm and notices stay as they are.
 */
export async function writeNote(
  world: World,
  { key, text, version }: Request<'writeNote'>,
): Promise<Reply<'writeNote'>> {
  let written = false;
  const [order] = await world.orders.update([key], (stored) => {
    const known = stored?.note ?? { text: '', version: 0 };
    written = stored !== null && (known.text === text || known.version === version);
    if (!stored || !written || known.text === text) return stored;
    return { ...stored, note: { text, version: version + 1, at: world.clock.now() } };
  });
  if (!order) return null;
  if (written) await world.announcer.changed([key]).catch(console.error);
  return { note: order.note ?? null, written };
}
