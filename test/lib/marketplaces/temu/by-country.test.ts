import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../../lib/core/facts/fact';
import { openUntil } from '../../../../lib/core/rules/open-until';
import type { CalendarDay } from '../../../../lib/core/time/calendar-day';
import { bareDay } from '../../../../lib/core/time/span';
import { viewOrder } from '../../../../lib/core/views/view';
import { WITHDRAWAL_COUNTRIES } from '../../../../lib/marketplaces/temu/countries';
import { temuPolicy } from '../../../../lib/marketplaces/temu/policy';
import { countryNamed, EU_COUNTRIES } from '../../../../lib/payments/country';
import { cautionTexts } from '../../../../lib/wording/order-texts';
import { localeWords } from '../../../tools/locale-words';
import { anOrder, at, iso, said } from '../../core/an-order';
import { clock } from '../../core/viewed';

const ZONE = 'Europe/Berlin';
const NOW = at('2026-02-02T12:00Z');
const day = (text: string) => bareDay(text as CalendarDay, [ZONE]);
const placed = { placed: day('2026-01-10') };
const delivered = { ...placed, delivered: day('2026-01-30'), status: 'delivered' } as const;
const order = (facts: Facts) => anOrder(facts, { marketplace: 'temu' });
const view = (facts: Parameters<typeof said>[0], country: string | null) =>
  viewOrder(order(said(facts)), temuPolicy, { now: NOW, zone: ZONE, strict: true, country });

describe('the 90 days', () => {
  test.each([
    ['TR', 'estimated'],
    ['KR', 'estimated'],
    ['DE', 'computed'],
    [null, 'computed'],
  ])('are "up to" in Türkiye and Korea: %s %s', (country, certainty) => {
    const seen = view(placed, country);
    expect(seen.claimBy).toMatchObject({ rule: 'temu.90', certainty });
    expect(iso(seen.claimBy?.safe)).toBe('2026-04-09T22:00:00Z');
  });
  test('say everywhere that some electronics have less', () => {
    const here = { words: localeWords(), now: NOW, zone: ZONE };
    for (const country of ['TR', 'DE', null]) {
      expect(cautionTexts(view(placed, country), here)).toContain(
        'some electronics have less: see the product’s page',
      );
    }
  });
});

describe('the right to withdraw', () => {
  test.each(['DE', 'NO', 'TR'])('lasts 14 days after delivery in %s, and leads', (country) => {
    const seen = view(delivered, country);
    expect(seen.claimBy).toMatchObject({ rule: 'temu.withdraw', kind: 'withdrawal-by' });
    // Delivered on 30 January: 13 February begins in Berlin at 23:00 UTC of the 12th.
    expect(iso(seen.claimBy?.safe)).toBe('2026-02-12T23:00:00Z');
  });
  test.each(['US', 'KR', null])('is not there for buyers in %s, nor before delivery', (country) => {
    expect(view(delivered, country).claimBy?.rule).toBe('temu.90');
    expect(clock(view(placed, 'DE'), 'temu.withdraw')).toBeUndefined();
  });
  test('is none for goods that did not come or are wrong', () => {
    const wrong = view({ ...delivered, situation: 'not-as-described' }, 'DE');
    expect(clock(wrong, 'temu.withdraw')).toBeUndefined();
  });
  test('gives 14 days more to send the goods', () => {
    const asked = view({ ...delivered, refundRequested: day('2026-02-01') }, 'DE');
    expect(iso(clock(asked, 'temu.withdraw-send')?.safe)).toBe('2026-02-14T23:00:00Z');
  });
  test('keeps an order open past its 90 days, wherever the buyer lives', () => {
    const late = order(said({ ...delivered, delivered: day('2026-04-08') }));
    expect(openUntil(late, temuPolicy)).toBeGreaterThan(at('2026-04-22T22:00Z'));
  });
});

test('the countries of the Union are among those of the right to withdraw, and each is known by name', () => {
  expect(WITHDRAWAL_COUNTRIES).toEqual(
    expect.arrayContaining([...EU_COUNTRIES, 'IS', 'LI', 'NO', 'TR']),
  );
  expect(WITHDRAWAL_COUNTRIES).toHaveLength(31);
  for (const code of [...WITHDRAWAL_COUNTRIES, 'KR']) expect(countryNamed(code)).toBe(code);
  expect(countryNamed('Türkiye')).toBe('TR');
  expect(countryNamed('Turkey')).toBe('TR');
  expect(countryNamed('South Korea')).toBe('KR');
});
