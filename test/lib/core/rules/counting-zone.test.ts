import { expect, test } from 'vitest';
import { candidateZones, inZone } from '../../../../lib/core/rules/counting-zone';
import { openUntil } from '../../../../lib/core/rules/open-until';
import { viewOrder } from '../../../../lib/core/views/view';
import { anOrder, at, exactly, iso, policy, said } from '../an-order';

const ZONES = ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York', 'Asia/Tokyo'];
const everywhere = { ...policy, zone: null, overAfterDays: null };
const delivered = anOrder(said({ delivered: exactly('2026-03-01T13:00Z'), status: 'delivered' }));
const limitIn = (zone: string) =>
  viewOrder(delivered, everywhere, { now: at('2026-03-02T00:00Z'), zone, strict: true }).claimBy;

test('a shop with a zone of its own counts in it, wherever the buyer is', () => {
  expect(inZone(policy, 'Asia/Tokyo').zone).toBe('America/Los_Angeles');
  expect(candidateZones(policy, 'Asia/Tokyo')).toEqual(['America/Los_Angeles', 'Asia/Tokyo']);
  expect(candidateZones(policy, 'America/Los_Angeles')).toEqual(['America/Los_Angeles']);
});

test('a shop without one counts in the buyer’s, and in no other', () => {
  expect(inZone(everywhere, 'Asia/Tokyo').zone).toBe('Asia/Tokyo');
  expect(candidateZones(everywhere, 'Asia/Tokyo')).toEqual(['Asia/Tokyo']);
});

test('15 days after 1 March 13:00 UTC, where the buyer is', () => {
  // 22:00 in Tokyo, 08:00 in New York, which changes its clocks on 8 March.
  expect(iso(limitIn('Asia/Tokyo')?.safe)).toBe('2026-03-15T15:00:00Z');
  expect(iso(limitIn('America/New_York')?.safe)).toBe('2026-03-16T04:00:00Z');
  expect(iso(limitIn('UTC')?.safe)).toBe('2026-03-16T00:00:00Z');
});

test('in the store’s index it stays open as long as in any zone', () => {
  const until = openUntil(delivered, everywhere);
  for (const zone of ZONES) {
    const { clocks } = viewOrder(delivered, everywhere, { now: 0, zone, strict: true });
    const ends = clocks.map(({ surelyOver }) => surelyOver ?? 0);
    expect(Math.max(...ends)).toBeGreaterThan(0);
    expect(until).toBeGreaterThanOrEqual(Math.max(...ends));
  }
});
