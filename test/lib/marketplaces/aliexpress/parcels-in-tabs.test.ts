import { describe, expect, test } from 'vitest';
import { readTrackingPage } from '../../../../lib/marketplaces/aliexpress/pages/tracking/tracking';
import { pageOf } from '../../../page';

const url = 'https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8210000000001559';
const parcel = (number: string, title: string, headline = 'Estimated delivery: Aug 13 - 14') =>
  `<div class="arrival-time-v2--title--d">${headline}</div><div class="logistic-info-v2--track--e">
    <span class="logistic-info-v2--mailNoValue--1">${number}</span>
    ${[title, 'Left the country']
      .map(
        (text, index) => `<div class="logistic-info-v2--node--a">
      <p class="logistic-info-v2--nodeTitle--b">${text}</p>
      <p class="logistic-info-v2--nodeTime--c">Jul ${24 - index}, 08:01</p></div>`,
      )
      .join('')}</div>`;
const tabs = (count: number, name = 'tab-list-v2--tab--1') =>
  `<div class="tab-list-v2--tabs--1">${`<div class="${name}"><img alt=""></div>`.repeat(count)}</div>`;
const read = (body: string, language = 'en') =>
  readTrackingPage(pageOf(`<html lang="${language}"><body>${body}</body></html>`, url), {
    url: new URL(url),
    now: Date.parse('2026-08-10T12:00:00Z'),
    zone: 'Europe/Berlin',
  }).sighting;

describe('a page that names more parcels than it draws', () => {
  test.each([
    ['tabs without a word', tabs(2)],
    ['tabs of another build', tabs(2, 'tab-list--tab--9 tab-list--active--9')],
    ['tabs with words alone', '<ul><li>Package 1</li><li>Package 2</li></ul>'],
    ['a number of others', '<p>+1 Paket</p>'],
    ['one of several', '<p>Package 1/2</p>'],
  ])('%s: proves nothing of them', (_, named) => {
    const seen = read(named + parcel('LP00000000000002', 'In transit'));
    expect(seen).toMatchObject({ parcels: 2, showsUndelivered: false });
    expect(seen?.unread).toContainEqual({
      field: 'packages',
      reason: 'only some of 2 packages are drawn',
    });
  });
  test('three tabs are three, and an origin’s number beside a local one is one parcel', () => {
    const drawn = parcel(
      '<b>LP00000000000002</b></span><span class="logistic-info-v2--mailNoValue--1">520000000001',
      'In transit',
    );
    expect(read(tabs(3) + drawn)?.parcels).toBe(3);
    expect(read(tabs(2) + drawn)?.parcels).toBe(2);
  });
});

describe('a page that draws each parcel that it names', () => {
  test('one tab, or as many as parcels: proves what it shows', () => {
    const first = parcel('LP00000000000001', 'In transit');
    const second = parcel('LP00000000000002', 'In transit', 'Estimated delivery: Aug 15 - 16');
    for (const body of [tabs(1) + first, tabs(2) + first + second, first]) {
      const seen = read(body);
      expect(seen?.parcels).toBeUndefined();
      expect(seen?.showsUndelivered).toBe(true);
    }
  });
  test('events that are folded away may hold the delivery', () => {
    const more = '<div class="logistic-info-v2--viewMoreBtn--x">Mehr</div>';
    expect(read(parcel('LP00000000000001', 'In transit') + more)?.showsUndelivered).toBe(false);
  });
});

describe('a newest step that may be the delivery, by its words', () => {
  const doubt = (title: string, language = 'en', headline?: string) =>
    read(parcel('LP00000000000001', title, headline), language)?.facts.maybeDelivered;

  test('is said with its day, and proves nothing undelivered', () => {
    expect(doubt('Package collected')?.value).toMatchObject({ day: '2026-07-24' });
    expect(doubt('Abgeholt', 'de')?.text).toBe('Abgeholt · Jul 24, 08:01');
    const seen = read(parcel('LP00000000000001', 'Package collected'));
    expect(seen?.facts.status).toBeUndefined();
  });
  test('is none where it waits, where a carrier fetched it, and where another step follows', () => {
    expect(doubt('Available for collection')).toBeUndefined();
    expect(doubt('Collected by carrier')).toBeUndefined();
    const older = `${parcel('LP1', 'In transit')}`.replace('Left the country', 'Package collected');
    expect(read(older)?.facts.maybeDelivered).toBeUndefined();
  });
  test('is said by a headline with a day that is past', () => {
    expect(doubt('Unterwegs', 'de', 'Zugestellt：24. Juli')?.value).toMatchObject({
      day: '2026-07-24',
    });
    // Of the day of a delivery or of one that was missed: nobody knows (lib/core/README.md §3.11).
    expect(doubt('Unterwegs', 'de', 'Lieferung: 24. Juli')?.value).toMatchObject({
      day: '2026-07-24',
    });
    expect(doubt('Unterwegs', 'de', 'Voraussichtliche Lieferung: 24. Juli')).toBeUndefined();
  });
  test('a day that cannot be read may be any until now', () => {
    const dateless = parcel('LP1', 'Package collected').replace('Jul 24, 08:01', 'yesterday');
    expect(read(dateless)?.facts.maybeDelivered?.value).toEqual({
      kind: 'between',
      earliest: Date.UTC(2010, 0, 1),
      latest: Date.parse('2026-08-10T12:00:00Z'),
    });
  });
  test('a delivery that is certain leaves no doubt', () => {
    expect(doubt('Delivered')).toBeUndefined();
  });
});
