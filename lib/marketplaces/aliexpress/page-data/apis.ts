/** The responses that AliExpress fills its order pages from (FACTS.md §6). */
export const ORDER_LIST = 'mtop.aliexpress.trade.buyer.order.list';
export const ORDER_DETAIL = 'mtop.aliexpress.trade.buyer.order.detail';
export const TRACKING = 'mtop.ae.ld.querydetail';
export const RETURNS = 'mtop.aliexpress.buyer.reverse.queryreverseorderpagelistforbuyer';

/** The responses that are observed. */
export const OBSERVED: readonly string[] = [ORDER_LIST, ORDER_DETAIL, TRACKING, RETURNS];
/** What may be asked for on the user's click: both only read. */
export const ASKABLE: readonly string[] = [ORDER_DETAIL, TRACKING];
