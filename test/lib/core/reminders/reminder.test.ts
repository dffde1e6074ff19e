import { describe, expect, test } from 'vitest';
import type { Order, Told } from '../../../../lib/core/facts/order';
import { quietUntil } from '../../../../lib/core/reminders/quiet-hours';
import { reminderOf, warningAt } from '../../../../lib/core/reminders/reminder';
import { DEFAULT_SETTINGS, type Settings } from '../../../../lib/core/views/settings';
import { viewOrder } from '../../../../lib/core/views/view';
import { anOrder, at, exactly, iso, onDay, policy, said } from '../an-order';

const ZONE = 'America/Los_Angeles';
const noQuiet: Settings = {
  ...DEFAULT_SETTINGS,
  quietHours: { on: false, from: '22:00', to: '09:00' },
};
// Safe 2026-03-16T07:00Z, so the last whole day is 15 March; mornings are 16:00Z (from 8 March; 17:00Z before).
const delivered = anOrder(said({ delivered: exactly('2026-03-01T13:00Z') }));

const remind = (now: string, told?: Told, order: Order = delivered, settings = noQuiet) => {
  const view = viewOrder(order, policy, { now: at(now), zone: ZONE, strict: true });
  return reminderOf({ view, told: told ? [told] : [] }, settings, at(now), ZONE);
};
const told = (...thresholds: number[]): Told => ({
  deadline: '2026-03-15' as Told['deadline'],
  thresholds,
});

describe('thresholds', () => {
  test.each([
    ['2026-03-02T00:00Z', null, '2026-03-08T16:00:00Z'],
    ['2026-03-08T15:59Z', null, '2026-03-08T16:00:00Z'],
    ['2026-03-08T16:00Z', 7, '2026-03-12T16:00:00Z'],
    ['2026-03-12T16:00Z', 3, '2026-03-14T16:00:00Z'],
    ['2026-03-14T16:00Z', 1, '2026-03-15T16:00:00Z'],
    ['2026-03-15T16:00Z', 0, null],
  ])('at %s: %s is due', (now, due, next) => {
    const reminder = remind(now);
    expect(reminder.due).toBe(due);
    expect(iso(reminder.next)).toBe(next);
  });
  test('what was told is not told again', () => {
    expect(remind('2026-03-09T00:00Z', told(7))).toMatchObject({ due: null });
    expect(remind('2026-03-12T18:00Z', told(7)).due).toBe(3);
  });
  test('after a long sleep one warning stands for all that were missed', () => {
    const reminder = remind('2026-03-14T18:00Z');
    expect(reminder.due).toBe(1);
    expect(reminder.told?.thresholds.toSorted()).toEqual([1, 3, 7]);
  });
  test('a changed deadline starts afresh', () => {
    const other: Told = { deadline: '2026-04-01' as Told['deadline'], thresholds: [7, 3, 1, 0] };
    expect(remind('2026-03-09T00:00Z', other).due).toBe(7);
  });
  test('past the safe date but perhaps open: said once, if nothing was said on the last day', () => {
    const bare = anOrder(said({ delivered: onDay('2026-03-01') }));
    expect(remind('2026-03-16T20:00Z', undefined, bare).due).toBe(0);
    expect(remind('2026-03-16T20:00Z', told(7, 3, 1, 0), bare).due).toBeNull();
  });
  test('check, over, settled and waiting orders are never warned about', () => {
    const placed = anOrder(
      said({ placed: onDay('2025-06-01'), status: 'awaiting-delivery' }, 'list'),
    );
    expect(remind('2025-11-01T18:00Z', undefined, placed).due).toBeNull();
    // Nobody can tell whether it arrived: there is a date, and the page must be opened first.
    const unclear = anOrder(said({ placed: onDay('2026-03-01'), status: 'unknown' }, 'list'));
    const seen = viewOrder(unclear, policy, {
      now: at('2026-03-15T18:00Z'),
      zone: ZONE,
      strict: true,
    });
    expect([seen.urgency, seen.claimBy?.lastWholeDay]).toEqual(['check', '2026-03-15']);
    expect(remind('2026-03-15T18:00Z', undefined, unclear).due).toBeNull();
    const settled = { ...delivered, marks: { settledAt: 1 } };
    expect(remind('2026-03-15T18:00Z', undefined, settled).due).toBeNull();
  });
});

test('what was told stays told beside what is told now', () => {
  expect(remind('2026-03-14T18:00Z', told(7)).told?.thresholds.toSorted()).toEqual([1, 3, 7]);
});

