import type { DatabaseFault } from '../core/views/condition';

/** The stored orders cannot be got at. What is in the database stays as it is. */
export class DatabaseFailed extends Error {
  override readonly name = 'DatabaseFailed';
  readonly fault: DatabaseFault;

  constructor(fault: DatabaseFault, options?: ErrorOptions) {
    super(`the stored orders cannot be got at: ${fault}`, options);
    this.fault = fault;
  }
}
