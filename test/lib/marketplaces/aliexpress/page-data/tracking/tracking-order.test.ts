import { describe, expect, it } from 'vitest';
import { TRACKING } from '../../../../../../lib/marketplaces/aliexpress/page-data/apis';
import { aliExpressData } from '../../../../../../lib/marketplaces/aliexpress/page-data/page-data';

const ID = '8210000000001559';
const OTHER = '8210000000021559';
const NOW = Date.parse('2026-08-10T12:00:00Z');

interface Event {
  readonly [field: string]: unknown;
}
const event = (code: string, more: Event = {}): Event => ({
  trackingPrimaryCode: code,
  trackingName: 'In transit',
  timeText: 'Thu | Jul. 23 08:01',
  ...more,
});
const line = (events: readonly Event[], more: object = {}) => ({
  mailNo: 'LP00000000000001',
  detailList: events,
  ...more,
});
const read = (module: object, more: object = {}) =>
  aliExpressData.readData(JSON.stringify({ api: TRACKING, data: { module } }), {
    now: NOW,
    zone: 'Europe/Berlin',
    language: 'en',
    orderId: ID,
    ...more,
  });
const sightingOf = (lines: readonly object[], module: object = {}, more: object = {}) =>
  read({ trackingDetailLineList: lines, ...module }, more)?.sightings[0];
const promising = (...fdContentList: string[]) => ({ fastDeliveryInfoDTO: { fdContentList } });

describe('whose parcel it is', () => {
  const linked = (id: string) =>
    line([], {
      etaInfo: { tipsLink: `https://x.test/p/tracking/pop-text.html?tradeOrderId=${id}&a=b` },
    });

  it('is told by the page, or by the data’s own links', () => {
    expect(sightingOf([line([])])?.id).toBe(ID);
    expect(sightingOf([linked(OTHER)], {}, { orderId: null })?.id).toBe(OTHER);
    expect(sightingOf([linked(ID)])?.id).toBe(ID);
    expect(sightingOf([line([])], { tradeOrderId: Number(OTHER) }, { orderId: null })?.id).toBe(
      OTHER,
    );
  });

  it('is never guessed: not of nobody, not of two, not of another order than the page’s', () => {
    for (const [lines, orderId] of [
      [[line([])], null],
      [[linked(ID), linked(OTHER)], null],
      [[linked(OTHER)], ID],
    ] as const)
      expect(read({ trackingDetailLineList: lines }, { orderId })).toMatchObject({
        outcome: 'unreadable',
        sightings: [],
        problems: [{ field: 'id' }],
      });
  });

  it('is the page’s where a parcel carries several orders', () => {
    expect(sightingOf([linked(ID), linked(OTHER)])?.id).toBe(ID);
  });
});

