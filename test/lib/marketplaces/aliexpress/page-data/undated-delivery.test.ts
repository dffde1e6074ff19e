import { describe, expect, it } from 'vitest';
import { TRACKING } from '../../../../../lib/marketplaces/aliexpress/page-data/apis';
import { aliExpressData } from '../../../../../lib/marketplaces/aliexpress/page-data/page-data';

const ID = '8210000000001559';
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
const line = (events: readonly Event[]) => ({
  mailNo: 'LP00000000000001',
  detailList: events,
});
const read = (module: object) =>
  aliExpressData.readData(JSON.stringify({ api: TRACKING, data: { module } }), {
    now: NOW,
    zone: 'Europe/Berlin',
    language: 'en',
    orderId: ID,
  });
const sightingOf = (lines: readonly object[], module: object = {}) =>
  read({ trackingDetailLineList: lines, ...module })?.sightings[0];
const promising = (...fdContentList: string[]) => ({ fastDeliveryInfoDTO: { fdContentList } });

describe('a delivery without a day that can be read', () => {
  const signed = event('AE_GTMS_SIGNED', { trackingName: 'Delivered', timeText: 'yesterday' });
  const promise = promising('Refund if no delivery before Sep 3, 2026');

  it('lies after the last step on the way and before now, so that what counts from it has begun', () => {
    const seen = sightingOf([line([signed, event('AE_LH_ARRIVE')])], promise);
    expect(seen?.facts.delivered).toEqual({
      value: { kind: 'between', earliest: Date.parse('2026-07-22T22:00:00Z'), latest: NOW },
      text: 'Delivered',
    });
    expect(seen?.unread).toContainEqual({
      field: 'delivered',
      reason: 'the delivery has no day that can be read',
    });
  });
  it('lies before a step of the papers, which may come behind it', () => {
    const papers = event('AE_GTMS_ORDER_INFO_UPDATE', { timeText: 'Tue | Jul. 28 08:01' });
    const seen = sightingOf([line([papers, signed, event('AE_LH_ARRIVE')])], promise);
    expect(seen?.facts.delivered?.value).toMatchObject({
      earliest: Date.parse('2026-07-22T22:00:00Z'),
    });
  });
  it('keeps its doubt where only the papers came behind it', () => {
    const papers = event('AE_GTMS_ORDER_INFO_UPDATE', { timeText: 'Tue | Jul. 28 08:01' });
    const locker = event('AE_GTMS_LOCKER_SIGNED', { timeText: 'Sat | Jul. 25 08:01' });
    const seen = sightingOf([line([papers, locker, event('AE_LH_ARRIVE')])], promise);
    expect(seen?.facts.maybeDelivered?.value).toMatchObject({ day: '2026-07-25' });
  });
  it('is not dated where nothing on the way is, or not in which year', () => {
    expect(sightingOf([line([signed])], promise)?.facts.delivered).toBeUndefined();
    const yearless = sightingOf([line([signed, event('AE_LH_ARRIVE')])]);
    expect(yearless?.facts.delivered).toBeUndefined();
  });
});

describe('that it has arrived', () => {
  it('is known though nothing dates it, so that no printed end of protection leads past it', () => {
    const signed = event('AE_GTMS_SIGNED', { trackingName: 'Delivered', timeText: undefined });
    const seen = sightingOf(
      [line([signed])],
      promising('Refund if no delivery before Sep 3, 2026'),
    );
    expect(seen?.facts.status).toEqual({ value: 'delivered', text: 'Delivered' });
    const ofTwo = sightingOf([line([event('AE_LH_ARRIVE')]), line([signed])]);
    expect(ofTwo?.facts.status?.value).toBe('delivered');
  });
  it('is said by a headline without a day, and by no parcel that is on its way', () => {
    const arrived = { ...line([]), etaInfo: { etaSceneCode: 'REAL_DELIVERY' } };
    expect(sightingOf([arrived])?.facts.status?.value).toBe('delivered');
    expect(sightingOf([line([event('AE_LH_ARRIVE')])])?.facts.status).toBeUndefined();
  });
  it('needs no words of its own beside the day', () => {
    const dated = event('AE_GTMS_SIGNED', { timeText: 'Thu | Jul. 23, 2026 08:01' });
    expect(sightingOf([line([dated])])?.facts.status).toBeUndefined();
  });
});

describe('that nothing has arrived', () => {
  it('is not proved by a last step that nobody has seen yet', () => {
    const steps = ['AE_GTMS_SELF_PICKUP', 'AE_SIGNED', 'AE_DELIVERED'].map((code) =>
      sightingOf([line([event(code), event('AE_LH_ARRIVE')])]),
    );
    expect(steps.map((seen) => seen?.showsUndelivered)).toEqual([false, false, false]);
    expect(sightingOf([line([event('AE_LH_ARRIVE')])])?.showsUndelivered).toBe(true);
  });
});
