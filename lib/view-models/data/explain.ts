import type { Said } from '../../../components/data/data-content';
import { BackupFault } from '../../files/backup/backup-fault';
import { DatabaseFailed } from '../../ports/database-failed';
import { Busy, Stopped } from '../../ports/long-work';
import { StorageFull } from '../../ports/order-store';
import type { Unchanged } from '../../protocol/data-messages';

/** The answer got lost: whether it was done nobody knows. */
class Unsure extends Error {
  override readonly name = 'Unsure';
}

export function unsure(cause: unknown): never {
  throw new Unsure('nobody answered whether it was done', { cause });
}

/**
 * What a work of the background changed.
 *
 * @throws Stopped, StorageFull, Error where it changed nothing
 */
export function changedBy<Changed>(answer: Changed | Unchanged): Changed {
  if (answer === 'stopped') throw new Stopped();
  if (answer === 'full') throw new StorageFull('the background found no room');
  if (answer === 'gone') throw new Error('what had come was deleted meanwhile');
  return answer;
}

/** What to say of an error, so that somebody can do something about it. */
export function explain(error: unknown): Said {
  if (error instanceof BackupFault)
    return { name: `dataRefused_${error.kind.replace(/-/g, '_')}`, wrong: true };
  if (error instanceof StorageFull) return { name: 'dataFull', wrong: true };
  if (error instanceof Busy) return { name: 'dataBusy', wrong: true };
  if (error instanceof Unsure) return { name: 'dataUnsure', wrong: true };
  if (error instanceof DatabaseFailed) return { name: 'dataUnreadable', wrong: true };
  return { name: 'dataFailed', wrong: true };
}
