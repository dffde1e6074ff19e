import type { World } from '../../ports/ports';
import type { Request } from '../../protocol/messages';

/** Keeps what the user says happened. Choosing the same again changes nothing. */
export async function chooseSituation(
  world: World,
  { key, situation }: Request<'chooseSituation'>,
): Promise<void> {
  let changed = false;
  await world.orders.update([key], (stored) => {
    const known = stored?.claim?.situation?.name ?? null;
    changed = stored !== null && known !== situation;
    if (!stored || !changed) return stored;
    const { situation: _, ...record } = stored.claim ?? {};
    if (situation === null) return { ...stored, claim: record };
    return {
      ...stored,
      claim: { ...record, situation: { name: situation, at: world.clock.now() } },
    };
  });
  if (changed) await world.announcer.changed([key]).catch(console.error);
}
