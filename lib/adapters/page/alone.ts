/** Does something that no other page of the extension may do at the same time; `busy` while one does. */
export const alone = <Result>(
  name: string,
  work: () => Promise<Result>,
): Promise<Result | 'busy'> =>
  navigator.locks.request(name, { ifAvailable: true }, async (lock) => (lock ? work() : 'busy'));
