import type { DataContext, DataRequest } from '../../../core/facts/readings/page-data';
import { ORDER_DETAIL, TRACKING } from './apis';
import { orderIdOf } from './either-form';
import { shopTimeZone } from './time-zone';

/**
 * The two questions that tell an order's dates, with the parameters that the shop's own pages send (FACTS.md §6.3,
 * §6.4). Tracking is asked for in English, whatever the page's language: only there are the words of the refund date
 * known, and this page's is the earlier one.
 *
 * @returns nothing for an id that is none of this shop's
 */
export function requestsFor(id: string, { zone, now }: DataContext): readonly DataRequest[] {
  if (orderIdOf(id) !== id) return [];
  const timeZone = shopTimeZone(zone, now);
  return [
    {
      api: ORDER_DETAIL,
      data: { tradeOrderId: id, clientPlatform: 'pc', timeZone, channel: 'tracking' },
    },
    {
      api: TRACKING,
      data: {
        tradeOrderId: id,
        tradeOrderLineId: '',
        terminalType: 'PC',
        needPageDisplayInfo: true,
        timeZone,
        _lang: 'en_US',
        _currency: 'USD',
        __inline: 'true',
      },
    },
  ];
}
