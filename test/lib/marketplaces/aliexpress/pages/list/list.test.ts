import { expect, test } from 'vitest';
import { readListCard } from '../../../../../../lib/marketplaces/aliexpress/pages/list/list';
import { pageOf } from '../../../../../page';

const url = 'https://www.aliexpress.com/p/order/index.html';
const ID = '8210000000001559';

/** What the words of a card's header are, from which the order's day is read. */
function placedIn(header: string) {
  const card = pageOf(
    `<div class="order-item"><div class="order-item-header">${header}</div></div>`,
  );
  const element = card.querySelector('.order-item');
  const now = Date.parse('2026-07-21T12:00:00Z');
  return (
    element &&
    readListCard(element, { url: new URL(url), now, zone: 'Europe/Berlin' }).sighting?.placed?.text
  );
}

test('a day in the status is not the order’s, whether the header has a place for that or not', () => {
  const status = '<div class="order-item-header-status">Delivered on Jul 18, 2026</div>';
  expect(placedIn(`${status}<p>Order ID: ${ID}</p>`)).not.toContain('Jul 18');
  const dated = `${status}<p>Date: Jul 1, 2026</p><p>Order ID: ${ID}</p>`;
  expect(placedIn(dated)).toContain('Jul 1, 2026');
  expect(placedIn(dated)).not.toContain('Jul 18');
});
