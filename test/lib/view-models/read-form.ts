import { ID_FIELD, MARKETPLACE_FIELD } from '../../../components/order-page/form-fields';
import { freshId } from '../../../lib/core/facts/fresh-id';
import { readOrder } from '../../../lib/view-models/order-page/read-order';

export const context = {
  language: 'en',
  now: Date.parse('2026-11-22T12:00:00Z'),
  zone: 'Europe/Berlin',
};
export const FRESH = freshId(new Uint8Array(8).fill(171));
export const ID = '8210000000001559';
export const read = (fields: { readonly [name: string]: string | null }, language = 'en') =>
  readOrder({ [MARKETPLACE_FIELD]: 'aliexpress', [ID_FIELD]: ID, ...fields }, FRESH, {
    ...context,
    language,
  });