test('a running claim is never warned about, though its limits run on', () => {
  const order = anOrder(
    said({ delivered: exactly('2026-03-01T13:00Z'), disputeOpened: exactly('2026-03-02T13:00Z') }),
  );
  expect(remind('2026-03-15T18:00Z', undefined, order)).toMatchObject({ due: null, next: null });
});

describe('mornings', () => {
  test('are nine by the clock on the wall, on the day of a clock change too', () => {
    const day = '2026-03-15' as Told['deadline'];
    // Los Angeles changes on 8 March, Berlin on 29 March.
    expect(iso(warningAt(day, 8, noQuiet, ZONE))).toBe('2026-03-07T17:00:00Z');
    expect(iso(warningAt(day, 7, noQuiet, ZONE))).toBe('2026-03-08T16:00:00Z');
    const later = '2026-03-30' as Told['deadline'];
    expect(iso(warningAt(later, 2, noQuiet, 'Europe/Berlin'))).toBe('2026-03-28T08:00:00Z');
    expect(iso(warningAt(later, 1, noQuiet, 'Europe/Berlin'))).toBe('2026-03-29T07:00:00Z');
    expect(iso(warningAt(later, 0, noQuiet, 'Pacific/Apia'))).toBe('2026-03-29T20:00:00Z');
  });
});

describe('quiet hours', () => {
  test('hold back what is past its safe date: nothing is sooner lost by waiting', () => {
    const bare = anOrder(said({ delivered: onDay('2026-03-01') }));
    const reminder = remind('2026-03-17T06:00Z', told(7, 3, 1), bare, DEFAULT_SETTINGS);
    expect(reminder.due).toBeNull();
    expect(iso(reminder.next)).toBe('2026-03-17T16:00:00Z');
  });
  test('end at their hour on the day of a clock change', () => {
    const night = { on: true, from: '22:00', to: '09:00' };
    // The night before the change is an hour shorter.
    expect(iso(quietUntil(at('2026-03-08T06:00Z'), night, ZONE))).toBe('2026-03-08T16:00:00Z');
  });
  const quiet = { on: true, from: '22:00', to: '09:00' };
  test.each([
    ['2026-03-10T04:59Z', null],
    ['2026-03-10T05:00Z', '2026-03-10T16:00:00Z'],
    ['2026-03-10T15:59Z', '2026-03-10T16:00:00Z'],
    ['2026-03-10T16:00Z', null],
  ])('over midnight, at %s', (now, ends) => {
    expect(iso(quietUntil(at(now), quiet, ZONE))).toBe(ends);
  });
  test('over a morning, to the minute', () => {
    const early = { on: true, from: '06:15', to: '07:45' };
    // 06:15 in Los Angeles is 13:15 UTC.
    expect(quietUntil(at('2026-03-10T13:14Z'), early, ZONE)).toBeNull();
    expect(iso(quietUntil(at('2026-03-10T13:15Z'), early, ZONE))).toBe('2026-03-10T14:45:00Z');
    expect(quietUntil(at('2026-03-10T14:45Z'), early, ZONE)).toBeNull();
  });
  test('within a day, off, and empty', () => {
    const noon = { on: true, from: '12:00', to: '14:00' };
    expect(iso(quietUntil(at('2026-03-10T20:00Z'), noon, ZONE))).toBe('2026-03-10T21:00:00Z');
    expect(quietUntil(at('2026-03-10T20:00Z'), { ...noon, on: false }, ZONE)).toBeNull();
    expect(
      quietUntil(at('2026-03-10T20:00Z'), { on: true, from: '12:00', to: '12:00' }, ZONE),
    ).toBeNull();
  });
  test('a warning waits for their end', () => {
    const reminder = remind('2026-03-13T06:00Z', undefined, delivered, DEFAULT_SETTINGS);
    expect(reminder.due).toBeNull();
    expect(iso(reminder.next)).toBe('2026-03-13T16:00:00Z');
  });
  test('unless the deadline would pass before', () => {
    const reminder = remind('2026-03-16T06:00Z', told(7, 3, 1), delivered, DEFAULT_SETTINGS);
    expect(reminder.due).toBe(0);
  });
  test('a warning does not wait for an end of quiet hours at which the last day is over', () => {
    const evening = { on: true, from: '20:00', to: '00:00' };
    const quietEvening = { ...DEFAULT_SETTINGS, quietHours: evening };
    // 21:00 on 15 March, the last day.
    expect(remind('2026-03-16T04:00Z', told(7, 3, 1), delivered, quietEvening).due).toBe(0);
  });
  test('nor for one that leaves less than two hours of it', () => {
    const until = (to: string): Settings => ({
      ...DEFAULT_SETTINGS,
      quietHours: { on: true, from: '09:00', to },
    });
    // 09:00 on 15 March, the last day: it is over at 24:00.
    const due = (to: string) =>
      remind('2026-03-15T16:00Z', told(7, 3, 1), delivered, until(to)).due;
    expect(due('22:00')).toBeNull();
    expect(due('22:01')).toBe(0);
    expect(due('23:30')).toBe(0);
  });
  test('the deadline is the day that was shown, though some hours of the next are safe too', () => {
    const zone = 'Europe/Berlin';
    const settings = {
      ...DEFAULT_SETTINGS,
      quietHours: { on: true, from: '22:00', to: '07:30' },
    };
    const due = (now: string) => {
      const view = viewOrder(delivered, policy, { now: at(now), zone, strict: true });
      return reminderOf({ view, told: [told(7, 3, 1)] }, settings, at(now), zone).due;
    };
    // Safe until 16 March, 08:00 in Berlin; 15 March was shown. At 22:30 on that day nothing waits for 07:30.
    expect(due('2026-03-15T21:30Z')).toBe(0);
    // The evening before, the last day's warning is not due yet.
    expect(due('2026-03-14T21:30Z')).toBeNull();
  });
});

