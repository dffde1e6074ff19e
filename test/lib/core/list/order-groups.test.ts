import { describe, expect, it } from 'vitest';
import { groupOf, groupOrders } from '../../../../lib/core/list/order-groups';
import { viewOf } from '../../../components/sample-view';

describe('the group of an order', () => {
  it('is closing within the user’s own warning time', () => {
    const soon = viewOf('1', { urgency: 'soon', daysLeft: 6 });
    expect(groupOf(soon, 7)).toBe('closing');
    expect(groupOf(soon, 3)).toBe('open');
    expect(groupOf(viewOf('2', { urgency: 'calm', daysLeft: 20 }), 30)).toBe('closing');
  });

  it('is closing past the safe date and on the last day, however short the warning time', () => {
    expect(groupOf(viewOf('1', { urgency: 'past-safe', daysLeft: -2 }), 0)).toBe('closing');
    expect(groupOf(viewOf('1', { urgency: 'last-day', daysLeft: 0 }), 0)).toBe('closing');
  });

  it('is not yet checked while only an estimate is known, unless it closes', () => {
    const estimate = { urgency: 'calm', needsCheck: true } as const;
    expect(groupOf(viewOf('1', { ...estimate, daysLeft: 30 }), 7)).toBe('unchecked');
    expect(groupOf(viewOf('1', { ...estimate, urgency: 'soon', daysLeft: 5 }), 7)).toBe('closing');
    expect(groupOf(viewOf('1', { urgency: 'check', claimBy: null, daysLeft: null }), 7)).toBe(
      'unchecked',
    );
  });
});

describe('the groups', () => {
  it('come most urgent first, keep the order given inside, and leave empty ones out', () => {
    const orders = [
      viewOf('1', { urgency: 'waiting' }),
      viewOf('2', { urgency: 'soon', daysLeft: 4 }),
      viewOf('3'),
      viewOf('4', { urgency: 'urgent', daysLeft: 5 }),
    ];
    const groups = groupOrders(orders, 7, null);
    expect(groups.map(({ name, orders }) => [name, orders.map(({ id }) => id)])).toEqual([
      ['closing', ['2', '4']],
      ['open', ['3']],
      ['waiting', ['1']],
    ]);
  });

  it('hold an order that was just acted on where it was', () => {
    const settled = viewOf('2', { urgency: 'settled' });
    const groups = groupOrders([viewOf('1'), settled], 7, { key: settled.key, group: 'open' });
    expect(groups).toHaveLength(1);
    expect(groups[0]?.orders.map(({ id }) => id)).toEqual(['1', '2']);
  });
});
