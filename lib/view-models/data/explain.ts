import type { Said } from '../../../components/data/data-content';
import { BackupFault } from '../../files/backup/backup-fault';
import { DatabaseFailed } from '../../ports/database-failed';
import { StorageFull } from '../../ports/order-store';

/** What to say of an error, so that somebody can do something about it. */
export function explain(error: unknown): Said {
  if (error instanceof BackupFault)
    return { name: `dataRefused_${error.kind.replace(/-/g, '_')}`, wrong: true };
  if (error instanceof StorageFull) return { name: 'dataFull', wrong: true };
  if (error instanceof DatabaseFailed) return { name: 'dataUnreadable', wrong: true };
  return { name: 'dataFailed', wrong: true };
}
