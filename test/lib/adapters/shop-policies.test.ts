import { expect, test } from 'vitest';
import { policiesOf } from '../../../lib/adapters/shop-policies';
import { switchedShops } from '../../../lib/marketplaces/optional-sites';

test('of each shop is told where its list is, and which hosts the user switches on', () => {
  const pages = policiesOf(switchedShops).shopPages();
  expect(pages).toContainEqual({
    id: 'aliexpress',
    listUrl: 'https://www.aliexpress.com/p/order/index.html',
    switched: [],
  });
  expect(pages).toContainEqual({
    id: 'wish',
    listUrl: 'https://www.wish.com/transaction',
    switched: ['https://*.wish.com/*'],
  });
});

test('of a shop without pages nobody knows what a well-read one would show', () => {
  const { wellRead } = policiesOf(switchedShops);
  expect(wellRead('wish').byLabels).toBe(true);
  expect(wellRead('other')).toEqual({ cardDays: ['placed'], statusOn: [], byLabels: false });
});
