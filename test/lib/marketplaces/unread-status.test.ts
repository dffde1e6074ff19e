import { describe, expect, test } from 'vitest';
import type { Facts, Statement } from '../../../lib/core/facts/fact';
import { type Order, orderKey } from '../../../lib/core/facts/order';
import { reminderOf } from '../../../lib/core/reminders/reminder';
import type { Policy } from '../../../lib/core/rules/rule';
import type { OrderView } from '../../../lib/core/views/order-view';
import { DEFAULT_SETTINGS } from '../../../lib/core/views/settings';
import { viewOrder } from '../../../lib/core/views/view';
import { dhgatePolicy } from '../../../lib/marketplaces/dhgate/policy';
import { temuPolicy } from '../../../lib/marketplaces/temu/policy';
import { at, onDay } from '../app/fake-world';

const ZONE = 'Europe/Berlin';
const READ = at('2026-09-10T00:00Z');

/** Placed on 1 September; the words of its status are none that anybody knows. */
function unread(policy: Policy): Order {
  const said = <Value>(value: Value): readonly Statement<Value>[] => [
    { value, from: 'list', readAt: READ, text: '' },
  ];
  const facts: Facts = {
    placed: said({ kind: 'day', day: onDay('2026-09-01'), zones: [ZONE] }),
    status: said('unknown'),
  };
  return {
    key: orderKey(policy.marketplace, '1'),
    marketplace: policy.marketplace,
    id: '1',
    facts,
    lineItems: [],
    marks: {},
    bounds: { first: READ, last: READ },
  };
}

/** How it stands on a day, and the warning that is due then where none was given yet. */
function seen(policy: Policy, country: string | null, day: string): OrderView & { due: unknown } {
  const now = at(`${day}T12:00Z`);
  const view = viewOrder(unread(policy), policy, { now, zone: ZONE, strict: true, country });
  return { ...view, due: reminderOf({ view, told: [] }, DEFAULT_SETTINGS, now, ZONE).due };
}

// 90 days after the 1st is 30 November. Clocks are put back meanwhile: 90 times 24 hours end an hour before it
// begins, so that the 28th is the last whole day.
describe('where nobody can read the status, the last day is warned of all the same', () => {
  test.each([null, 'US', 'DE', 'FR'])('at Temu, in %s', (country) => {
    expect(seen(temuPolicy, country, '2026-11-10').urgency).toBe('calm');
    const last = seen(temuPolicy, country, '2026-11-28');
    expect(last.claimBy).toMatchObject({ rule: 'temu.90', lastWholeDay: '2026-11-28' });
    expect([last.urgency, last.due]).toEqual(['last-day', 0]);
  });

  test('a withdrawal that may have passed is said', () => {
    expect(seen(temuPolicy, 'DE', '2026-11-10').earlierMayHavePassed).toBe(true);
  });

  test.each([
    ['Temu, where 90 days are the most', temuPolicy, 'TR'],
    ['DHgate, where it may have been completed', dhgatePolicy, null],
  ] as const)('at %s: as a maximum, to be checked', (_, policy, country) => {
    const before = seen(policy, country, '2026-11-10');
    expect([before.urgency, before.claimBy?.atMost, before.due]).toEqual(['check', true, null]);
    const last = seen(policy, country, before.claimBy?.lastWholeDay ?? '');
    expect([last.urgency, last.due]).toEqual(['check', 0]);
  });
});
