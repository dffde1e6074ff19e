import { MARKETPLACES } from '../../core/facts/marketplace-id';
import type { Instant } from '../../core/time/moment';
import type { World } from '../../ports/ports';

/**
 * Until when news wait, because orders are being checked one after another and the user watches: what they all bring is
 * told as one.
 *
 * @returns null when nothing is being checked
 */
export async function newsHeldUntil(world: World): Promise<Instant | null> {
  const runs = await Promise.all(MARKETPLACES.map((id) => world.checkRuns.read(id)));
  const now = world.clock.now();
  const leases = runs.flatMap((run) => (run && run.stop === null ? [run.leaseUntil] : []));
  const last = Math.max(0, ...leases);
  return last > now ? last : null;
}
