import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../lib/core/facts/fact';
import type { Order } from '../../../lib/core/facts/order';
import type { BeyondContext } from '../../../lib/core/rules/route';
import { viewOrder } from '../../../lib/core/views/view';
import { temuPolicy } from '../../../lib/marketplaces/temu/policy';
import { beyondShop } from '../../../lib/payments/beyond-shop';
import { anOrder, at, exactly, iso, policy, said } from '../core/an-order';

const PAID = exactly('2025-10-31T12:00Z');
const NOW = at('2025-11-10T00:00Z');
const CONTEXT: BeyondContext = {
  now: NOW,
  zone: 'UTC',
  country: null,
  paidWith: null,
  handIn: null,
};
type SaidFacts = Parameters<typeof said>[0];

const beyond = (facts: SaidFacts, context: Partial<BeyondContext> = {}) =>
  beyondShop(anOrder(said(facts)), { ...CONTEXT, ...context });
const rules = (facts: SaidFacts, context: Partial<BeyondContext> = {}) =>
  beyond(facts, context).routes.map(({ rule }) => rule);

/** What the page said at one time, and the user at another. */
const twoSpeakers = (page: string, pageAt: string, user: string, userAt: string): Facts => {
  const words = (value: string, from: 'detail' | 'user', readAt: string) =>
    ({ value, from, readAt: at(readAt), text: value }) as const;
  return {
    ...said({ paid: PAID }),
    paidWith: [words(page, 'detail', pageAt), words(user, 'user', userAt)],
  };
};

describe('what is asked', () => {
  test.each([
    ['nothing is said', {}, ['how-paid', 'country']],
    ['some card', { paidWith: 'Credit/Debit Card' }, ['which-card', 'country']],
    ['words that name nothing', { paidWith: 'Klarna' }, ['which-way', 'country']],
    ['a card', { paidWith: 'Visa' }, ['country']],
    ['a way without a route', { paidWith: 'Moneybookers', country: 'DE' }, []],
    ['a country without a law here', { paidWith: 'Visa', country: 'Norway' }, []],
    ['who changed their mind', { situation: 'changed-mind', country: 'DE' }, []],
    ['a refunded order', { status: 'refunded' }, []],
    ['a paid order that was cancelled', { status: 'cancelled' }, ['how-paid', 'country']],
  ] as const)('%s', (_, facts, asks) => {
    expect(beyond({ paid: PAID, ...facts }).asks).toEqual(asks);
  });

  test('a card without a name opens no route of its own', () => {
    expect(rules({ paid: PAID, paidWith: 'Credit/Debit Card' })).toEqual([]);
  });

  test('the settings answer for the country', () => {
    expect(beyond({ paid: PAID }, { country: 'BR' }).asks).toEqual(['how-paid']);
  });
});

