import { describe, expect, expectTypeOf, test } from 'vitest';
import { parseRequest } from '../lib/app/requests/requests';
import { MARKETPLACES } from '../lib/core/facts/marketplace-id';
import { parsed, Refused, reading as readingSchema } from '../lib/protocol/message-schemas';
import type { Request, RequestName } from '../lib/protocol/messages';

const READ_AT = Date.UTC(2026, 10, 22);

const sighting = (more: object = {}) => ({
  id: '1000000000000001',
  facts: {
    status: { value: 'awaiting-delivery', text: 'Awaiting delivery' },
    placed: {
      value: { kind: 'day', day: '2026-11-01', zones: ['America/Los_Angeles', 'Europe/Berlin'] },
      text: 'Nov 1, 2026',
    },
    paid: { value: { kind: 'instant', at: READ_AT }, text: 'now' },
    shipped: { value: { kind: 'between', earliest: READ_AT, latest: READ_AT + 1 }, text: '?' },
    statedReturnDays: { value: 15, text: 'within 15 days' },
    carrier: { value: ['AliExpress Selection Standard'], text: 'AliExpress Selection Standard' },
  },
  total: 'Total:US $31.90',
  lineItems: [{ title: 'Lamp', quantity: 1, price: '$31.90', variant: null }],
  unread: [{ field: 'total', reason: 'no digits' }],
  showsUndelivered: false,
  ...more,
});

const reading = (sightings: readonly unknown[] = [sighting()], more: object = {}) => ({
  marketplace: 'aliexpress',
  page: 'list',
  outcome: 'orders',
  language: 'pt-BR',
  readAt: READ_AT,
  zone: 'America/Sao_Paulo',
  sightings,
  problems: [],
  ...more,
});

const checking = { marketplace: 'aliexpress', language: 'de', readAt: READ_AT };

const refused = (name: RequestName, data: unknown) =>
  expect(() => parseRequest(name, data)).toThrow(Refused);
/** What the readers made of a page is looked at as if the page had said it. */
const parsedReading = (data: unknown) => parsed('recordPage', readingSchema, data);
const refusedReading = (data: unknown) => expect(() => parsedReading(data)).toThrow(Refused);
const refusedFact = (name: string, value: unknown, text: unknown = 'x') =>
  refusedReading(reading([sighting({ facts: { [name]: { value, text } } })]));

describe('the protocol', () => {
  test('a parsed request has the type that the protocol names', () => {
    expectTypeOf(parseRequest<'actOnOrder'>).returns.toEqualTypeOf<Request<'actOnOrder'>>();
    expectTypeOf(parseRequest<'viewOrders'>).returns.toEqualTypeOf<Request<'viewOrders'>>();
  });
});

describe('requests that are right', () => {
  test('a reading passes unchanged', () => {
    expect(parsedReading(reading())).toEqual(reading());
  });

  test('2,000 sightings pass, one more does not', () => {
    const many = Array.from({ length: 2_000 }, () => sighting({ facts: {}, lineItems: [] }));
    expect(parsedReading(reading(many)).sightings).toHaveLength(2_000);
    refusedReading(reading([...many, sighting()]));
  });

  test('200 line items pass, one more does not', () => {
    const item = { title: null, quantity: null, price: null, variant: null };
    const items = (length: number) => [sighting({ lineItems: Array(length).fill(item) })];
    expect(parsedReading(reading(items(200))).sightings).toHaveLength(1);
    refusedReading(reading(items(201)));
  });

  test('a request without data passes as undefined and as null', () => {
    expect(parseRequest('overview', undefined)).toBeUndefined();
    expect(parseRequest('overview', null)).toBeUndefined();
    refused('overview', { everything: true });
  });

  test.each([
    { kind: 'poll' },
    { kind: 'go' },
    { kind: 'cancel' },
    { kind: 'answer', id: 'mlk0-7.0.1', text: 'x'.repeat(2_000_000) },
    { kind: 'silence', id: 'mlk0-7.19.0', why: 'no-client' },
  ])('a step of checking orders passes unchanged: $kind', (action) => {
    const step = { ...checking, ...action };
    expect(parseRequest('checkOrders', step)).toEqual(step);
  });

  test('keys of every marketplace pass', () => {
    const keys = MARKETPLACES.map((marketplace) => `${marketplace}:123456`);
    expect(parseRequest('viewOrders', keys)).toEqual(keys);
  });
});

