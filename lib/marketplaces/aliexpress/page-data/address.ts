import { isRecord } from '../../data-fields';
import { idInAddress } from '../order-id';
import { orderIdOf, unfolded } from './either-form';

const HOST = /(?:^|\.)aliexpress\.(?:com|us)$/;

/**
 * The order that an address of this shop is about: of an order's own pages, or of a question that one of them asked.
 */
export function orderIdIn(address: string): string | null {
  const whole = address.startsWith('//') ? `https:${address}` : address;
  if (whole.length > 20_000 || !URL.canParse(whole)) return null;
  const url = new URL(whole);
  if (!HOST.test(url.hostname)) return null;
  if (!url.pathname.startsWith('/h5/')) return idInAddress(url);
  const asked = unfolded(url.searchParams.get('data'));
  return isRecord(asked) ? (orderIdOf(asked.tradeOrderId) ?? null) : null;
}
