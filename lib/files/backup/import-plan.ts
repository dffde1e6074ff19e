import type { Order } from '../../core/facts/order';
import type { EvidenceId } from '../../core/records/evidence';
import { uniteOrders } from '../../core/records/unite-orders';
import type { BackupContent } from './backup-content';
import { sameData } from './same-data';

/** What reading a backup would do, before it is done: how many orders and files of each kind. */
export interface ImportPlan {
  /** Not known here. */
  readonly fresh: number;
  /** The backup knows more of them. */
  readonly newerThere: number;
  /** What is stored here holds all that the backup knows of them, and more. */
  readonly newerHere: number;
  readonly same: number;
  /** Stored here alone: deleted where the backup takes the place of everything. */
  readonly onlyHere: number;
  readonly freshFiles: number;
  readonly sameFiles: number;
  readonly onlyHereFiles: number;
}

export function importPlan(
  { orders, evidence }: Pick<BackupContent, 'orders' | 'evidence'>,
  stored: readonly Order[],
  kept: ReadonlySet<EvidenceId>,
): ImportPlan {
  const here = new Map(stored.map((order) => [order.key, order]));
  const kinds = orders.map((there) => kindOf(here.get(there.key), there));
  const count = (kind: OrderKind) => kinds.filter((each) => each === kind).length;
  const sameFiles = evidence.filter(({ id }) => kept.has(id)).length;
  return {
    fresh: count('fresh'),
    newerThere: count('newer-there'),
    newerHere: count('newer-here'),
    same: count('same'),
    onlyHere: here.size - (orders.length - count('fresh')),
    freshFiles: evidence.length - sameFiles,
    sameFiles,
    onlyHereFiles: kept.size - sameFiles,
  };
}

type OrderKind = 'fresh' | 'newer-there' | 'newer-here' | 'same';

function kindOf(here: Order | undefined, there: Order): OrderKind {
  if (!here) return 'fresh';
  if (sameData(here, there)) return 'same';
  return sameData(uniteOrders(here, there), here) ? 'newer-here' : 'newer-there';
}
