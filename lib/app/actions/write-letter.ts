import { withDraft, withoutVersions, withWriting } from '../../core/facts/claims/claim-record';
import type { World } from '../../ports/ports';
import { Refused } from '../../protocol/message-schemas';
import type { Reply, Request } from '../../protocol/messages';

/** More letters than there are kinds of them. */
const MOST_LETTERS = 40;

/**
 * Keeps what was typed into a letter. No version gives way that its writer had not read. No date rests on it: badge,
 * alarm and notices stay as they are.
 *
 * @throws Refused for one letter too many
 */
export async function writeLetter(
  world: World,
  { key, letter, text, base, over }: Request<'writeLetter'>,
): Promise<Reply<'writeLetter'>> {
  const [order] = await world.orders.update([key], (stored) => {
    if (!stored) return null;
    const letters = stored.claim?.letters ?? {};
    if (!(letter in letters) && Object.keys(letters).length >= MOST_LETTERS)
      throw new Refused('one letter too many');
    const draft = letters[letter] ?? [];
    const after =
      text === null
        ? withoutVersions(draft, over)
        : withWriting(draft, { text, base, over, at: world.clock.now() });
    return { ...stored, claim: withDraft(stored.claim ?? {}, letter, after) };
  });
  if (!order) return null;
  await world.announcer.changed([key]).catch(console.error);
  return order.claim?.letters?.[letter] ?? [];
}
