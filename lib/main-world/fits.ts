import { LONGEST_RESPONSE } from './events';
import { get, isArray, keys } from './native';

/** What a comma, a colon and the like add for each value. */
const SIGNS = 4;

/**
 * Whether a value would be JSON of a bearable length. Counts only until it is clear that it would not, so that a giant
 * object costs no more than a long one, and one that contains itself comes to an end.
 */
export function fits(value: unknown): boolean {
  let left = LONGEST_RESPONSE;
  const open = [value];
  // Counted by hand: a list's own methods may be the page's by now.
  let count = 1;
  while (count > 0 && left >= 0) {
    count -= 1;
    const next = open[count];
    left -= SIGNS;
    if (typeof next === 'string') left -= next.length;
    if (typeof next !== 'object' || next === null) continue;
    const names = isArray(next) ? next : keys(next);
    left -= names.length * SIGNS;
    // Nothing in a long list is touched before it is known that the list itself fits.
    if (left < 0) break;
    for (let at = 0; at < names.length; at += 1) {
      const name = names[at];
      open[count++] = name;
      if (names !== next) open[count++] = get(next, name);
    }
  }
  return left >= 0;
}