describe('when it arrived', () => {
  it('is the instant, where it agrees with its text', () => {
    const time = Date.parse('2026-07-28T16:39:17Z');
    const signed = event('AE_GTMS_SIGNED', { timeText: 'Tue | Jul. 28 18:39', time });
    expect(sightingOf([line([signed])])?.facts.delivered?.value).toEqual({
      kind: 'instant',
      at: time,
    });
  });

  it('is the day of the text where the instant is another', () => {
    const time = Date.parse('2026-07-31T16:39:17Z');
    const signed = event('AE_GTMS_SIGNED', { timeText: 'Tue | Jul. 28 18:39', time });
    expect(sightingOf([line([signed])])?.facts.delivered?.value).toMatchObject({
      kind: 'day',
      day: '2026-07-28',
    });
  });

  it.each([
    ['a printed refund date', promising('Refund if no delivery before Sep 3, 2020'), '2020-07-28'],
    ['the weekday, and says that the year is not printed', {}, '2026-07-28'],
  ])('has the year that %s leaves', (_, module, day) => {
    const signed = event('AE_GTMS_SIGNED', { timeText: 'Tue | Jul. 28 18:39' });
    const value = sightingOf([line([signed])], module)?.facts.delivered?.value;
    expect(value).toMatchObject({ kind: 'day', day });
    expect(value && 'yearMissing' in value).toBe(day === '2026-07-28');
  });

  it('is the earlier one of event and headline', () => {
    const signed = event('AE_GTMS_SIGNED', { timeText: 'Wed | Jul. 29 10:00' });
    const etaInfo = { etaSceneCode: 'REAL_DELIVERY', etaTimeText: 'Jul. 27' };
    expect(sightingOf([line([signed], { etaInfo })])?.facts.delivered?.value).toMatchObject({
      day: '2026-07-27',
    });
  });

  it('is the first of two parcels’, and each keeps its own', () => {
    const signed = (timeText: string) => event('AE_GTMS_SIGNED', { timeText });
    const first = line([signed('Tue | Jul. 28 18:39')]);
    const second = line([signed('Fri | Jul. 31 09:00')], { mailNo: 'LP00000000000002' });
    const sighting = sightingOf(
      [second, first],
      promising('Refund if no delivery before Sep 3, 2026'),
    );
    const delivered = sighting?.facts.delivered?.value;
    expect(delivered?.kind === 'between' && new Date(delivered.earliest).toISOString()).toBe(
      '2026-07-27T22:00:00.000Z',
    );
    expect(sighting?.packages?.map(({ delivered: own }) => own)).toMatchObject([
      { day: '2026-07-31' },
      { day: '2026-07-28' },
    ]);
  });

  it('is said to be unread where a delivery has no day', () => {
    const sighting = sightingOf([line([event('AE_GTMS_SIGNED', { timeText: 'soon' })])]);
    expect(sighting?.facts.delivered).toBeUndefined();
    expect(sighting?.unread.map(({ field }) => field)).toContain('delivered');
  });

  it('never lies in the future', () => {
    const time = Date.parse('2026-08-28T16:39:00Z');
    const signed = event('AE_GTMS_SIGNED', { timeText: 'Fri | Aug. 28 18:39', time });
    const value = sightingOf([line([signed])])?.facts.delivered?.value;
    expect(value === undefined || (value.kind === 'day' && value.day < '2026-08-12')).toBe(true);
  });
});

describe('that nothing has arrived', () => {
  const onTheWay = event('AE_LH_DEPART');
  it.each<[string, readonly object[], string, boolean]>([
    ['by the codes, in any language', [line([onTheWay])], 'xx', true],
    ['by the words, where they are known', [line([event('AE_UNHEARD')])], 'en', true],
    ['not by words that are not known', [line([event('AE_UNHEARD')])], 'de', false],
    [
      'not by words that could be a delivery',
      [line([event('AE_UNHEARD', { trackingDetailDesc: 'Picked up by the neighbour' })])],
      'en',
      false,
    ],
    ['not by nothing', [line([])], 'en', false],
    ['not by no parcel', [], 'en', false],
    ['not by the shop’s first steps', [line([event('AE_ORDER_PAID')])], 'en', false],
    ['not by its warehouse', [line([event('AE_GWMS_PACKAGE')])], 'en', false],
    ['not by one of two parcels', [line([onTheWay]), line([])], 'en', false],
    ['not after a delivery', [line([event('AE_GTMS_SIGNED'), onTheWay])], 'en', false],
    [
      'not under the headline of a delivery',
      [line([onTheWay], { etaInfo: { etaSceneCode: 'REAL_DELIVERY', etaTimeText: '?' } })],
      'en',
      false,
    ],
  ])('is proved %s', (_, lines, language, proved) => {
    expect(sightingOf(lines, {}, { language })?.showsUndelivered).toBe(proved);
  });
});

it('says where there is no list of parcels, which is not the same as an empty one', () => {
  const without = read({ isTrackingV2: true });
  expect(without?.outcome).toBe('orders');
  expect(without?.sightings[0]?.unread.map(({ field }) => field)).toEqual(['packages']);
  expect(sightingOf([])?.unread).toEqual([]);
});

