import { DATA_EVENT, type DataDetail, LONGEST_RESPONSE } from './events';
import { fits } from './fits';
import { includes, nativeSetTimeout, send, stringify } from './native';
import type { About } from './observed-apis';

/** Hands over one response, after the page is done with it: nothing that the page does waits for us. */
export function postText(about: About, text: string): void {
  // Cheap, and enough: it has been chosen by its name already.
  const { api, address, mark } = about;
  if (text.length > LONGEST_RESPONSE || text[0] !== '{' || !includes(text, `"${mark}"`)) return;
  const detail: DataDetail = { api, address, text };
  nativeSetTimeout(() => send(DATA_EVENT, detail));
}

/**
 * The same for a response that the page received as an object. Its text is made at once: the page may change the
 * object.
 */
export function postValue(about: About, value: unknown): void {
  if (typeof value !== 'object' || value === null || !fits(value)) return;
  const text = stringify(value);
  if (includes(text, `"${about.mark}":[`)) postText(about, text);
}
