import { describe, expect, test } from 'vitest';
import type { Order } from '../../../../lib/core/facts/order';
import { stateOf } from '../../../../lib/core/rules/order-state';
import { anOrder, at, exactly, onDay, said } from '../an-order';

const READ = at('2026-03-05T00:00Z');
const DAY = onDay('2026-03-01');
const state = (facts: Parameters<typeof said>[0], bounds: Partial<Order['bounds']> = {}) =>
  stateOf(anOrder(said(facts, 'detail', READ), { bounds: { first: READ, last: READ, ...bounds } }));

describe('how far an order has come, where no status was read', () => {
  test.each([
    [{}, 'unknown'],
    [{ placed: DAY }, 'unknown'],
    [{ paid: DAY }, 'awaiting-shipment'],
    [{ paid: DAY, shipped: DAY }, 'awaiting-delivery'],
    [{ tracked: DAY }, 'awaiting-delivery'],
    [{ shipped: DAY, delivered: DAY }, 'delivered'],
    [{ delivered: DAY, completed: DAY }, 'completed'],
    [{ confirmedReceipt: DAY }, 'completed'],
  ])('%j', (facts, status) => {
    expect(state(facts).status).toBe(status);
  });
  test('tracking that shows it on its way shows that it was sent', () => {
    expect(state({}, { undeliveredAsOf: READ }).status).toBe('awaiting-delivery');
    expect(state({ delivered: DAY }, { undeliveredAsOf: READ }).status).toBe('delivered');
    expect(state({ status: 'unknown' }, { undeliveredAsOf: READ }).status).toBe('unknown');
    const cancelled = state({ status: 'cancelled' }, { undeliveredAsOf: READ });
    expect(cancelled.withdrawn).toBe(false);
  });
  test('a status that nobody can read says nothing against what happened', () => {
    expect(state({ status: 'unknown', shipped: DAY }).status).toBe('unknown');
    expect(state({ status: 'unknown', delivered: DAY }).status).toBe('delivered');
    expect(state({ status: 'unknown', completed: DAY }).status).toBe('completed');
  });
});

test('a status alone says that it arrived, and so does what is wrong with it', () => {
  expect(state({ status: 'completed' })).toMatchObject({ arrived: true, completed: true });
  expect(state({ status: 'delivered' })).toMatchObject({ arrived: true, completed: false });
  expect(state({ situation: 'changed-mind' }).arrived).toBe(true);
  expect(state({ situation: 'not-as-described' }).arrived).toBe(true);
  expect(state({ situation: 'not-received' }).arrived).toBe(false);
});

describe('a claim', () => {
  test('runs from what opened it until the money is back', () => {
    expect(state({ status: 'refunding' }).waiting).toBe(true);
    expect(state({ returnAgreed: DAY }).waiting).toBe(true);
    expect(state({ disputeOpened: DAY }).waiting).toBe(true);
    expect(state({ disputeOpened: DAY, status: 'refunded' }).waiting).toBe(false);
    expect(state({ shipped: DAY }).waiting).toBe(false);
  });
  test('is not to be had where nothing was paid; a tracking number shows that it was', () => {
    expect(state({ status: 'expired' }).withdrawn).toBe(true);
    expect(state({ status: 'expired', trackingNumbers: ['LX000000000XX'] }).withdrawn).toBe(false);
  });
});

describe('a status nobody can read', () => {
  test('leaves it unclear, unless an end was printed since it last changed', () => {
    expect(state({ status: 'unknown' }).unclear).toBe(true);
    const changed = (at: number) => ({ statusChangedAt: at });
    const end = { status: 'unknown', statedEnd: onDay('2026-04-01') } as const;
    expect(state(end, changed(READ)).unclear).toBe(false);
    expect(state(end, changed(READ + 1)).unclear).toBe(true);
    const countdown = exactly('2026-04-01T00:00Z');
    expect(state({ status: 'unknown', statedCountdownEnd: countdown }).unclear).toBe(false);
  });
});

describe('when the arrival was learned', () => {
  test('is when a page first showed it, not the day that it prints', () => {
    expect(state({ delivered: DAY }).arrivalLearned).toBeNull();
    expect(state({ delivered: DAY }, { deliveredSince: READ - 5 }).arrivalLearned).toBe(READ - 5);
  });
  test('is when the buyer said so', () => {
    const typed = anOrder(said({ delivered: DAY }, 'user', READ));
    expect(stateOf(typed).arrivalLearned).toBe(READ);
  });
});
