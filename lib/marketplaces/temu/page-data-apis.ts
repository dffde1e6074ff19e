import type { PageDataSource } from '../marketplace';
import { temuSite } from './site';

/**
 * What fills Temu's order list (../FACTS.md §1.6). Nothing may be asked: the shop refuses what its own client did not
 * sign.
 */
export const pageDataSource: PageDataSource = {
  site: temuSite,
  apis: ['api/bg/aristotle/user_order_list'],
  askable: [],
  mark: 'view_orders',
};
