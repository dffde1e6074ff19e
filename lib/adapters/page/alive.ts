import { extension } from '../browser';

/**
 * Whether this extension is still the one that is installed. A page that stays open outlives an update or a removal.
 */
export function extensionIsAlive(): boolean {
  try {
    return extension().runtime?.id !== undefined;
  } catch {
    return false;
  }
}
