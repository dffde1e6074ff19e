import { expect, test } from 'vitest';
import { readDetailPage } from '../../../../../../lib/marketplaces/aliexpress/pages/detail/detail';
import { pageOf } from '../../../../../page';

const url = 'https://www.aliexpress.com/p/order/detail.html?orderId=8210000000001559';

/** What a detail page whose item's parcel is at this step says of a delivery. */
function doubtOf(step: string, status = 'Awaiting delivery') {
  const page = pageOf(
    `<html lang="en"><body><div class="order-wrap">
      <div class="order-status order-block"><div class="order-block-title">${status}</div></div>
      <div class="order-detail-order-info"><div class="info-row">Order placed on: Jul 1, 2026</div></div>
      <div class="order-detail-item"><div class="order-detail-item-track">
        <div class="order-detail-item-track-info-title">${step}</div></div></div></div></body></html>`,
    url,
  );
  const now = Date.parse('2026-07-21T12:00:00Z');
  const { sighting } = readDetailPage(page, { url: new URL(url), now, zone: 'Europe/Berlin' });
  return sighting?.facts.maybeDelivered?.text;
}

test.each(['Delivered', 'Entregue', 'Collected from locker', 'Beim Nachbarn abgegeben'])(
  'an item’s parcel that came, or may have, makes a doubt of an order under way: %s',
  (step) => {
    expect(doubtOf(step)).toBe(step);
    expect(doubtOf(step, 'Completed')).toBeUndefined();
  },
);
test.each(['Awaiting flight', 'In transit', 'Ready for collection'])('none does: %s', (step) => {
  expect(doubtOf(step)).toBeUndefined();
});

test.each([
  ['Shipment completed on', 'shipped'],
  ['Order completed on', 'completed'],
] as const)('of several rows "%s" the first day counts, wherever it stands', (label, fact) => {
  const rows = ['Jul 20, 2026', 'Jul 4, 2026', 'Jul 9, 2026'].map(
    (day) => `<div class="info-row">${label}: ${day}</div>`,
  );
  const page = pageOf(
    `<html lang="en"><body><div class="order-wrap">
      <div class="order-status order-block"><div class="order-block-title">Completed</div></div>
      <div class="order-detail-order-info"><div class="info-row">Order placed on: Jul 1, 2026</div>
      ${rows.join('')}</div></div></body></html>`,
    url,
  );
  const now = Date.parse('2026-07-21T12:00:00Z');
  const { sighting } = readDetailPage(page, { url: new URL(url), now, zone: 'Europe/Berlin' });
  expect(sighting?.facts[fact]?.value).toMatchObject({ day: '2026-07-04' });
});

test('a row without its year is one that the order’s own day settles', () => {
  const page = pageOf(
    `<html lang="en"><body><div class="order-wrap">
      <div class="order-status order-block"><div class="order-block-title">Completed</div></div>
      <div class="order-detail-order-info"><div class="info-row">Order placed on: Jul 1, 2025</div>
      <div class="info-row">Order completed on: Jul 4</div></div></div></body></html>`,
    url,
  );
  const now = Date.parse('2026-07-21T12:00:00Z');
  const { sighting } = readDetailPage(page, { url: new URL(url), now, zone: 'Europe/Berlin' });
  expect(sighting?.facts.placed?.value).not.toHaveProperty('yearMissing');
  expect(sighting?.facts.completed?.value).toMatchObject({ yearMissing: true });
});

test.each([
  ['a title', '<p class="order-block-title" HIDDEN>Awaiting delivery</p><p>Completed</p>', ''],
  [
    'a button',
    '<p class="order-block-title">Fertig</p>',
    '<button HIDDEN>Confirm received</button>',
  ],
])('what the page hides proves nothing: %s', (_, title, button) => {
  const statusOf = (hidden: string) => {
    const page = pageOf(
      `<html lang="de"><body><div class="order-wrap">
        <div class="order-status order-block">${`${title}${button}`.replace('HIDDEN', hidden)}</div>
        <div class="order-detail-order-info"><div class="info-row">Order placed on: Jul 1, 2026</div>
        </div></div></body></html>`,
      url,
    );
    const now = Date.parse('2026-07-21T12:00:00Z');
    const { sighting } = readDetailPage(page, { url: new URL(url), now, zone: 'Europe/Berlin' });
    return sighting?.facts.status?.value;
  };
  expect(statusOf('')).toBe('awaiting-delivery');
  for (const hidden of ['hidden', 'style="display:none"', 'style="color:red;visibility:hidden"'])
    expect(statusOf(hidden)).toBe(button === '' ? 'completed' : 'unknown');
});
