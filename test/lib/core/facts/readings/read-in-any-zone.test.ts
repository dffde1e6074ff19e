import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readInAnyZone } from '../../../../../lib/core/facts/readings/read-in-any-zone';
import { addDays, fixedDay, startOfDay } from '../../../../../lib/core/time/calendar-day';
import { bareDay, spanOf } from '../../../../../lib/core/time/span';
import { exactly } from '../../an-order';
import { sighting } from '../../recorded';

const reading = (day: string, zone: string) => ({
  marketplace: 'temu' as const,
  page: 'list' as const,
  outcome: 'orders' as const,
  language: 'en',
  readAt: 0,
  zone,
  sightings: [
    sighting(
      {
        placed: { value: bareDay(fixedDay(day), [zone]), text: day },
        paid: { value: exactly('2026-02-01T12:00Z'), text: '' },
        store: { value: 'A store', text: 'A store' },
      },
      {
        packages: [
          {
            numbers: ['LP1'],
            carrier: null,
            shipped: null,
            delivered: bareDay(fixedDay(day), [zone]),
            lastEvent: null,
            promisedBy: null,
          },
        ],
      },
    ),
  ],
  problems: [],
});

test('days begin no later than anywhere and end no earlier; exact times stay', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 900 }).map((days) => addDays(fixedDay('2025-06-01'), days)),
      fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
      (day, anywhere) => {
        const [seen] = readInAnyZone(reading(day, 'Etc/GMT+12')).sightings;
        for (const time of [seen?.facts.placed?.value, seen?.packages?.[0]?.delivered]) {
          const span = time && spanOf(time);
          expect(span?.earliest).toBeLessThanOrEqual(startOfDay(day, anywhere));
          expect(span?.latest).toBeGreaterThanOrEqual(startOfDay(addDays(day, 1), anywhere));
        }
        expect(seen?.facts.paid?.value).toEqual(exactly('2026-02-01T12:00Z'));
        expect(seen?.facts.store?.value).toBe('A store');
      },
    ),
  );
});
