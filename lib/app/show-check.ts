import type { Request } from '../messages';
import type { World } from '../ports';

/** Brings the tab to the front that asks a shop for its orders; where it is gone, opens the shop's order list, on which the check can go on. */
export async function showCheck(
  world: World,
  { marketplace }: Request<'showCheck'>,
): Promise<void> {
  const run = await world.checkRuns.read(marketplace);
  if (run && (await world.tabs.show(run.owner))) return;
  await world.tabs.open(world.policies.listUrl(marketplace));
}