describe('how it was paid', () => {
  const paidBy = (facts: Facts) => {
    const { routes, paidWith, asks } = beyondShop(anOrder(facts), { ...CONTEXT, country: 'BR' });
    return { rules: routes.map(({ rule }) => rule), text: paidWith?.text, asks };
  };

  test('a page that names no card says nothing against the card that the user chose before', () => {
    const facts = twoSpeakers(
      'Credit/Debit Card',
      '2025-11-08T00:00Z',
      'Visa',
      '2025-11-01T00:00Z',
    );
    expect(paidBy(facts)).toEqual({ rules: ['pay.visa'], text: 'Visa', asks: [] });
  });

  test('a page that names one later does', () => {
    const facts = twoSpeakers('PayPal', '2025-11-08T00:00Z', 'Visa', '2025-11-01T00:00Z');
    expect(paidBy(facts)).toEqual({ rules: ['pay.paypal'], text: 'PayPal', asks: [] });
  });

  test('what the user says last counts, “other” too, and is not asked again', () => {
    const facts = (user: string) =>
      twoSpeakers('Credit card', '2025-11-01T00:00Z', user, '2025-11-08T00:00Z');
    expect(paidBy(facts('PayPal')).rules).toEqual(['pay.paypal']);
    expect(paidBy(facts('Other'))).toEqual({ rules: [], text: 'Other', asks: [] });
  });

  test('whether it was a debit card the page may know where the user names the card', () => {
    const law = (page: string) =>
      beyondShop(anOrder(twoSpeakers(page, '2025-11-01T00:00Z', 'Visa', '2025-11-08T00:00Z')), {
        ...CONTEXT,
        country: 'GB',
      }).routes.map(({ rule }) => rule);
    expect(law('Credit card')).toContain('law.uk-s75');
    expect(law('Debit card')).not.toContain('law.uk-s75');
  });

  test('the page’s “credit card” is taken from it where the user says “other”, whoever spoke first', () => {
    const facts = twoSpeakers('Credit card', '2025-11-01T00:00Z', 'Other', '2025-11-08T00:00Z');
    const first = { ...facts, paidWith: facts.paidWith?.toReversed() ?? [] };
    for (const each of [facts, first])
      expect(
        beyondShop(anOrder(each), { ...CONTEXT, country: 'GB' }).routes.map(({ rule }) => rule),
      ).toEqual(['law.uk-s75']);
  });
});

describe('where the buyer lives', () => {
  const delivered = { delivered: exactly('2025-11-05T09:00Z') };

  test('the settings count where nothing is said of the order', () => {
    expect(rules(delivered, { country: 'DE' })).toEqual(['law.eu-withdrawal']);
    expect(rules(delivered)).toEqual([]);
  });

  test('what is said of the order beats them, also where it opens nothing', () => {
    expect(rules({ ...delivered, country: 'Norway' }, { country: 'DE' })).toEqual([]);
    expect(rules({ ...delivered, country: 'France' }, { country: 'US' })).toEqual([
      'law.eu-withdrawal',
    ]);
  });
});

test('what is open comes first, by date; what is over last', () => {
  const facts = { paid: PAID, paidWith: 'PayPal, Visa, direct debit', promisedBy: PAID };
  // SEPA ends 26 December, Visa 28 February, PayPal 29 April.
  expect(rules(facts)).toEqual(['pay.sepa', 'pay.visa', 'pay.paypal']);
  // In March Visa is over; whether the debit was booked later nobody knows.
  expect(rules(facts, { now: at('2026-03-02T00:00Z') })).toEqual([
    'pay.paypal',
    'pay.sepa',
    'pay.visa',
  ]);
});

test('what is past its safe date stands between what is open and what would have to be checked', () => {
  const promisedBy = exactly('2025-12-15T12:00Z');
  const facts = { paid: PAID, paidWith: 'PayPal, Visa, direct debit', promisedBy };
  // On 2 March PayPal has until 29 April; Visa ended on 28 February and may be possible until 14 April.
  expect(rules(facts, { now: at('2026-03-02T00:00Z') })).toEqual([
    'pay.paypal',
    'pay.visa',
    'pay.sepa',
  ]);
});

test('what has no date stands after what has one', () => {
  const facts = { delivered: exactly('2025-11-05T09:00Z'), paidWith: 'Visa', country: 'Germany' };
  expect(rules(facts)).toEqual(['law.eu-withdrawal', 'pay.visa']);
});

test('years come after months', () => {
  const facts = { paid: PAID, paidWith: 'PayPal, Visa', country: 'GB' };
  expect(rules(facts)).toEqual(['pay.visa', 'pay.paypal', 'law.uk-s75']);
});

test('an order whose dates at the shop are all over still has its routes', () => {
  const order = anOrder(
    said({ placed: PAID, paid: PAID, delivered: exactly('2025-11-05T09:00Z'), paidWith: 'PayPal' }),
  );
  const context = { ...CONTEXT, now: at('2026-02-01T00:00Z') };
  expect(viewOrder(order, policy, { ...context, strict: true })).toMatchObject({
    urgency: 'over',
    claimBy: null,
  });
  const [paypal] = beyondShop(order, context).routes;
  expect(paypal).toMatchObject({ rule: 'pay.paypal', state: 'open', counts: false });
  expect(iso(paypal?.safe)).toBe('2026-04-29T00:00:00Z');
});

