import { BackupGone } from '../../ports/incoming-backups';
import { Stopped } from '../../ports/long-work';
import { StorageFull } from '../../ports/order-store';
import type { World } from '../../ports/ports';
import type { Unchanged } from '../../protocol/data-messages';
import type { Request } from '../../protocol/messages';

/** What this worker was asked to do and can stop. With the worker it ends, and so does what it began. */
const stops = new WeakMap<World, Map<string, AbortController>>();

/** The one with this name; a question to stop may be answered before the work that it is about. */
function stopOf(world: World, id: string): AbortController {
  const all = stops.get(world) ?? new Map<string, AbortController>();
  stops.set(world, all);
  const stop = all.get(id) ?? new AbortController();
  all.set(id, stop);
  return stop;
}

/** Stops a work of this name. One that is stored already, or ended with another worker, stays as it is. */
export async function stopWork(world: World, { id }: Request<'stopWork'>): Promise<void> {
  stopOf(world, id).abort(new Stopped());
}

export interface Stoppable {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
  /** What was asked for is stored from here on, and only brought in line. */
  readonly stored: () => void;
}

/** Most of the time goes into what can be stopped; so much of the whole is done then. */
const STORED = 0.8;

/**
 * Does what its page watches, and may stop while nothing is stored.
 *
 * @param id what the page calls it
 * @throws what the work throws, but where there is no more to say than that nothing was changed
 */
export async function stoppable<Result>(
  world: World,
  id: string,
  work: (watch: Stoppable) => Promise<Result>,
): Promise<Result | Unchanged> {
  const { signal } = stopOf(world, id);
  const tell = (done: number, isStored: boolean) =>
    world.announcer.progress({ work: id, done, isStored });
  try {
    return await work({
      signal,
      onProgress: (done) => tell(done * STORED, false),
      stored: () => tell(STORED, true),
    });
  } catch (error) {
    if (error instanceof Stopped) return 'stopped';
    if (error instanceof StorageFull) return 'full';
    if (error instanceof BackupGone) return 'gone';
    throw error;
  } finally {
    stops.get(world)?.delete(id);
  }
}
