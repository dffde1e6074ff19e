import { describe, expect, test } from 'vitest';
import { readTrackingPage } from '../../../../../../lib/marketplaces/aliexpress/pages/tracking/tracking';
import { pageOf } from '../../../../../page';

const url = 'https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8210000000001559';
const read = (headline: string, events: readonly (readonly [title: string, time: string])[]) => {
  const nodes = events
    .map(
      ([title, time]) =>
        `<div class="logistic-info-v2--node--a"><p class="logistic-info-v2--nodeTitle--b">${title}</p>
          <p class="logistic-info-v2--nodeTime--c">${time}</p></div>`,
    )
    .join('');
  const page = pageOf(
    `<html lang="en"><body><div class="arrival-time-v2--title--d">${headline}</div>
      <div class="logistic-info-v2--track--e">${nodes}</div></body></html>`,
    url,
  );
  const context = {
    url: new URL(url),
    now: Date.parse('2026-08-10T12:00:00Z'),
    zone: 'Europe/Berlin',
  };
  return readTrackingPage(page, context).sighting;
};

describe('a delivery without a day that can be read', () => {
  const ON_THE_WAY = ['In transit', 'Jul 23, 08:01'] as const;

  test('is one all the same where it stands among the events', () => {
    const seen = read('Estimated delivery: Aug 3 - 4', [['Delivered', 'yesterday'], ON_THE_WAY]);
    expect(seen?.facts.status).toEqual({ value: 'delivered', text: 'Delivered · yesterday' });
    expect(seen?.facts.delivered).toBeUndefined();
    expect(seen?.unread).toContainEqual({
      field: 'delivered',
      reason: 'the delivery is listed without a day that can be read',
    });
  });

  test('and where the headline says it', () => {
    const seen = read('Delivered：Jul. 20 - 22', [ON_THE_WAY]);
    expect(seen?.facts.status).toEqual({ value: 'delivered', text: 'Delivered：Jul. 20 - 22' });
  });

  test('is said of no parcel that is on its way, and of none whose day is known', () => {
    expect(read('Estimated delivery: Aug 13 - 14', [ON_THE_WAY])?.facts.status).toBeUndefined();
    const dated = read('Delivered：Jul. 24', [['Delivered', 'Jul 24, 08:01'], ON_THE_WAY]);
    expect(dated?.facts.delivered?.value).toMatchObject({ day: '2026-07-24' });
    expect(dated?.facts.status).toBeUndefined();
  });
});

describe('digits that stand beside a date in an element of their own are none of it', () => {
  test('in the headline', () => {
    const seen = read('Delivered：Jul. 2<span>1 package</span>', []);
    expect(seen?.facts.delivered?.value).toMatchObject({ day: '2026-07-02' });
  });

  test('at an event', () => {
    const seen = read('Estimated delivery: Aug 13 - 14', [
      ['Delivered', '<span>Jul. 2</span><span>3 pieces</span>'],
    ]);
    expect(seen?.facts.delivered?.value).toMatchObject({ day: '2026-07-02' });
  });
});

test('a page proves no parcel undelivered whose newest step nobody can read', () => {
  const headline = 'Estimated delivery: Aug 13 - 14';
  const steps = [
    ['In transit', 'Jul 23, 08:01'],
    ['Order paid', 'Jul 20, 08:01'],
  ] as const;
  expect(read(headline, steps)?.showsUndelivered).toBe(true);
  for (const newest of ['Utlevert', 'Piegādāts', 'Left with concierge', 'Finished'])
    expect(read(headline, [[newest, 'Jul 28, 08:01'], ...steps])?.showsUndelivered).toBe(false);
});

test('a weekday that does not fit the year of the refund date is no event of another year', () => {
  const promise = '</div><div>Refund if no delivery before Sep 3, 2026';
  // Jul 24 is a Friday in 2026, and a Tuesday in 2018.
  const seen = read(`Delivered：yesterday${promise}`, [['Delivered', 'Tue | Jul. 24 08:01']]);
  expect(seen?.facts.delivered).toBeUndefined();
  expect(seen?.facts.status?.value).toBe('delivered');
  expect(seen?.facts.statedEnd?.value).toMatchObject({ day: '2026-09-03' });
});
