import { expect, test } from 'vitest';
import { viewOrder } from '../../../lib/core/view';
import { temuPolicy } from '../../../lib/marketplaces/temu/policy';
import { wishPolicy } from '../../../lib/marketplaces/wish/policy';
import { anOrder, at, onDay, said } from './an-order';
import { view } from './viewed';

const context = { zone: 'UTC', strict: true };
/** On its way or not: a phrase of the journey that says neither. */
const journey = { status: 'unknown', placed: onDay('2026-01-10', 'UTC') } as const;

test('Temu counts from the order alone: words of the journey put no doubt on it, to its last day', () => {
  const seen = (now: string) =>
    viewOrder(anOrder(said(journey)), temuPolicy, { ...context, now: at(now) });
  // 10 January + 90 days is 10 April: the day before it is the last whole one.
  expect(seen('2026-02-01T00:00Z')).toMatchObject({
    urgency: 'calm',
    needsCheck: false,
    claimBy: { lastWholeDay: '2026-04-09', rule: 'temu.90' },
  });
  expect(seen('2026-04-05T00:00Z').urgency).toBe('soon');
  expect(seen('2026-04-09T12:00Z').urgency).toBe('last-day');
  expect(seen('2026-06-01T00:00Z').urgency).toBe('over');
});

test('Wish counts from delivery too, which may have been: no date leads', () => {
  const promised = { ...journey, promisedBy: onDay('2026-02-20', 'UTC') };
  const seen = (now: string) =>
    viewOrder(anOrder(said(promised)), wishPolicy, { ...context, now: at(now) });
  // Had it come on the day of the order, 30 days would end on 9 February, before the 30 after the promised day.
  expect(seen('2026-01-20T00:00Z').urgency).toBe('check');
  expect(seen('2026-02-15T00:00Z').urgency).toBe('check');
});

test('an estimate leads no order of AliExpress of which nobody can tell whether it arrived', () => {
  expect(view(anOrder(said(journey)), '2026-01-20T00:00Z').urgency).toBe('check');
});
