import { vi } from 'vitest';

/** The browser's locks, shared by all pages of the extension: here by whatever runs in one test. */
export function installFakeLocks(): void {
  const last = new Map<string, Promise<unknown>>();
  const request = <Result>(name: string, work: () => Promise<Result>): Promise<Result> => {
    const turn = (last.get(name) ?? Promise.resolve()).then(work, work);
    last.set(name, turn);
    return turn;
  };
  const locks = { request };
  if (globalThis.navigator === undefined) vi.stubGlobal('navigator', { locks });
  else Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
}
