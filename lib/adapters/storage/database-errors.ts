import { DatabaseFailed } from '../../ports/database-failed';
import { StorageFull } from '../../ports/order-store';
import { NoAnswer } from '../within';

/** An error of the database as the use cases know it; one that is no error of the database stays as it is. */
export function clearly(error: unknown): unknown {
  if (error instanceof DatabaseFailed || error instanceof StorageFull) return error;
  if (error instanceof NoAnswer) return new DatabaseFailed('silent', { cause: error });
  if (!(error instanceof DOMException)) return error;
  if (error.name === 'QuotaExceededError')
    return new StorageFull('there is no room left for the orders', { cause: error });
  return new DatabaseFailed(error.name === 'VersionError' ? 'newer' : 'damaged', { cause: error });
}
