import type { Source } from '../../core/rules/source';

/** Where the rules come from: undated, and from before Wish was sold in 2024. */
export const HELP_DELIVERY: Source = {
  title: 'Wish help on delivery',
  text: 'sourceWishDelivery',
  date: null,
};
export const HELP_ESTIMATES: Source = {
  title: 'Wish help on estimated delivery dates',
  text: 'sourceWishEstimates',
  date: null,
};
