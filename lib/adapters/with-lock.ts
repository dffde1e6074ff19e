/**
 * Does something after whatever page or worker of the extension does something of the same name. What it does must end:
 * the others wait for it.
 */
export const withLock = <Result>(name: string, work: () => Promise<Result>): Promise<Result> =>
  navigator.locks.request(name, work);

/** What is done by one page at a time: a backup is read in. */
export const IMPORT = 'claimclock-import';

/** Does something that no other page or worker of the extension may do at the same time; `busy` while one does. */
export const alone = <Result>(
  name: string,
  work: () => Promise<Result>,
): Promise<Result | 'busy'> =>
  navigator.locks.request(name, { ifAvailable: true }, async (lock) => (lock ? work() : 'busy'));