describe('what else tracking data says', () => {
  it('trusts instants without a text only where all others agree with theirs', () => {
    const placed = {
      trackingSecondCode: 'AE_ORDER_PLACED',
      trackingName: 'Order created',
      time: Date.parse('2026-07-15T12:00:00Z'),
    };
    const time = Date.parse('2026-07-23T06:01:00Z');
    const agreeing = sightingOf([line([event('AE_LH_ARRIVE', { time }), placed])]);
    expect(agreeing?.facts.placed?.value).toEqual({ kind: 'instant', at: placed.time });
    for (const lines of [
      [line([event('AE_LH_ARRIVE', { time: time + 3 * 86_400_000 }), placed])],
      [line([placed])],
    ])
      expect(sightingOf(lines)?.facts.placed).toBeUndefined();
  });

  it('takes the shipping method before the local carrier', () => {
    const logisticsCpInfo = { cpName: 'Hanjin' };
    const carrierOf = (more: object) => sightingOf([line([], more)])?.facts.carrier?.value;
    expect(carrierOf({ logisticsCpInfo, logisticsCarrierName: 'DHL' })).toEqual(['DHL']);
    expect(carrierOf({ logisticsCpInfo })).toEqual(['Hanjin']);
  });

  it('has the numbers of origin and destination, and none that is hidden', () => {
    const numbersOf = (more: object) => sightingOf([line([], more)])?.packages?.[0]?.numbers;
    expect(numbersOf({ originMailNo: 'LP00000000000009', mailNo: 'AA000000001BR' })).toEqual([
      'LP00000000000009',
      'AA000000001BR',
    ]);
    expect(numbersOf({ mailNo: '123456789012,LP00000000000009' })).toHaveLength(2);
    expect(numbersOf({ mailNo: '****5678' })).toBeUndefined();
    expect(numbersOf({ mailNo: '****5678', logisticsCarrierName: 'DHL' })).toEqual([]);
  });

  it('keeps a refund date that a late delivery came after', () => {
    const late = event('AE_GTMS_SIGNED', { timeText: 'Tue | Aug. 4 10:00' });
    const sighting = sightingOf(
      [line([late, event('AE_LH_DEPART', { timeText: 'Thu | Jul. 16 08:00' })])],
      promising('Refund if no delivery before Aug 1, 2026'),
    );
    expect(sighting?.facts.statedEnd?.value).toMatchObject({ day: '2026-08-01' });
    expect(sighting?.facts.delivered?.value).toMatchObject({ day: '2026-08-04' });
  });

  it('takes a promise over New Year, from the code or from the words', () => {
    const shipped = event('AE_LH_DEPART', { timeText: 'Sun | Dec. 20 10:00' });
    const at = { now: Date.parse('2026-12-25T12:00:00Z') };
    const promise = (etaInfo: object) =>
      sightingOf([line([shipped], { etaInfo })], {}, at)?.facts.promisedBy?.value;
    const span = { etaTimeText: 'Dec. 30 - Jan. 6' };
    const etaTitleRichText = '<b style="x">Estimated delivery: Dec. 30 - Jan. 6</b>';
    for (const etaInfo of [
      { ...span, etaSceneCode: 'FULFILLLMENT_PROMISE_ETA' },
      { ...span, etaSceneCode: 'UNHEARD_OF', etaTitleRichText },
      span,
    ])
      expect(promise(etaInfo)).toMatchObject({ day: '2027-01-06' });
  });

  it('never repeats where somebody lives', () => {
    const timeText = 'Nowhere,XX, Thu | Jul. 23 08:01';
    const reading = read({
      logisticsReceiverInfo: { contactName: 'Somebody Invented', address: '1 Nowhere Street' },
      trackingDetailLineList: [
        line([event('AE_LH_ARRIVE', { timeText, detailedLocation: 'Nowhere,XX' })]),
      ],
    });
    expect(reading?.sightings[0]?.facts.lastEvent?.value).toMatchObject({ day: '2026-07-23' });
    expect(JSON.stringify(reading)).not.toMatch(/Nowhere|Somebody/);
  });
});
