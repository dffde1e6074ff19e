import { describe, expect, test } from 'vitest';
import { STATUSES } from '../../../../lib/core/facts/fact';
import {
  actionsOf,
  isMark,
  type MarkKind,
  ON_SEVERAL,
  type OrderAction,
  snoozeDay,
  WAY_BACK,
} from '../../../../lib/core/views/order-actions';
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

/** The lengths that are offered; null: there is nothing to put off. */
function snoozesOf(view: OrderView, now = NOW, zone: string = ZONE) {
  const snooze = actionsOf(view, now, zone).find(({ kind }) => kind === 'snooze');
  return snooze?.asks === 'length' ? snooze.lengths : null;
}

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
    expect(snoozesOf(closing(lastWholeDay))).toEqual(lengths);
  });

  test('until the day before only while its morning, 9:00, has not come', () => {
    const view = closing('2026-11-29');
    expect(snoozesOf(view, at('2026-11-28T07:59:59Z'))).toEqual(['tomorrow', 'day-before']);
    expect(snoozesOf(view, at('2026-11-28T08:00:00Z'))).toEqual(['tomorrow']);
  });

  test('on the calendar of the user: in Auckland it is Sunday, 2:00', () => {
    const zone = 'Pacific/Auckland';
    expect(snoozesOf(closing('2026-11-30'), NOW, zone)).toEqual(['tomorrow', 'day-before']);
    expect(snoozesOf(closing('2026-11-29'), NOW, zone)).toEqual([]);
  });

  test('none where no deadline is known, it is snoozed, or settled', () => {
    expect(snoozesOf(viewOf('1', { claimBy: null }))).toBeNull();
    expect(snoozesOf(viewOf('1', { snoozed: true }))).toBeNull();
    expect(snoozesOf(viewOf('1', { marks: { settledAt: NOW } }))).toBeNull();
  });
});

const kindsOf = (view: OrderView) => actionsOf(view, NOW, ZONE).map(({ kind }) => kind);

test('"I have it" is offered of every order that may have a parcel', () => {
  const without = STATUSES.filter(
    (status) => !kindsOf(viewOf('1', { status })).includes('received'),
  );
  expect(without.toSorted()).toEqual(['awaiting-payment', 'cancelled', 'expired', 'refunded']);
});

test('"I have it" is offered of what was delivered where it is asked for; only what the user said is taken back', () => {
  const about = (view: OrderView) => kindsOf(view).filter((kind) => kind.endsWith('received'));
  expect(about(viewOf('1'))).toEqual(['received']);
  expect(about(viewOf('1', { facts: delivered('detail') }))).toEqual([]);
  expect(about(viewOf('1', { facts: delivered('user') }))).toEqual(['unreceived']);
  // The hint says to press it: it is there.
  const hint = {
    code: 'delivered-not-received' as const,
    since: day('2026-11-27'),
    outdated: false,
    opensAfter: null,
  };
  expect(about(viewOf('1', { facts: delivered('detail'), hint }))).toEqual(['received']);
  // Said before the order was cancelled: the way back stays.
  expect(about(viewOf('1', { status: 'cancelled', facts: delivered('user') }))).toEqual([
    'unreceived',
  ]);
});

test('a snoozed order offers its end; a settled one nothing but the way back', () => {
  expect(kindsOf(viewOf('1', { snoozed: true }))).toEqual(['unsnooze', 'received', 'settled']);
  const settled = { snoozed: true, facts: delivered('user'), marks: { settledAt: NOW } };
  expect(kindsOf(viewOf('1', settled))).toEqual(['unsettled']);
});

test('what is offered makes the action of its name, by what it asks', () => {
  const made = [...actionsOf(viewOf('1'), NOW, ZONE), ...ON_SEVERAL].map((offered) => {
    if (offered.asks === 'length') return offered.actionFor('three-days');
    return offered.asks === 'day' ? offered.actionOn(day('2026-11-27')) : offered.action;
  });
  const marks: OrderAction[] = [
    { kind: 'snooze', for: 'three-days' },
    { kind: 'received', day: day('2026-11-27') },
    { kind: 'settled' },
  ];
  expect(made).toEqual([...marks, ...marks]);
  expect(marks.every(isMark)).toBe(true);
  expect(marks.map(({ kind }) => isMark({ kind: WAY_BACK[kind as MarkKind] }))).toEqual([
    false,
    false,
    false,
  ]);
});

test('a snooze ends on the day after, three days on, or the day before the last', () => {
  const [today, last] = [day('2026-11-28'), day('2026-12-30')];
  expect(snoozeDay('tomorrow', today, last)).toBe('2026-11-29');
  expect(snoozeDay('three-days', today, null)).toBe('2026-12-01');
  expect(snoozeDay('day-before', today, last)).toBe('2026-12-29');
  expect(snoozeDay('day-before', today, null)).toBeNull();
});
