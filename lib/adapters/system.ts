import { extension } from './browser';
import { within } from './within';

const PATIENCE = 2_000;

/** The systems whose settings of notifications are known by name. */
export type SystemName = 'win' | 'mac' | 'linux' | 'other';

/** Which system the browser runs on; `other` where that is not said. */
export async function systemName(): Promise<SystemName> {
  try {
    const { os } = await within(PATIENCE, extension().runtime.getPlatformInfo());
    return os === 'win' || os === 'mac' || os === 'linux' ? os : 'other';
  } catch {
    return 'other';
  }
}
