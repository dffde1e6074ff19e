import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asKnownAt, withoutFuture } from '../../../../../lib/core/facts/machine-clock/clock-ahead';
import { touchedAt } from '../../../../../lib/core/facts/touched-at';
import { anyStoredOrder } from '../../../any-stored';
import { at } from '../../an-order';

const now = at('2050-01-01T12:00Z');
const readAt = now - 1_000;

/** How fields are named that say when something was read, done, told or seen. */
const MOMENT = /(?:^at|^first|^last|^checked|At|Since|AsOf)$/;
/** What a page or the user said, a journey's times too, may lie in the future. */
const SAID = new Set(['value', 'before', 'after', 'packages']);

interface Place {
  readonly holder: Record<string, unknown>;
  readonly name: string;
  readonly at: number;
}

/** Every moment in something, with what holds it. */
const momentsIn = (of: object, under = ''): readonly Place[] =>
  Object.entries(of).flatMap(([name, inside]): readonly Place[] => {
    if (SAID.has(name)) return [];
    const holder = of as Record<string, unknown>;
    const isMoment = MOMENT.test(name) || under === 'takenBack';
    if (typeof inside === 'number') return isMoment ? [{ holder, name, at: inside }] : [];
    return typeof inside === 'object' && inside !== null ? momentsIn(inside, name) : [];
  });

test('an order was touched at the last of all moments in it, whichever that is', () => {
  fc.assert(
    fc.property(anyStoredOrder, (stored) => {
      const order = structuredClone(stored);
      const last = at('9999-12-30T00:00Z');
      for (const { holder, name, at } of momentsIn(order)) {
        holder[name] = last;
        expect(touchedAt(order), name).toBe(last);
        holder[name] = at;
      }
    }),
  );
});

test('nothing that is stored after the clock was put back says a moment that has not come', () => {
  fc.assert(
    fc.property(anyStoredOrder, (order) => {
      const after = withoutFuture(order, now, readAt);
      expect(momentsIn(after).filter((moment) => moment.at > now)).toEqual([]);
      expect(withoutFuture(after, now, readAt)).toBe(after);
      expect(asKnownAt(after, now)).toBe(after);
    }),
  );
});

test('what is void while the clock may yet be put right does not become more by asking again', () => {
  fc.assert(
    fc.property(anyStoredOrder, (order) => {
      const known = asKnownAt(order, now);
      expect(asKnownAt(known, now)).toEqual(known);
    }),
  );
});
