import type { World } from '../ports/ports';
import { deleteOldSettled } from './actions/delete-data';
import { reindexOnce } from './reindex-once';
import { refresh } from './reminders/refresh';

/**
 * What every start of the background does. The worker before may have ended at any line; Firefox forgets alarms, both
 * browsers forget the badge; an extension that is switched off and on gets no event; and an update brings other rules.
 */
export async function start(world: World): Promise<void> {
  await refresh(world).catch(console.error);
  if (await reindexOnce(world)) await refresh(world);
  await deleteOldSettled(world);
  await world.incoming.discardLeft();
}
