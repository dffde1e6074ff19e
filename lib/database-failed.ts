/** What is wrong with the database: a newer version of the extension made it, it cannot be read, or it answers nothing. */
export type DatabaseFault = 'newer' | 'damaged' | 'silent';

/** The stored orders cannot be got at. What is in the database stays as it is. */
export class DatabaseFailed extends Error {
  override readonly name = 'DatabaseFailed';
  readonly fault: DatabaseFault;

  constructor(fault: DatabaseFault, options?: ErrorOptions) {
    super(`the stored orders cannot be got at: ${fault}`, options);
    this.fault = fault;
  }
}
