import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messagesOf } from '../../../../assets/locale-files';
import {
  CURRENCY_FIELD,
  ID_FIELD,
  MARKETPLACE_FIELD,
} from '../../../../components/order-page/form-fields';
import { parseRequest } from '../../../../lib/app/requests/requests';
import { TIME_FACTS } from '../../../../lib/core/facts/fact';
import { freshId, isFreshId } from '../../../../lib/core/facts/fresh-id';
import { isOrderId } from '../../../../lib/core/facts/order-id';
import { readOneFact, readOrder } from '../../../../lib/view-models/order-page/read-order';
import { problemText } from '../../../../lib/wording/fact-words';
import { localeWords } from '../../../tools/locale-words';
import { context, FRESH, ID, read } from '../read-form';

const messages = (fields: { readonly [name: string]: string | null }, language?: string) =>
  Object.fromEntries(
    Object.entries(read(fields, language).problems).map(([name, { message }]) => [name, message]),
  );

describe('only what is filled in becomes a fact', () => {
  test('an order with its number alone', () => {
    const empty = Object.fromEntries(
      [...TIME_FACTS, 'title', 'total', 'link'].map((name) => [name, '']),
    );
    expect(read({ ...empty, [CURRENCY_FIELD]: 'EUR' })).toEqual({
      order: { marketplace: 'aliexpress', id: ID, facts: {} },
      problems: {},
    });
  });

  test('everything of an order, as the background takes it', () => {
    const { order, problems } = read({
      store: ' Lamp & Co ',
      title: 'Lamp',
      total: '1,234.50',
      [CURRENCY_FIELD]: 'usd',
      link: 'https://shop.example/order?id=1#a',
      placed: '2026-11-01',
      carrier: 'DHL, or so',
      trackingNumbers: 'LP00123456789012\r\n  abc \n\n',
      paidWith: 'Visa',
      country: 'Deutschland',
      status: 'awaiting-delivery',
      situation: 'not-received',
      statedReturnDays: '15',
    });
    expect(problems).toEqual({});
    const day = { kind: 'day', day: '2026-11-01', zones: ['America/Los_Angeles', 'Europe/Berlin'] };
    expect(order?.facts).toEqual({
      store: { value: 'Lamp & Co', text: 'Lamp & Co' },
      title: { value: 'Lamp', text: 'Lamp' },
      total: {
        value: { amount: '1234.50', currency: 'USD', text: '1,234.50 USD' },
        text: '1,234.50 USD',
      },
      link: {
        value: 'https://shop.example/order?id=1#a',
        text: 'https://shop.example/order?id=1#a',
      },
      placed: { value: day, text: '2026-11-01' },
      carrier: { value: ['DHL, or so'], text: 'DHL, or so' },
      trackingNumbers: {
        value: ['LP00123456789012', 'abc'],
        text: 'LP00123456789012\r\n  abc',
      },
      paidWith: { value: 'Visa', text: 'Visa' },
      country: { value: 'Deutschland', text: 'Deutschland' },
      status: { value: 'awaiting-delivery', text: 'awaiting-delivery' },
      situation: { value: 'not-received', text: 'not-received' },
      statedReturnDays: { value: 15, text: '15' },
    });
    expect(parseRequest('addOrder', order)).toEqual(order);
  });
});

describe('order numbers', () => {
  const problemOf = (marketplace: string, id: string) => {
    const { problems, order } = readOrder(
      { [MARKETPLACE_FIELD]: marketplace, [ID_FIELD]: id, title: 'x' },
      FRESH,
      context,
    );
    return problems[ID_FIELD]?.message ?? order?.id;
  };

  test.each([
    ['aliexpress', ` ${ID}\n`, ID],
    ['aliexpress', '12345', 'orderPageIdWrong_aliexpress'],
    ['aliexpress', '', 'orderPageIdMissing'],
    ['temu', 'PO-211-10700000000000001', 'PO-211-10700000000000001'],
    ['temu', '211-10700000000000001', 'orderPageIdWrong_temu'],
    ['wish', '5f0c8e5a1b2c3d4e5f6a7b8c', '5f0c8e5a1b2c3d4e5f6a7b8c'],
    ['dhgate', '12 34 56', 'orderPageIdWrong_dhgate'],
    ['other', 'AB-100200', 'AB-100200'],
    ['other', 'AB/100:200', 'orderPageIdWrong_other'],
    ['other', '', FRESH],
  ])('%s: “%s”', (marketplace, id, expected) => {
    expect(problemOf(marketplace, id)).toBe(expected);
  });

  test('one that is made up is one, whatever chance gives', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 8, maxLength: 8 }), (random) => {
        expect(isOrderId(freshId(random))).toBe(true);
        expect(isFreshId(freshId(random))).toBe(true);
      }),
    );
  });

  test('an order of another shop without a name would not be known again', () => {
    const { problems } = readOrder({ [MARKETPLACE_FIELD]: 'other' }, FRESH, context);
    expect(problems).toEqual({ store: { message: 'orderPageNeedsName' } });
  });
});