describe('requests that are refused', () => {
  test.each([
    ['a step that does not exist', { kind: 'start' }],
    ['a shop that does not exist', { kind: 'go', marketplace: 'elsewhere' }],
    ['a language that is markup', { kind: 'go', language: '<b>' }],
    ['an answer without a question', { kind: 'answer', text: '{}' }],
    ['an answer that is no text', { kind: 'answer', id: 'a.0.0', text: {} }],
    ['a flood', { kind: 'answer', id: 'a.0.0', text: 'x'.repeat(2_000_001) }],
    ['a question’s name that is a path', { kind: 'answer', id: '../../x', text: '' }],
    ['a reason that is none', { kind: 'silence', id: 'a.0.0', why: 'tired' }],
    ['orders of its own choice', { kind: 'go', orders: ['1000000000000001'] }],
  ])('of checking orders: %s', (_what, action) =>
    refused('checkOrders', { ...checking, ...action }),
  );

  test.each([
    ['nothing', undefined],
    ['text', 'reading'],
    ['a list', []],
    ['another shop', reading([], { marketplace: 'elsewhere' })],
    ['a name too many', reading([], { extra: 1 })],
    ['a zone that does not exist', reading([], { zone: 'Mars/Olympus' })],
    ['a zone that is a prototype name', reading([], { zone: 'constructor' })],
    ['an offset for a zone', reading([], { zone: '+08:00' })],
    ['NaN for the time', reading([], { readAt: Number.NaN })],
    ['Infinity for the time', reading([], { readAt: Number.POSITIVE_INFINITY })],
    ['a time in seconds', reading([], { readAt: READ_AT / 1000 })],
    ['a time in another millennium', reading([], { readAt: 1e15 })],
    ['markup for the language', reading([], { language: '<b>' })],
    ['a list with holes', reading(Array(3))],
  ])('%s', (_what, data) => refusedReading(data));

  test.each([
    '12345',
    '1'.repeat(41),
    'a2345_',
    'abcdef',
    '१२३४५६',
    ' 123456',
    '123456\n',
    '',
    null,
    123456,
  ])('the id %j', (id) => refusedReading(reading([sighting({ id })])));

  test('names that are no facts, those of the prototype too', () => {
    for (const name of ['deadline', 'constructor', 'toString', 'hasOwnProperty'])
      refusedFact(name, 'x');
    const facts: unknown = JSON.parse('{"__proto__":{"value":"x","text":"x"}}');
    refusedReading(reading([sighting({ facts })]));
    refusedReading(reading([sighting({ facts: [] })]));
    refusedReading(reading([sighting({ facts: null })]));
  });

  test('a prototype key leaves no trace', () => {
    const hostile: unknown = JSON.parse(
      '{"key":"aliexpress:123456","__proto__":{"polluted":true}}',
    );
    refused('viewOrder', hostile);
    expect('polluted' in {}).toBe(false);
  });

  test('fifty megabytes of text, wherever it stands', () => {
    const flood = 'x'.repeat(50_000_000);
    refusedFact('title', flood);
    refusedFact('status', flood);
    refusedFact('store', 'x', flood);
    refusedReading(reading([sighting({ total: flood })]));
    refusedReading(reading([sighting({ id: flood })]));
    refusedReading(reading([], { zone: flood }));
    refusedReading(reading([], { [flood]: 1 }));
    refused('actOnOrder', { key: flood, action: { kind: 'settled' } });
  });

  test('the error says where, and quotes no more than a name', () => {
    const facts = { [`${'x'.repeat(5_000)}`]: { value: 'x', text: 'x' } };
    try {
      parsedReading(reading([sighting(), sighting({ facts })]));
      expect.unreachable();
    } catch (error) {
      expect(String(error)).toContain('recordPage: sightings.1.facts');
      expect(String(error).length).toBeLessThan(300);
    }
  });

  test.each([
    ['placed', { kind: 'day', day: '2026-02-30', zones: ['UTC'] }],
    ['placed', { kind: 'day', day: '2026-02-03', zones: [] }],
    ['placed', { kind: 'day', day: '2026-02-03', zones: ['Nowhere'] }],
    ['placed', { kind: 'instant', at: Number.NaN }],
    ['placed', { kind: 'instant', at: '2026' }],
    ['placed', { kind: 'instant', at: READ_AT, extra: 1 }],
    ['placed', { kind: 'between', earliest: READ_AT + 1, latest: READ_AT }],
    ['placed', { kind: 'someday' }],
    ['placed', '2026-02-03'],
    ['statedReturnDays', -1],
    ['statedReturnDays', 1.5],
    ['statedReturnDays', Number.NaN],
    ['statedReturnDays', 1e9],
    ['status', 'stolen'],
    ['carrier', 'DHL'],
    ['carrier', Array(101).fill('DHL')],
    // Amounts come in the page's words: nobody hands over a sum that was not read here.
    ['total', { amount: '1', currency: 'USD', text: 'US $1' }],
    ['total', 'US $1'],
  ])('%s: %j', (name, value) => refusedFact(name, value));

  test.each([
    ['actOnOrder', { key: 'aliexpress:123456', action: { kind: 'snooze', for: 'ever' } }],
    ['actOnOrder', { key: 'aliexpress:123456', action: { kind: 'snooze' } }],
    ['actOnOrder', { key: 'aliexpress:123456', action: { kind: 'received', day: '2026-2-3' } }],
    ['actOnOrder', { key: 'aliexpress:123456', action: { kind: 'received', day: 20_260_203 } }],
    ['actOnOrder', { key: 'aliexpress:123456', action: { kind: 'removed' } }],
    ['actOnOrder', { key: 'aliexpress:123456' }],
    ['actOnOrder', { key: '__proto__', action: { kind: 'settled' } }],
    ['actOnOrder', { key: 'elsewhere:123456', action: { kind: 'settled' } }],
    ['viewOrders', ['aliexpress:123456', 'x']],
    ['viewOrders', Array(2_001).fill('aliexpress:123456')],
    ['viewOrders', { length: 1, 0: 'aliexpress:123456' }],
  ] as const)('%s %j', (name, data) => refused(name, data));
});
