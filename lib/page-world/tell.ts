import { DATA_EVENT, type DataDetail, LONGEST_RESPONSE } from './events';
import { fits } from './fits';
import type { About } from './heard';
import { later, send, stringify } from './native';

/** Hands over one response, after the page is done with it: nothing that the page does waits for us. */
export function tellText(about: About, text: string): void {
  // Cheap, and enough: it has been chosen by its name already.
  if (text.length > LONGEST_RESPONSE || !text.startsWith('{') || !text.includes('"ret"')) return;
  const detail: DataDetail = { ...about, text };
  later(() => send(DATA_EVENT, detail));
}

/** The same for a response that the page received as an object. Its text is made at once: the page may change the object. */
export function tellValue(about: About, value: unknown): void {
  if (isResponse(value) && fits(value)) tellText(about, stringify(value));
}

const isResponse = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'ret' in value && Array.isArray(value.ret);
