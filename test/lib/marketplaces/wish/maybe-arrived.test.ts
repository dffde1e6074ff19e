import { describe, expect, test } from 'vitest';
import { readRaw } from '../../../../lib/marketplaces/read-raw';
import { whole } from '../../../../lib/marketplaces/wish/marketplace';
import { pageOf } from '../../../page';

describe('words of an item that may have come, by a name that nobody knows', () => {
  const url = 'https://www.wish.com/order-history';
  const context = { url: new URL(url), now: Date.parse('2026-10-20T12:00:00Z'), zone: 'UTC' };
  const doubtOf = (words: string) => {
    const page = pageOf(
      `<html lang="en"><body><section><div>Order ID: <b>5f0000000000000000000a01</b></div>
      <div>Order date: Sep 3, 2026</div><img alt="Door mat" src="x.jpg"><a href="/product/1">Door mat</a>
      <div>Maximum delivery date: Oct 30, 2026</div>${words}<div>Order total: $12.40</div></section></body></html>`,
      url,
    );
    const [sighting] = readRaw(whole.readPage(page, context)).sightings;
    return sighting?.facts.maybeDelivered?.value;
  };
  test.each([
    '<div>Left with neighbour on Sep 30, 2026</div>',
    '<div>Left at door: Sep 30, 2026</div>',
    '<div>Collected from locker</div><div>Sep 30, 2026</div>',
    '<div>Delivered to parcel shop on Sep 30, 2026</div>',
    '<div>Beim Nachbarn abgegeben, Sep 30, 2026</div>',
  ])('%s', (words) => {
    expect(doubtOf(words)).toMatchObject({ day: '2026-09-30' });
  });
  test.each([
    '<div>Ready for collection since Sep 30, 2026</div>',
    '<div>Delivered on Sep 30, 2026</div>',
    '<p>Door mat</p>',
  ])('none: %s', (words) => {
    expect(doubtOf(words)).toBeUndefined();
  });

  // 30 days after the last promised day, 12 October, end before 30 days after any arrival that came later.
  test.each([
    ['Sep 30, 2026', '2026-09-30'],
    ['Oct 15, 2026', undefined],
  ])('of items that nothing tells apart, %s', (day, taken) => {
    const page = pageOf(
      `<html lang="en"><body><section><div>Order ID: <b>5f0000000000000000000a01</b></div>
      <div>Order date: Sep 3, 2026</div><p>Maximum delivery date: Oct 18, 2026</p>
      <p>Maximum delivery date: Oct 12, 2026</p><p>Left at door on ${day}</p>
      <div>Order total: $12.40</div></section></body></html>`,
      url,
    );
    const [sighting] = readRaw(whole.readPage(page, context)).sightings;
    const { maybeDelivered } = sighting?.facts ?? {};
    expect(maybeDelivered?.value).toEqual(taken && expect.objectContaining({ day: taken }));
  });
});
