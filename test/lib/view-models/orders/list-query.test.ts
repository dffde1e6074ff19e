import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SITUATIONS } from '../../../../lib/core/facts/fact';
import { MARKETPLACES } from '../../../../lib/core/facts/marketplace-id';
import {
  EVERYTHING,
  FORMS,
  GROUPINGS,
  type ListSettings,
  SORTS,
  ZOOMS,
} from '../../../../lib/core/list/list-settings';
import { URGENCIES } from '../../../../lib/core/views/urgency';
import { queryOf, settingsIn } from '../../../../lib/view-models/orders/list-query';
import { day } from '../../core/list/a-row';

test('an address keeps what is set, and says nothing of what is not', () => {
  expect(queryOf(EVERYTHING)).toBe('');
  expect(settingsIn('')).toEqual(EVERYTHING);
  const settings: ListSettings = {
    ...EVERYTHING,
    search: 'tea & pot',
    marketplace: 'temu',
    standing: 'open',
    evidence: false,
    from: day('2026-01-02'),
    sort: 'shop',
  };
  expect(queryOf(settings)).toBe(
    'q=tea+%26+pot&shop=temu&state=open&from=2026-01-02&files=no&sort=shop',
  );
  expect(settingsIn(queryOf(settings))).toEqual(settings);
});

test('what an address says that cannot be is left out', () => {
  const query =
    'shop=bazaar&state=constructor&from=2026-02-30&files=maybe&sort=__proto__&zoom=week';
  expect(settingsIn(query)).toEqual({ ...EVERYTHING, zoom: 'week' });
  expect(settingsIn(`q=${'x'.repeat(201)}&account=<b>`)).toEqual(EVERYTHING);
});

test('whatever is set comes back', () => {
  const maybe = <Value>(...values: Value[]) => fc.option(fc.constantFrom(...values));
  const settings: fc.Arbitrary<ListSettings> = fc.record({
    search: fc.string({ unit: 'grapheme', maxLength: 60 }),
    marketplace: maybe(...MARKETPLACES),
    account: fc.constant(null),
    standing: maybe('open' as const, 'closed' as const, ...URGENCIES),
    situation: maybe('none' as const, ...SITUATIONS),
    certainty: maybe('stated' as const, 'estimated' as const),
    paidWith: fc.option(fc.string({ minLength: 1, maxLength: 30 })),
    from: maybe(day('2026-01-31')),
    to: maybe(day('2026-12-31')),
    evidence: fc.option(fc.boolean()),
    sort: fc.constantFrom(...SORTS),
    grouping: fc.constantFrom(...GROUPINGS),
    zoom: fc.constantFrom(...ZOOMS),
    form: fc.constantFrom(...FORMS),
  });
  fc.assert(
    fc.property(settings, (set) => {
      expect(settingsIn(queryOf(set))).toEqual(set);
    }),
  );
});

test('no address makes it fail', () => {
  fc.assert(
    fc.property(fc.string(), (query) => {
      expect(settingsIn(query)).toMatchObject({ sort: expect.any(String) });
    }),
  );
});