describe('returns', () => {
  const handIn = temuPolicy.handIn ?? null;
  const places = (facts: SaidFacts, country: string | null = 'US') =>
    beyond({ paid: PAID, ...facts }, { country, handIn }).handIn?.places ?? null;
  const delivered = { delivered: exactly('2025-11-05T09:00Z') };

  test.each([
    ['something arrived', delivered, ['USPS', 'UPS Store']],
    ['the buyer changed their mind', { situation: 'changed-mind' }, ['USPS', 'UPS Store']],
    ['it is not as described', { situation: 'not-as-described' }, ['USPS', 'UPS Store']],
    ['a return was agreed on', { returnAgreed: PAID }, ['USPS', 'UPS Store']],
    ['it is on its way', { status: 'awaiting-delivery' }, null],
    ['it never came', { ...delivered, situation: 'not-received' }, null],
    ['it was refunded', { ...delivered, status: 'refunded' }, null],
    ['the order says another country', { ...delivered, country: 'Canada' }, null],
  ] as const)('%s', (_, facts, shown) => expect(places(facts)).toEqual(shown));

  test('only for who lives in the United States, by the order or the settings', () => {
    expect(places(delivered, null)).toBeNull();
    expect(places(delivered, 'DE')).toBeNull();
    expect(places({ ...delivered, country: 'United States' }, 'DE')).toEqual(['USPS', 'UPS Store']);
  });

  test('nowhere for a shop of which nobody says it', () => {
    const order: Order = anOrder(said({ ...delivered, country: 'US' }));
    expect(beyondShop(order, CONTEXT)).toMatchObject({ mayReturn: true, handIn: null });
  });
});

test('changed mind: the shop’s free return and the withdrawal stand beside each other, and the earlier shop date leads', () => {
  const facts = said({
    delivered: exactly('2025-11-05T20:00Z'),
    situation: 'changed-mind',
    statedFreeReturnDays: 15,
    country: 'Germany',
    paidWith: 'Visa',
    paid: PAID,
  });
  const view = viewOrder(anOrder(facts), policy, { ...CONTEXT, strict: true });
  const free = view.clocks.find(({ rule }) => rule === 'ae.stated-free-return');
  // 5 November in Los Angeles + 15 is 20 November, 00:00 there.
  expect(iso(free?.safe)).toBe('2025-11-20T08:00:00Z');
  expect(view.claimBy?.safe).toBe(free?.safe);
  const { routes } = beyondShop(anOrder(facts), { ...CONTEXT, zone: 'Europe/Berlin' });
  expect(routes.map(({ rule }) => rule)).toEqual(['law.eu-withdrawal']);
  // 5 November in Berlin + 14 is 19 November, 00:00 there.
  expect(iso(routes[0]?.safe)).toBe('2025-11-18T23:00:00Z');
});

describe('how the user pays by the settings', () => {
  test('opens the ways of an order of which nobody says it, and is told as that', () => {
    const facts = { paid: PAID };
    const byPayPal = beyond(facts, { paidWith: 'PayPal' });
    expect(byPayPal.paidWith).toEqual({ text: 'PayPal', from: 'settings', known: true });
    expect(byPayPal.routes.map(({ rule }) => rule)).toContain('pay.paypal');
    expect(byPayPal.asks).not.toContain('how-paid');
    expect(beyond(facts).asks).toContain('how-paid');
  });

  test('gives way to whatever is said of the order', () => {
    const facts = { paid: PAID, paidWith: 'Visa' };
    const said = beyond(facts, { paidWith: 'PayPal' });
    expect(said.paidWith).toMatchObject({ text: 'Visa' });
    expect(said.routes.map(({ rule }) => rule)).not.toContain('pay.paypal');
  });
});
