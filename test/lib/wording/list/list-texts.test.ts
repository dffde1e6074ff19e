import { expect, test } from 'vitest';
import type { Bar } from '../../../../lib/core/views/order-bars';
import { untilText } from '../../../../lib/wording/format';
import { barText } from '../../../../lib/wording/list/list-texts';
import { claimBy } from '../../../components/sample-view';
import { localeWords } from '../../../tools/locale-words';

const words = { ...localeWords(), language: 'en-GB' };
const NOW = Date.parse('2026-11-28T13:00:00Z');
const inZone = (zone: string) => ({ words, now: NOW, zone });

const dispute = (to: string, more: Partial<Bar> = {}): Bar => ({
  kind: 'dispute',
  from: NOW,
  to: Date.parse(to),
  binds: 'limit',
  certainty: 'computed',
  counts: true,
  ...more,
});

test.each([
  // 5 December is not over when it ends: the last whole day is the 4th.
  ['UTC', '2026-12-05T08:00:00Z', 'Dispute until Fri 4 Dec (rule)'],
  ['UTC', '2026-12-05T00:00:00Z', 'Dispute until Fri 4 Dec (rule)'],
  // 16:00 on 4 December there.
  ['America/Los_Angeles', '2026-12-05T00:00:00Z', 'Dispute until Thu 3 Dec (rule)'],
  // Midnight there.
  ['America/Los_Angeles', '2026-12-05T08:00:00Z', 'Dispute until Fri 4 Dec (rule)'],
])('in %s a limit that ends at %s: %s', (zone, end, text) => {
  expect(barText(dispute(end), inZone(zone))).toBe(text);
});

test.each(['UTC', 'Asia/Tokyo', 'Pacific/Kiritimati'])(
  'in %s a window never ends later than the claim-by that is its end',
  (zone) => {
    const here = inZone(zone);
    for (let hour = 48; hour < 96; hour++) {
      const safe = new Date(NOW + hour * 3_600_000).toISOString();
      const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(
        Date.parse(safe) - 86_400_000,
      );
      expect(barText(dispute(safe), here)).toContain(untilText(claimBy(safe, day), here));
    }
  },
);

test('what others must do is told by their last day, and near its end a limit by its last minute', () => {
  const refund = dispute('2026-12-05T08:00:00Z', { kind: 'refund', binds: 'wait' });
  expect(barText(refund, inZone('UTC'))).toContain('until Sat 5 Dec');
  expect(barText(dispute('2026-11-29T11:00:00Z'), inZone('UTC'))).toBe(
    'Dispute until Sun 29 Nov, 11:00 (rule)',
  );
});
