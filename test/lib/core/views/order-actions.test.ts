import { describe, expect, test } from 'vitest';
import { STATUSES } from '../../../../lib/core/facts/fact';
import { actionsOf, snoozeDay } from '../../../../lib/core/views/order-actions';
import type { OrderView } from '../../../../lib/core/views/order-view';
import { claimBy, day, NOW, viewOf, ZONE } from '../../../components/sample-view';

const at = (text: string) => Date.parse(text);
const closing = (lastWholeDay: string) =>
  viewOf('1', { claimBy: claimBy('2027-01-31T00:00:00Z', lastWholeDay) });
const delivered = (from: 'user' | 'detail') =>
  ({
    delivered: {
      value: { kind: 'day', day: day('2026-11-27'), zones: [ZONE] },
      text: '2026-11-27',
      from,
      readAt: NOW,
    },
  }) satisfies OrderView['facts'];

describe('the snoozes offered', () => {
  test.each([
    // Saturday 28 November, 14:00 in Berlin.
    ['2026-12-30', ['tomorrow', 'three-days', 'day-before']],
    ['2026-12-01', ['tomorrow', 'three-days', 'day-before']],
    ['2026-11-30', ['tomorrow', 'day-before']],
    ['2026-11-29', ['tomorrow']],
    ['2026-11-28', []],
    ['2026-11-27', []],
  ])('to the last whole day %s: %j', (lastWholeDay, lengths) => {
    expect(actionsOf(closing(lastWholeDay), NOW, ZONE).snooze).toEqual(lengths);
  });

  test('until the day before only while its morning, 9:00, has not come', () => {
    const view = closing('2026-11-29');
    expect(actionsOf(view, at('2026-11-28T07:59:59Z'), ZONE).snooze).toEqual([
      'tomorrow',
      'day-before',
    ]);
    expect(actionsOf(view, at('2026-11-28T08:00:00Z'), ZONE).snooze).toEqual(['tomorrow']);
  });

  test('on the calendar of the user: in Auckland it is Sunday, 2:00', () => {
    const zone = 'Pacific/Auckland';
    expect(actionsOf(closing('2026-11-30'), NOW, zone).snooze).toEqual(['tomorrow', 'day-before']);
    expect(actionsOf(closing('2026-11-29'), NOW, zone).snooze).toEqual([]);
  });

  test('none where no deadline is known, it is snoozed, or settled', () => {
    const snoozeOf = (view: OrderView) => actionsOf(view, NOW, ZONE).snooze;
    expect(snoozeOf(viewOf('1', { claimBy: null }))).toBeNull();
    expect(snoozeOf(viewOf('1', { snoozed: true }))).toBeNull();
    expect(snoozeOf(viewOf('1', { marks: { settledAt: NOW } }))).toBeNull();
  });
});

test('"I have it" is offered of every order that may have a parcel', () => {
  const without = STATUSES.filter(
    (status) => !actionsOf(viewOf('1', { status }), NOW, ZONE).markReceived,
  );
  expect(without.toSorted()).toEqual(['awaiting-payment', 'cancelled', 'expired', 'refunded']);
});

test('"I have it" is not offered of what was delivered; only what the user said is taken back', () => {
  const offered = (view: OrderView) => {
    const { markReceived, unmarkReceived } = actionsOf(view, NOW, ZONE);
    return { markReceived, unmarkReceived };
  };
  expect(offered(viewOf('1'))).toEqual({ markReceived: true, unmarkReceived: false });
  expect(offered(viewOf('1', { facts: delivered('detail') }))).toEqual({
    markReceived: false,
    unmarkReceived: false,
  });
  expect(offered(viewOf('1', { facts: delivered('user') }))).toEqual({
    markReceived: false,
    unmarkReceived: true,
  });
  // Said before the order was cancelled: the way back stays.
  expect(offered(viewOf('1', { status: 'cancelled', facts: delivered('user') }))).toEqual({
    markReceived: false,
    unmarkReceived: true,
  });
});

test('a snoozed order offers its end; a settled one nothing but the way back', () => {
  expect(actionsOf(viewOf('1', { snoozed: true }), NOW, ZONE)).toEqual({
    snooze: null,
    unsnooze: true,
    markReceived: true,
    unmarkReceived: false,
    markSettled: true,
    unmarkSettled: false,
  });
  const settled = { snoozed: true, facts: delivered('user'), marks: { settledAt: NOW } };
  expect(actionsOf(viewOf('1', settled), NOW, ZONE)).toEqual({
    snooze: null,
    unsnooze: false,
    markReceived: false,
    unmarkReceived: false,
    markSettled: false,
    unmarkSettled: true,
  });
});

test('a snooze ends on the day after, three days on, or the day before the last', () => {
  const [today, last] = [day('2026-11-28'), day('2026-12-30')];
  expect(snoozeDay('tomorrow', today, last)).toBe('2026-11-29');
  expect(snoozeDay('three-days', today, null)).toBe('2026-12-01');
  expect(snoozeDay('day-before', today, last)).toBe('2026-12-29');
  expect(snoozeDay('day-before', today, null)).toBeNull();
});
