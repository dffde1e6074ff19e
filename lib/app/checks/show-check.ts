import type { World } from '../../ports/ports';
import type { Request } from '../../protocol/messages';
import { isElsewhere } from './check-run';

/**
 * Brings the tab to the front that asks a shop for its orders just now; where none does, opens the shop's order list,
 * on which the check can go on. The tab of a run that stopped may show something else by now, and its number may be
 * another tab's since the browser was started anew.
 */
export async function showCheck(
  world: World,
  { marketplace }: Request<'showCheck'>,
): Promise<void> {
  const run = await world.checkRuns.read(marketplace);
  const runs = run && isElsewhere(run, null, world.clock.now());
  if (runs && (await world.tabs.show(run.owner))) return;
  await world.tabs.open(world.policies.listUrl(marketplace));
}