describe('what cannot be taken', () => {
  test.each([
    [
      '30 February, which the browser does not hand out',
      { placed: null },
      { placed: 'orderPageDayWrong' },
    ],
    ['a day in words', { placed: '1 Nov' }, { placed: 'orderPageDayWrong' }],
    [
      'a day to come',
      { delivered: '2026-12-24' },
      { delivered: 'orderPageImpossible_not_come_yet' },
    ],
    [
      'a delivery before the order',
      { placed: '2026-11-10', delivered: '2026-11-02' },
      { delivered: 'orderPageImpossible_before' },
    ],
    ['an insecure link', { link: 'http://shop.example/' }, { link: 'orderPageLinkInsecure' }],
    ['a link that runs', { link: 'javascript:alert(1)' }, { link: 'orderPageLinkWrong' }],
    ['half a link', { link: 'shop.example/order' }, { link: 'orderPageLinkWrong' }],
    [
      'an amount without a currency',
      { total: '12' },
      { [CURRENCY_FIELD]: 'orderPageCurrencyMissing' },
    ],
    [
      'no currency',
      { total: '12', [CURRENCY_FIELD]: 'EURO' },
      { [CURRENCY_FIELD]: 'orderPageCurrencyUnknown' },
    ],
    [
      'words for an amount',
      { total: 'twelve', [CURRENCY_FIELD]: 'EUR' },
      { total: 'orderPageAmountWrong' },
    ],
    ['a debt', { total: '-5', [CURRENCY_FIELD]: 'EUR' }, { total: 'orderPageAmountWrong' }],
    ['half a yen', { total: '12.5', [CURRENCY_FIELD]: 'JPY' }, { total: 'orderPageAmountWrong' }],
    [
      'three decimals of a euro, or a thousand',
      { total: '1.234', [CURRENCY_FIELD]: 'EUR' },
      { total: 'orderPageAmountUnclear' },
    ],
    ['half a day', { statedReturnDays: '1.5' }, { statedReturnDays: 'orderPageDaysWrong' }],
    ['a status that is none', { status: 'lost' }, { status: 'orderPageChoiceWrong' }],
    ['a title without end', { title: 'x'.repeat(2_001) }, { title: 'orderPageTooLong' }],
  ])('%s', (_what, fields, expected) => {
    expect(messages(fields)).toEqual(expected);
  });

  test('costs only itself: the rest is shown as it would stand', () => {
    const { order } = read({
      title: 'Lamp',
      placed: '2026-11-10',
      delivered: '2026-11-02',
      link: 'x',
    });
    expect(Object.keys(order?.facts ?? {}).sort()).toEqual(['placed', 'title']);
  });

  test('every sentence exists', () => {
    const words = localeWords();
    const names = Object.keys(messagesOf('en')).filter((name) =>
      /^orderPage(?:Id|Impossible|Day|Link|Amount|Currency|Too|Choice[A-Z]|Needs|Nothing)/.test(
        name,
      ),
    );
    expect(names.length).toBeGreaterThan(15);
    for (const message of names)
      expect(problemText({ message, fact: 'placed' }, words)).not.toContain('«');
  });
});

describe('one fact of an order that is known', () => {
  const order = { marketplace: 'temu', facts: {} } as const;

  test('is read in the zones of its shop', () => {
    expect(readOneFact('placed', { placed: '2026-11-01' }, order, context)).toMatchObject({
      ok: true,
      facts: { placed: { value: { zones: ['Europe/Berlin'] } } },
    });
  });

  test('is not taken back by an empty field', () => {
    expect(readOneFact('store', { store: ' ' }, order, context)).toMatchObject({
      ok: false,
      problem: { message: 'orderPageNothingTyped' },
    });
  });

  test('is compared with what the pages say', () => {
    const placed = [
      {
        value: { kind: 'instant', at: Date.parse('2026-11-10T12:00:00Z') },
        from: 'detail',
        readAt: context.now,
        text: 'Nov 10, 2026',
      },
    ] as const;
    const known = { marketplace: 'temu', facts: { placed } } as const;
    expect(readOneFact('delivered', { delivered: '2026-11-02' }, known, context)).toMatchObject({
      ok: false,
      field: 'delivered',
      problem: { message: 'orderPageImpossible_before', fact: 'placed' },
    });
  });
});
