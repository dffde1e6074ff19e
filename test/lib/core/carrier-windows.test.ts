import { describe, expect, test } from 'vitest';
import { anOrder, exactly, iso, onDay, said } from './an-order';
import { clock, view } from './viewed';

describe('carrier windows of 2017 (strict mode)', () => {
  const shipped = (carrier: string) =>
    anOrder(said({ shipped: exactly('2025-12-01T20:00Z'), carrier: [carrier] }));

  test.each([
    ['DHL', 'ae.carrier.23', '2025-12-24T08:00:00Z', '2025-12-23'],
    ['EMS', 'ae.carrier.27', '2025-12-28T08:00:00Z', '2025-12-27'],
    ['China Post', 'ae.carrier.39', '2026-01-09T08:00:00Z', '2026-01-08'],
    ['Premium Shipping', 'ae.protect.30', '2025-12-31T08:00:00Z', '2025-12-30'],
  ])('%s', (carrier, rule, safe, day) => {
    const { claimBy } = view(shipped(carrier), '2025-12-03T00:00Z');
    expect(claimBy).toMatchObject({ rule, certainty: 'estimated', lastWholeDay: day });
    expect(iso(claimBy?.safe)).toBe(safe);
  });
  test('with strict mode off they are listed and drive nothing', () => {
    const seen = view(shipped('DHL'), '2025-12-03T00:00Z', false);
    expect(seen.claimBy?.rule).toBe('ae.protect.60');
    expect(iso(seen.claimBy?.safe)).toBe('2026-01-30T08:00:00Z');
    expect(clock(seen, 'ae.carrier.23')).toMatchObject({ counts: false, state: 'open' });
  });
  test('they give way the moment the page states a date', () => {
    const facts = {
      ...said({ shipped: exactly('2025-12-01T20:00Z'), carrier: ['DHL'] }),
      ...said({ statedEnd: onDay('2026-01-20') }),
    };
    const seen = view(anOrder(facts), '2025-12-03T00:00Z');
    expect(seen.claimBy).toMatchObject({ rule: 'ae.stated-refund-date', certainty: 'stated' });
    expect(clock(seen, 'ae.carrier.23')?.counts).toBe(false);
    expect(clock(seen, 'ae.protect.60')?.counts).toBe(false);
  });
  test('an unknown carrier has no window', () => {
    expect(view(shipped('AliExpress Standard Shipping'), '2025-12-03T00:00Z').claimBy?.rule).toBe(
      'ae.protect.60',
    );
  });
  test('an order of 2026 too: strict mode ignores the era', () => {
    const facts = said({
      placed: onDay('2026-02-01'),
      shipped: onDay('2026-02-03'),
      carrier: ['DHL'],
    });
    expect(view(anOrder(facts), '2026-02-05T00:00Z').claimBy?.rule).toBe('ae.carrier.23');
  });
});

test('two packages by two carriers: the shorter window, whichever is named first', () => {
  const sent = (...carrier: string[]) =>
    anOrder(said({ shipped: exactly('2025-12-01T20:00Z'), carrier }));
  for (const order of [sent('China Post', 'DHL'), sent('DHL', 'China Post')])
    expect(view(order, '2025-12-03T00:00Z').claimBy?.rule).toBe('ae.carrier.23');
});

test('protection of 30 days ends the dispute that follows it 15 days later, strictly read only', () => {
  const order = anOrder(
    said({ shipped: exactly('2025-12-01T20:00Z'), carrier: ['Premium Shipping'] }),
  );
  const after = (strict: boolean) =>
    iso(clock(view(order, '2025-12-03T00:00Z', strict), 'ae.close.15-after-end')?.safe);
  // 31 December + 15; 30 January + 15.
  expect([after(true), after(false)]).toEqual(['2026-01-15T08:00:00Z', '2026-02-14T08:00:00Z']);
});

test('a number of days for disputes is no date: they stay', () => {
  const facts = said({
    placed: onDay('2025-11-29'),
    shipped: exactly('2025-12-01T20:00Z'),
    carrier: ['DHL'],
    statedDisputeDays: 90,
  });
  expect(view(anOrder(facts), '2025-12-03T00:00Z').claimBy?.rule).toBe('ae.carrier.23');
});
