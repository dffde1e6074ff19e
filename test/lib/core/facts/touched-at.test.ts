import { expect, test } from 'vitest';
import { touchedAt } from '../../../../lib/core/facts/touched-at';
import { anOrder, at, said } from '../an-order';

const now = at('2026-11-20T12:00Z');

test('an order was touched when it was last read, said, marked, noted or told', () => {
  const order = (more: object = {}, facts = {}) =>
    anOrder(facts, { bounds: { first: now - 9, last: now }, ...more });
  const told = (at: number) => ({ deadline: '2026-12-20', thresholds: [7], at });
  const note = { text: 'asked the shop', version: 1, at: now + 1 };
  expect(touchedAt(order())).toBe(now);
  for (const more of [
    { marks: { snoozedAt: now + 1, snoozedUntil: now + 99, snoozedFor: now + 99 } },
    { marks: { settledAt: now + 1 } },
    { takenBack: { title: now + 1 } },
    { told: told(now - 5), toldBefore: [told(now + 1)] },
    { addedAt: now + 1 },
    { note },
    { claim: { situation: { name: 'lost', at: now + 1 } } },
    { claim: { letters: { first: [{ ...note, base: '' }] } } },
    { changesToldAt: now + 1 },
    { waitsToldAt: now + 1 },
    { nudgedAt: now + 1 },
  ])
    expect(touchedAt(order(more)), JSON.stringify(more)).toBe(now + 1);
  expect(touchedAt(order({}, said({ store: 'A' }, 'user', now + 1)))).toBe(now + 1);
});
