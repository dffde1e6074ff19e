import type { Order } from '../../core/facts/order';
import type { EvidenceId } from '../../core/records/evidence';
import type { ImportPlan } from '../../core/records/import-plan';
import { uniteOrders } from '../../core/records/unite-orders';
import type { Step } from '../long-work';
import { eachInTasks } from '../long-work';
import type { BackupContent } from './backup-content';
import { sameData } from './same-data';

/**
 * What reading this backup would do to the orders that are stored and the files that are kept.
 *
 * @param step called now and then with the part that was compared since
 */
export async function importPlan(
  { orders, evidence }: Pick<BackupContent, 'orders' | 'evidence'>,
  stored: readonly Order[],
  kept: ReadonlySet<EvidenceId>,
  step?: Step,
): Promise<ImportPlan> {
  const here = new Map(stored.map((order) => [order.key, order]));
  const kinds = await eachInTasks(orders, (there) => kindOf(here.get(there.key), there), step);
  const count = (kind: OrderKind) => kinds.filter((each) => each === kind).length;
  const sameFiles = evidence.filter(({ id }) => kept.has(id)).length;
  return {
    fresh: count('fresh'),
    newerThere: count('newer-there'),
    newerHere: count('newer-here'),
    same: count('same'),
    onlyHere: here.size - (orders.length - count('fresh')),
    freshFiles: evidence.length - sameFiles,
    onlyHereFiles: kept.size - sameFiles,
  };
}

type OrderKind = 'fresh' | 'newer-there' | 'newer-here' | 'same';

function kindOf(here: Order | undefined, there: Order): OrderKind {
  if (!here) return 'fresh';
  if (sameData(here, there)) return 'same';
  return sameData(uniteOrders(here, there), here) ? 'newer-here' : 'newer-there';
}
