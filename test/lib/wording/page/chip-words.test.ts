import { describe, expect, test } from 'vitest';
import { URGENCIES } from '../../../../lib/core/views/urgency';
import { chipWords } from '../../../../lib/wording/page/chip-words';
import { claimBy, NOW, viewOf, ZONE } from '../../../components/sample-view';
import { localeWords } from '../../../tools/locale-words';

const here = { words: { ...localeWords(), language: 'en-GB' }, now: NOW, zone: ZONE };

describe('a chip', () => {
  test('says nothing that is missing from the texts, whatever the urgency', () => {
    for (const urgency of URGENCIES) {
      const { claim, left, why } = chipWords(viewOf('1', { urgency }), here);
      expect(claim).not.toBe('');
      expect([claim, left, why].join(' ')).not.toContain('«');
    }
  });

  test('names the last whole day, and "about" where it is an estimate', () => {
    const sure = claimBy('2026-12-03T23:00:00Z', '2026-12-03');
    const view = viewOf('1', { urgency: 'soon', claimBy: sure });
    expect(chipWords(view, here).claim).toBe('Claim by Thu 3 Dec');
    const about = viewOf('1', { urgency: 'soon', claimBy: { ...sure, certainty: 'estimated' } });
    expect(chipWords(about, here).claim).toBe('Claim by about Thu 3 Dec');
  });

  test('counts whole hours on the last day, rounded down', () => {
    const safe = new Date(NOW + 9.9 * 3_600_000).toISOString();
    const view = viewOf('1', { urgency: 'last-day', claimBy: claimBy(safe, '2026-11-27') });
    expect(chipWords(view, here).left).toBe('9 hours left');
  });

  test('an estimate stays "about" in its last hours too', () => {
    const safe = new Date(NOW + 9.9 * 3_600_000).toISOString();
    const about = { ...claimBy(safe, '2026-11-27'), certainty: 'estimated' as const };
    const view = viewOf('1', { urgency: 'last-day', claimBy: about });
    expect(chipWords(view, here).claim).toMatch(/^Claim today by .* \(estimate\)$/);
  });

  test('only what somebody settled, or the shop refunded, is called settled', () => {
    const claimOf = (more: Parameters<typeof viewOf>[1]) =>
      chipWords(viewOf('1', { urgency: 'settled', marks: {}, ...more }), here).claim;
    expect(claimOf({ status: 'awaiting-payment' })).toBe('No claim open');
    expect(claimOf({ status: 'cancelled' })).toBe('No claim open');
    expect(claimOf({ status: 'refunded' })).toBe('Settled');
    expect(claimOf({ status: 'completed', marks: { settledAt: 1 } })).toBe('Settled');
  });

  test('past the safe date it still says to try', () => {
    const passed = {
      ...claimBy('2026-11-26T00:00:00Z', '2026-11-25'),
      state: 'past-safe' as const,
    };
    const view = viewOf('1', { urgency: 'past-safe', claimBy: passed });
    expect(chipWords(view, here).claim).toBe('Safe date passed: Wed 25 Nov');
    expect(chipWords(view, here).left).toBe('may still be open, claim now');
  });
});
