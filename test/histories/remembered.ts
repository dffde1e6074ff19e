import { isDeepStrictEqual } from 'node:util';
import { standingOf } from '../../lib/app/views/standing';
import type { Play } from './play';
import { Worker } from './worker';

/** Whether a worker that still lives says, of whatever it remembers, what one says that has just started. */
export async function remembered({ browser, machine }: Play): Promise<readonly string[]> {
  if (!browser.warm) return [];
  browser.warm.again(null);
  const warm = await standingOf(browser.warm.world);
  const fresh = await standingOf(new Worker(machine, null).world);
  const names = ['views', 'summary', 'plan', 'ahead', 'failed'] as const;
  return names
    .filter((name) => !isDeepStrictEqual(warm[name], fresh[name]))
    .map((name) => `a worker that lives on says other ${name} than one that starts`);
}
