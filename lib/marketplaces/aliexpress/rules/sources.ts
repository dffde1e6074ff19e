import type { Source } from '../../../core/rules/source';

/**
 * Where the rules come from; a source without a date is undated itself.
 */
export const PAGE: Source = { title: 'The order’s own page', date: null, text: 'sourcePage' };
export const OWN_ORDERS: Source = {
  title: 'The pages of your own orders',
  date: null,
  text: 'sourceOwnOrders',
};
export const GUIDES: Source = {
  title: 'AliExpress refund guides',
  text: 'sourceAliexpressGuides',
  date: null,
};
export const POLICY_2017: Source = { title: 'AliExpress Return Policy', date: '2017-02-04' };
export const HELP_2018: Source = {
  title: 'AliExpress help (copies)',
  text: 'sourceAliexpressHelp',
  date: '2018–2023',
};
export const HELP_2021: Source = {
  title: 'AliExpress help (copies)',
  text: 'sourceAliexpressHelp',
  date: '2021–2022',
};
export const HELP_REFUNDS: Source = {
  title: 'AliExpress help on refunds (copies)',
  text: 'sourceAliexpressHelpRefunds',
  date: '2018–2023',
};
export const PROTECTION: Source = { title: 'About AliExpress Buyer Protection', date: null };
export const SHIPPING_GUIDE: Source = {
  title: 'Shipping guide (third party)',
  text: 'sourceShippingGuide',
  date: null,
};
export const BUYER_GUIDE: Source = {
  title: 'Buyer guide (third party)',
  text: 'sourceBuyerGuide',
  date: '2020',
};
