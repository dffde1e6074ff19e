/**
 * Does something after whatever page or worker of the extension does something of the same name. What it does must end:
 * the others wait for it.
 */
export const withLock = <Result>(name: string, work: () => Promise<Result>): Promise<Result> =>
  navigator.locks.request(name, work);
