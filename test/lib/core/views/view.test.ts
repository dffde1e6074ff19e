import { describe, expect, test } from 'vitest';
import type { Order } from '../../../../lib/core/facts/order';
import type { Policy } from '../../../../lib/core/rules/rule';
import { viewOrder } from '../../../../lib/core/views/view';
import { anOrder, at, exactly, iso, onDay, policy, said } from '../an-order';
import { view } from '../viewed';

const NOW = '2026-03-10T20:00Z';
const item = (title: string | null) => ({ title, quantity: 1, price: null, variant: null });
const by = (rules: Partial<Policy>, order: Order, now = NOW) =>
  viewOrder(order, { ...policy, ...rules }, { now: at(now), zone: 'UTC', strict: true });

describe('what an order is called', () => {
  const items = [item('Lamp'), item('Bulb'), item('Cable')];
  test('its first item, and how many more there are', () => {
    const seen = view(anOrder(said({ title: 'Order of a page' }), { lineItems: items }), NOW);
    expect(seen).toMatchObject({ title: 'Lamp', moreItems: 2 });
    expect(view(anOrder({}), NOW)).toMatchObject({ title: null, moreItems: 0 });
  });
  test('what the user calls it comes before its items, what a page calls it after them', () => {
    const mine = anOrder(said({ title: 'A gift' }, 'user'), { lineItems: items });
    expect(view(mine, NOW).title).toBe('A gift');
    const pictures = anOrder(said({ title: 'Order of a page' }), { lineItems: [item(null)] });
    expect(view(pictures, NOW).title).toBe('Order of a page');
  });
  test('an order of a shop that nobody knows goes by the shop, no other does', () => {
    const facts = said({ store: 'Lamp & Co' }, 'user');
    expect(view(anOrder(facts), NOW).title).toBeNull();
    expect(view(anOrder(facts, { marketplace: 'other' }), NOW).title).toBe('Lamp & Co');
  });
});

test('a sign that could be several currencies is that of another reading of the amount; a named one stays', () => {
  const total = (currency: string | null, from: 'list' | 'detail', amount = '5.00') =>
    said({ total: { amount, currency, text: amount } }, from).total ?? [];
  const shown = (...said: ReturnType<typeof total>[]) =>
    view(anOrder({ total: said.flat() }), NOW).total?.currency;
  expect(shown(total(null, 'detail'), total('USD', 'list', '5'))).toBe('USD');
  expect(shown(total(null, 'detail'), total('USD', 'list', '6.00'))).toBeNull();
  expect(shown(total('USD', 'list'), total('EUR', 'detail'))).toBe('EUR');
});

test('what a page has not shown is empty', () => {
  const seen = view(anOrder({}), NOW);
  expect(seen).toMatchObject({ statusText: null, packages: [], changes: [] });
  expect(view(anOrder(said({ status: 'completed' })), NOW).statusText).toBe('status!');
});

describe('whether the shop is asked for an order', () => {
  const estimate = anOrder(said({ shipped: onDay('2026-03-01') }));
  const checked = (when: string) =>
    anOrder(estimate.facts, { bounds: { ...estimate.bounds, checked: at(when) } });
  test('while it is an estimate, and not again within three days', () => {
    expect(view(estimate, NOW)).toMatchObject({ needsCheck: true, toCheck: true });
    expect(view(checked('2026-03-07T20:00Z'), NOW).toCheck).toBe(true);
    expect(view(checked('2026-03-07T20:01Z'), NOW)).toMatchObject({
      needsCheck: true,
      toCheck: false,
    });
  });
  test('never where its pages could not settle it, or where nothing is to be settled', () => {
    expect(by({ askAfterDays: [] }, estimate)).toMatchObject({
      needsCheck: true,
      toCheck: false,
    });
    const stated = anOrder(said({ statedEnd: onDay('2026-04-01') }));
    expect(view(stated, NOW)).toMatchObject({ needsCheck: false, toCheck: false });
  });
  test('never when it is settled, or a claim runs', () => {
    const settled = { ...estimate, marks: { settledAt: 1 } };
    expect(view(settled, NOW).claimBy?.certainty).toBe('estimated');
    expect(view(settled, NOW).needsCheck).toBe(false);
    const claimed = { ...estimate.facts, ...said({ disputeOpened: onDay('2026-03-09') }) };
    expect(view(anOrder(claimed), NOW)).toMatchObject({ urgency: 'waiting', needsCheck: false });
  });
});

describe('while a claim runs', () => {
  const claim = {
    delivered: exactly('2026-02-20T20:00Z'),
    disputeOpened: exactly('2026-02-25T20:00Z'),
    returnAgreed: exactly('2026-03-03T20:00Z'),
  };
  test('only sending back in time still binds the buyer', () => {
    // 20 February + 15 days is 7 March; 3 March + 10 is the 13th, which begins at 07:00 UTC in Los Angeles.
    const seen = view(anOrder(said(claim)), '2026-03-04T20:00Z');
    expect(seen.claimBy).toMatchObject({ kind: 'ship-back-by', lastWholeDay: '2026-03-12' });
    expect(iso(seen.claimBy?.safe)).toBe('2026-03-13T07:00:00Z');
    // Until the end of the 13th it may still be in time.
    expect(view(anOrder(said(claim)), '2026-03-14T06:00Z').claimBy).toMatchObject({
      kind: 'ship-back-by',
      state: 'past-safe',
    });
  });
  test('once that is certainly too late the other limits stand again', () => {
    const order = anOrder(said({ ...claim, statedCountdownEnd: exactly('2026-04-01T20:00Z') }));
    const seen = view(order, '2026-03-20T20:00Z');
    expect(seen.claimBy).toMatchObject({ kind: 'protection-ends', state: 'open' });
    expect(seen.urgency).toBe('waiting');
  });
  test('the next wait is shown, and the last one when all have run out', () => {
    const facts = said({ disputeOpened: exactly('2026-03-01T20:00Z') });
    const waits = view(anOrder(facts), '2026-03-02T00:00Z')
      .clocks.filter(({ binds, counts, safe }) => binds === 'wait' && counts && safe !== null)
      .map(({ rule, safe }) => [rule, safe] as const);
    const [first, second] = waits;
    // The seller answers within 5 days, to the end of 6 March in Los Angeles.
    expect(first).toEqual(['ae.seller-answers', at('2026-03-07T08:00Z')]);
    const waitingAt = (now: number) =>
      viewOrder(anOrder(facts), policy, { now, zone: 'UTC', strict: true }).waitingFor?.rule;
    expect(waitingAt((first?.[1] ?? 0) - 1)).toBe('ae.seller-answers');
    expect(waitingAt(first?.[1] ?? 0)).toBe(second?.[0]);
    expect(waits.length).toBeGreaterThan(2);
    expect(waitingAt(at('2026-12-01T00:00Z'))).toBe(waits.at(-1)?.[0]);
  });
});

test('a shop whose orders are never too old keeps them', () => {
  const order = anOrder(said({ placed: onDay('2025-01-10'), status: 'awaiting-delivery' }));
  expect(by({ overAfterDays: 180 }, order).urgency).toBe('over');
  expect(by({ overAfterDays: null }, order).urgency).toBe('check');
});
