import type { FormStart } from '../../../components/order-page/order-page-content';
import { MARKETPLACES } from '../../core/facts/marketplace-id';
import { readOrderId } from './read-id';

const [FIRST] = MARKETPLACES;

/** What the parts of an address name, as `formStart` takes it: the key of an order, or a new one with what is known. */
export const namedBy = ({ key, shop, id }: Readonly<Record<string, string | undefined>>): string =>
  key ?? ['new', shop, id].filter((each) => each !== undefined).join('/');

/**
 * What the form for a new order starts with, by the address behind `#/`: `new`, `new/temu`, `new/temu/PO-…`.
 * Anybody can write an address: a shop that is none and an id that is not of its shop's form are left out, never shown.
 *
 * @returns null for an address that does not ask for that form
 */
export function formStart(named: string): FormStart | null {
  if (named === '' || named === 'new') return { marketplace: FIRST, id: '' };
  const [, shop, , typed = ''] = /^new\/([a-z]{1,20})(\/([\w-]{1,60}))?$/.exec(named) ?? [];
  if (shop === undefined) return null;
  const marketplace = MARKETPLACES.find((each) => each === shop);
  if (!marketplace) return { marketplace: FIRST, id: '' };
  const read = readOrderId(typed, marketplace, '');
  return { marketplace, id: 'id' in read ? read.id : '' };
}
