import type { PageDataSource } from '../marketplace';
import { dhgateSite } from './site';

/**
 * What filled the list and the page of one order on DHgate's mobile site of 2015–16 (../FACTS.md §2). Nothing may be
 * asked: nobody knows what the shop would make of further questions.
 */
export const pageDataSource: PageDataSource = {
  site: dhgateSite,
  apis: ['viewOrderListByStatus.do', 'viewOrderDetail.do'],
  askable: [],
  mark: 'rfxno',
};
