import type { Package } from '../core/facts/order';
import type { Here } from './format';
import { valueText } from './value-text';
import { sideBySide } from './words-of';

/** One parcel of several: who carries it, its numbers, and the last that was heard of it. */
export function parcelText(
  { carrier, localCarrier, numbers, delivered, lastEvent }: Package,
  here: Here,
): string {
  const news = delivered ?? lastEvent;
  const name = delivered ? 'parcelDelivered' : 'parcelNews';
  const heard = here.words.say(news ? name : 'parcelSilent', news ? valueText(news, here) : '');
  return sideBySide([carrier, localCarrier, ...numbers, heard], here.words);
}