describe('snooze', () => {
  test('puts off the warnings that would have come meanwhile, to its end', () => {
    const order = { ...delivered, marks: { snoozedUntil: at('2026-03-13T20:00Z') } };
    // Nothing is due yet on 11 March; the warning of the 12th waits for the 13th, the one of the 14th comes in its
    // time.
    expect(iso(remind('2026-03-11T20:00Z', told(7), order).next)).toBe('2026-03-13T20:00:00Z');
    expect(iso(remind('2026-03-13T20:00Z', told(7, 3), order).next)).toBe('2026-03-14T16:00:00Z');
  });

  const snoozed = (until: string) => ({ ...delivered, marks: { snoozedUntil: at(until) } });
  test('holds warnings back until it ends', () => {
    const reminder = remind('2026-03-12T18:00Z', told(7), snoozed('2026-03-14T00:00Z'));
    expect(reminder.due).toBeNull();
    expect(iso(reminder.next)).toBe('2026-03-14T00:00:00Z');
    expect(remind('2026-03-14T00:00Z', told(7), snoozed('2026-03-14T00:00Z')).due).toBe(3);
  });
  test('never past the last warning', () => {
    expect(remind('2026-03-15T16:00Z', told(7, 3, 1), snoozed('2026-04-01T00:00Z')).due).toBe(0);
  });
  test('the warning that was snoozed comes again', () => {
    expect(remind('2026-03-13T18:00Z', told(), snoozed('2026-03-13T17:00Z')).due).toBe(3);
  });
});

describe('a weekend', () => {
  // The last whole day, 15 March 2026, is a Sunday; the mornings before it: Thursday 12, Saturday 14.
  const weekdays: Settings = { ...noQuiet, weekend: 'saturday-sunday' };

  test('brings its warnings to the Friday before, as one', () => {
    expect(iso(remind('2026-03-12T18:00Z', told(7, 3), delivered, weekdays).next)).toBe(
      '2026-03-13T16:00:00Z',
    );
    const friday = remind('2026-03-13T16:00Z', told(7, 3), delivered, weekdays);
    expect(friday.due).toBe(0);
    expect(friday.told?.thresholds.toSorted()).toEqual([0, 1, 3, 7]);
    expect(friday.next).toBeNull();
  });

  test('of Friday and Saturday leaves Sunday a day like any other', () => {
    const elsewhere: Settings = { ...noQuiet, weekend: 'friday-saturday' };
    const thursday = remind('2026-03-12T16:00Z', told(7), delivered, elsewhere);
    expect(thursday.due).toBe(1);
    expect(iso(thursday.next)).toBe('2026-03-15T16:00:00Z');
  });

  test('holds back nothing that is first known on it', () => {
    expect(remind('2026-03-14T18:00Z', undefined, delivered, weekdays).due).toBe(0);
  });

  test('ends a snooze before it', () => {
    const snoozed = {
      ...delivered,
      marks: { snoozedUntil: at('2026-03-14T20:00Z'), snoozedAt: at('2026-03-12T20:00Z') },
    };
    const reminder = remind('2026-03-12T21:00Z', told(7, 3), snoozed, weekdays);
    expect(iso(reminder.next)).toBe('2026-03-13T16:00:00Z');
  });
});
