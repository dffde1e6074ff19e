import { learnsSince, type OwnWindow } from '../../core/rules/own-windows';
import type { Settings } from '../../core/views/settings';
import type { World } from '../../ports/ports';

/** What orders are looked at with: the settings, and what the user's other orders teach. */
export interface Viewing extends Settings {
  readonly ownWindows: readonly OwnWindow[];
}

/** Reads it from what is stored. */
export async function viewingOf(world: World): Promise<Viewing> {
  const [settings, ownWindows] = await Promise.all([
    world.settings.read(),
    world.orders.ownWindows(learnsSince(world.clock.now())),
  ]);
  return { ...settings, ownWindows };
}
