import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Package } from '../../../../lib/core/facts/order';
import {
  factsOfPackages,
  mergePackages,
  partlyDelivered,
} from '../../../../lib/core/facts/packages';
import { spanOf } from '../../../../lib/core/time/span';
import { parcel } from '../a-parcel';
import { at, exactly, onDay } from '../an-order';

describe('parcels of several readings', () => {
  test('are one when they share a number, however it is written; their numbers are joined', () => {
    const origin = parcel(['LP00000000000001'], { carrier: 'Standard' });
    const both = parcel(['lp 0000 0000 0000 01', 'RR000000001CN']);
    expect(mergePackages([origin], [both])).toEqual([
      parcel(['LP00000000000001', 'RR000000001CN'], { carrier: 'Standard' }),
    ]);
  });
  test('that turn out to be one become one', () => {
    const known = [parcel(['A1']), parcel(['B1']), parcel(['C1'])];
    const merged = mergePackages(known, [parcel(['A1', 'C1'])]);
    expect(merged.map(({ numbers }) => numbers)).toEqual([['A1', 'C1'], ['B1']]);
  });
  test('never lose a delivery, a shipment or the last news', () => {
    const known = parcel(['A1'], {
      shipped: onDay('2026-11-01'),
      delivered: onDay('2026-11-12'),
      lastEvent: onDay('2026-11-12'),
      promisedBy: onDay('2026-11-20'),
    });
    expect(mergePackages([known], [parcel(['A1'])])).toEqual([known]);
    expect(mergePackages([known], [])).toEqual([known]);
  });
  test('take what is newer, and the more exact of two times that can be the same', () => {
    const day = parcel(['A1'], { delivered: onDay('2026-11-12') });
    const second = parcel(['A1'], { delivered: exactly('2026-11-12T20:00Z') });
    const other = parcel(['A1'], { delivered: exactly('2026-11-14T20:00Z') });
    const deliveredIn = (...[before, now]: [Package, Package]) =>
      mergePackages([before], [now])[0]?.delivered;
    expect(deliveredIn(day, second)).toEqual(second.delivered);
    expect(deliveredIn(second, day)).toEqual(second.delivered);
    expect(deliveredIn(second, other)).toEqual(other.delivered);
    const [sooner, later] = ['2026-11-20', '2026-11-25'].map((promised) =>
      parcel(['A1'], { promisedBy: onDay(promised) }),
    );
    expect(mergePackages([sooner as Package], [later as Package])[0]?.promisedBy).toEqual(
      onDay('2026-11-25'),
    );
  });
  test('take the newer of two that are equally exact, or that cannot be the same, though it is earlier', () => {
    const deliveredIn = (before: Package['delivered'], now: Package['delivered']) =>
      mergePackages(
        [parcel(['A1'], { delivered: before })],
        [parcel(['A1'], { delivered: now })],
      )[0]?.delivered;
    // In Berlin the 12th begins while it is still the 11th in Los Angeles: both days can hold one moment.
    const [eleventh, twelfth] = ['2026-11-11', '2026-11-12'].map((day) =>
      onDay(day, 'Europe/Berlin'),
    ) as [Package['delivered'], Package['delivered']];
    expect(deliveredIn(twelfth, eleventh)).toEqual(eleventh);
    expect(deliveredIn(eleventh, twelfth)).toEqual(twelfth);
    const noon = exactly('2026-11-12T20:00Z');
    expect(deliveredIn(exactly('2026-11-14T20:00Z'), noon)).toEqual(noon);
    expect(deliveredIn(exactly('2026-11-14T20:00Z'), onDay('2026-11-12'))).toEqual(
      onDay('2026-11-12'),
    );
    expect(deliveredIn(exactly('2026-11-10T20:00Z'), onDay('2026-11-12'))).toEqual(
      onDay('2026-11-12'),
    );
  });
  test.each(['2026-11-12T08:00Z', '2026-11-13T08:00Z'])(
    'at either end of a day in Los Angeles a moment can be of that day: %s',
    (moment) => {
      const known = parcel(['A1'], { delivered: exactly(moment) });
      const day = parcel(['A1'], { delivered: onDay('2026-11-12') });
      expect(mergePackages([known], [day])).toEqual([known]);
    },
  );
  test('are at most a hundred, each with at most twenty numbers', () => {
    const many = Array.from({ length: 150 }, (_, index) => parcel([`N${index}`]));
    expect(mergePackages([], many)).toHaveLength(100);
    const others = Array.from({ length: 60 }, (_, index) => parcel([`M${index}`]));
    expect(mergePackages(many.slice(0, 60), others)).toEqual([
      ...many.slice(0, 60),
      ...others.slice(0, 40),
    ]);
    const numbers = Array.from({ length: 50 }, (_, index) => `N${index}`);
    expect(mergePackages([parcel(['N0'])], [parcel(numbers)])[0]?.numbers).toHaveLength(20);
  });

  test('whose numbers are hidden stay as the newest reading shows them', () => {
    const hidden = parcel([], { lastEvent: onDay('2026-11-05') });
    const later = parcel([], { lastEvent: onDay('2026-11-09') });
    const seen = mergePackages([], [hidden, parcel(['A1'])]);
    expect(seen).toEqual([parcel(['A1']), hidden]);
    expect(mergePackages(seen, [parcel(['A1'])])).toEqual(seen);
    expect(mergePackages(seen, [later])).toEqual([parcel(['A1']), later]);
  });

  const aTime = fc.option(
    fc.oneof(
      fc.integer({ min: at('2026-01-01T00:00Z'), max: at('2026-12-31T00:00Z') }).map((instant) => ({
        kind: 'instant' as const,
        at: instant,
      })),
      fc.constantFrom('2026-03-01', '2026-06-01', '2026-09-01').map((day) => onDay(day)),
    ),
  );
  const someParcels = fc.array(
    fc.record({
      numbers: fc.array(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'), { maxLength: 3 }),
      carrier: fc.option(fc.constantFrom('DHL', 'EMS')),
      shipped: aTime,
      delivered: aTime,
      lastEvent: aTime,
      promisedBy: aTime,
    }),
    { maxLength: 5 },
  );
  test('reading the same parcels twice changes nothing, and every number stays on one parcel', () => {
    fc.assert(
      fc.property(someParcels, someParcels, (before, now) => {
        const once = mergePackages(mergePackages([], before), now);
        expect(mergePackages(once, now)).toEqual(once);
        const numbers = once.flatMap((one) => one.numbers);
        expect(numbers).toHaveLength(new Set(numbers).size);
        expect(new Set(numbers)).toEqual(
          new Set([...before, ...now].flatMap((one) => one.numbers)),
        );
      }),
    );
  });
});

describe('what parcels say of their order', () => {
  test('one parcel says what it says', () => {
    const only = parcel(['A1', 'A2'], {
      carrier: 'DHL',
      shipped: onDay('2026-11-01'),
      delivered: exactly('2026-11-12T20:00Z'),
      lastEvent: exactly('2026-11-12T20:00Z'),
      promisedBy: onDay('2026-11-20'),
    });
    expect(factsOfPackages([only])).toEqual({
      carrier: ['DHL'],
      trackingNumbers: ['A1', 'A2'],
      shipped: onDay('2026-11-01'),
      delivered: exactly('2026-11-12T20:00Z'),
      lastEvent: exactly('2026-11-12T20:00Z'),
      promisedBy: onDay('2026-11-20'),
    });
  });
  test('several span from the first to the last; the newest event and the latest promise stand for all', () => {
    const facts = factsOfPackages([
      parcel(['A1'], {
        carrier: 'DHL',
        shipped: exactly('2026-11-05T10:00Z'),
        delivered: exactly('2026-11-15T10:00Z'),
        lastEvent: exactly('2026-11-15T10:00Z'),
        promisedBy: onDay('2026-11-18'),
      }),
      parcel(['B1'], {
        shipped: exactly('2026-11-02T10:00Z'),
        delivered: exactly('2026-11-12T10:00Z'),
        lastEvent: exactly('2026-11-12T10:00Z'),
        promisedBy: onDay('2026-11-25'),
      }),
    ]);
    const [first, last] = [at('2026-11-02T10:00Z'), at('2026-11-05T10:00Z')];
    expect(facts.shipped).toEqual({ kind: 'between', earliest: first, latest: last });
    expect(facts.delivered && spanOf(facts.delivered)).toEqual({
      earliest: at('2026-11-12T10:00Z'),
      latest: at('2026-11-15T10:00Z'),
    });
    expect(facts.lastEvent).toEqual(exactly('2026-11-15T10:00Z'));
    expect(facts.promisedBy).toEqual(onDay('2026-11-25'));
    expect(facts.carrier).toEqual(['DHL']);
    expect(facts.trackingNumbers).toEqual(['A1', 'B1']);
  });
  test('a parcel that states no shipment leaves the shipment open; one not delivered does not hide the other’s delivery', () => {
    const arrived = parcel(['A1'], {
      shipped: onDay('2026-11-01'),
      delivered: onDay('2026-11-12'),
    });
    const onItsWay = parcel(['B1']);
    const facts = factsOfPackages([arrived, onItsWay]);
    expect(facts.shipped).toBeNull();
    expect(facts.delivered).toEqual(onDay('2026-11-12'));
    expect(partlyDelivered([arrived, onItsWay])).toBe(true);
    expect(partlyDelivered([arrived])).toBe(false);
    expect(partlyDelivered([onItsWay])).toBe(false);
    expect(partlyDelivered(undefined)).toBe(false);
  });
  test('one time for all of them is told as it was printed', () => {
    const deliveredOn = (...times: Package['delivered'][]) =>
      factsOfPackages(times.map((delivered, index) => parcel([`N${index}`], { delivered })))
        .delivered;
    const [day, next] = [onDay('2026-11-12'), onDay('2026-11-13')];
    expect(deliveredOn(day, day)).toEqual(day);
    expect(deliveredOn(exactly('2026-11-12T20:00Z'), day)).toEqual(day);
    // From the start of the 12th in Los Angeles to the end of the 13th.
    expect(deliveredOn(next, day)).toEqual({
      kind: 'between',
      earliest: at('2026-11-12T08:00Z'),
      latest: at('2026-11-14T08:00Z'),
    });
    const fromItsStart = deliveredOn(exactly('2026-11-12T08:00Z'), day);
    expect(fromItsStart && spanOf(fromItsStart)).toEqual(spanOf(day));
  });
  test('a delivery without a year stays one that can be put right', () => {
    const yearless = { ...onDay('2026-11-12'), yearMissing: true } as Package['delivered'];
    const facts = factsOfPackages([
      parcel(['A1'], { delivered: yearless }),
      parcel(['B1'], { delivered: onDay('2026-11-14') }),
    ]);
    expect(facts.delivered).toEqual(yearless);
  });
  test('no parcels say nothing', () => {
    expect(factsOfPackages([])).toEqual({
      carrier: [],
      trackingNumbers: [],
      shipped: null,
      delivered: null,
      lastEvent: null,
      promisedBy: null,
    });
  });
});
