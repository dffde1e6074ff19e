import { describe, expect, test } from 'vitest';
import type { RawReading, RawSighting } from '../../../lib/core/facts/sighting';
import { readRaw } from '../../../lib/marketplaces/read-raw';

const sighting = (more: Partial<RawSighting>): RawSighting => ({
  id: '8210000000000001',
  facts: { store: { value: 'Lamps', text: 'Lamps' } },
  total: null,
  lineItems: [],
  unread: [],
  showsUndelivered: false,
  ...more,
});

const reading = (language: string, ...sightings: RawSighting[]): RawReading => ({
  marketplace: 'aliexpress',
  page: 'list',
  outcome: 'orders',
  language,
  readAt: 0,
  zone: 'UTC',
  sightings,
  problems: [],
});

const item = (price: string | null) => ({ title: 'Lamp', quantity: 2, price, variant: null });

describe('the amounts of a page', () => {
  test('are read in its language, quoted as printed', () => {
    const read = readRaw(reading('en', sighting({ total: 'Total:US $25.09' })));
    expect(read.sightings[0]?.facts).toEqual({
      store: { value: 'Lamps', text: 'Lamps' },
      total: {
        value: { amount: '25.09', currency: 'USD', text: 'US $25.09' },
        text: 'Total:US $25.09',
      },
    });
    // The yen sign is the yuan's too: only the language tells which.
    const yen = (language: string) =>
      readRaw(reading(language, sighting({ total: '¥1,200' }))).sightings[0]?.facts.total;
    expect(yen('ja')?.value.currency).toBe('JPY');
    expect(yen('en')?.value.currency).toBeNull();
  });

  test('that cannot be read are said to be unread, with the reason, after what the page could not read', () => {
    const placed = { field: 'placed', reason: 'no date in the text' };
    const read = readRaw(
      reading(
        'en',
        sighting({ total: '$5 $7', unread: [placed] }),
        sighting({ id: 'another', total: '12' }),
      ),
    );
    expect(read.sightings.map(({ unread }) => unread)).toEqual([
      [placed, { field: 'total', reason: 'several amounts in the text' }],
      [{ field: 'total', reason: 'no amount with a currency sign in the text' }],
    ]);
    expect(read.sightings.map(({ facts }) => 'total' in facts)).toEqual([false, false]);
  });

  test('of single pieces are read too; one that cannot be read is not known', () => {
    const items = [item('€7,96'), item('free'), item(null)];
    const [read] = readRaw(reading('de', sighting({ lineItems: items }))).sightings;
    expect(read?.lineItems).toEqual([
      { ...item(null), price: { amount: '7.96', currency: 'EUR', text: '€7,96' } },
      item(null),
      item(null),
    ]);
  });

  test('never pass the page’s own words on as an amount', () => {
    const hostile = sighting({ total: `US $1${'0'.repeat(490)}`, lineItems: [item('<b>US</b>')] });
    const [read] = readRaw(reading('en', hostile)).sightings;
    expect(read).not.toHaveProperty('total');
    expect(read?.lineItems[0]?.price).toBeNull();
    expect(read?.unread).toEqual([
      { field: 'total', reason: 'the text is too long for one amount' },
    ]);
  });
});

describe('the day of an order on a list', () => {
  const zones = ['America/Los_Angeles', 'Europe/Berlin'];
  const readAt = Date.parse('2026-11-22T09:00:00Z');
  const dayOf = (language: string, text: string) => {
    const printed = { ...reading(language, sighting({ placed: { text, zones } })), readAt };
    const [read] = readRaw(printed).sightings;
    return read?.facts.placed?.value ?? read?.unread;
  };

  test('is read in the language of the page, between the zones it may be written in', () => {
    expect(dayOf('en', 'Date: Nov 7, 2026')).toEqual({ kind: 'day', day: '2026-11-07', zones });
    expect(dayOf('fr', 'Date : 1 avr. 2026 Copier')).toEqual({
      kind: 'day',
      day: '2026-04-01',
      zones,
    });
  });

  test('that cannot be read, or lies further ahead than a clock can be behind, is said to be unread', () => {
    expect(dayOf('en', 'Date: Smarch 7, 2026')).toEqual([
      { field: 'placed', reason: expect.stringMatching(/./) },
    ]);
    // It is 22 November wherever the day is furthest on; the year after that is left to the check of the clock.
    expect(dayOf('en', 'Nov 22, 2026')).toMatchObject({ day: '2026-11-22' });
    expect(dayOf('en', 'Nov 23, 2027')).toMatchObject({ day: '2027-11-23' });
    expect(dayOf('en', 'Nov 24, 2027')).toEqual([
      { field: 'placed', reason: 'the order date lies in the future' },
    ]);
  });

  test('leaves nothing of the printed words behind', () => {
    const printed = reading('en', sighting({ placed: { text: '<b>7</b>', zones } }));
    expect(readRaw(printed).sightings[0]).not.toHaveProperty('placed');
  });
});
