import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeNotice } from '../lib/app/reminders/change-notice';
import { warningNotice } from '../lib/app/reminders/notices';
import { DAY_LENGTH, dayOf, startOfDay } from '../lib/core/time/calendar-day';
import { lastMinute } from '../lib/core/time/last-day';
import type { OrderView } from '../lib/core/views/order-view';
import { DEFAULT_SETTINGS } from '../lib/core/views/settings';
import { summarize } from '../lib/core/views/summary';
import { viewOrder } from '../lib/core/views/view';
import { calendarOf } from '../lib/files/calendar/calendar';
import { ordersCsv } from '../lib/files/csv/orders-csv';
import { claimSentence } from '../lib/wording/claim-sentence';
import { clockDay } from '../lib/wording/clocks/clock-day';
import { drivingClock } from '../lib/wording/clocks/driving-clock';
import { claimByText, dayText, type Here, timeText } from '../lib/wording/format';
import { headline } from '../lib/wording/headline';
import { rowDateText } from '../lib/wording/list/row-texts';
import { chipDrawing } from '../lib/wording/page/chip-drawing';
import { FakeWorld } from './lib/app/fake-world';
import { anOrder, at, onDay, policy, said } from './lib/core/an-order';
import { localeWords } from './tools/locale-words';

const LANGUAGES = 'ar cs de en es fr he it ja ko nl pl pt-BR ru tr uk'.split(' ');
/** From where days end last to where they begin first, with every sort of clock change. */
const ZONES = [
  'Etc/GMT+12',
  'Pacific/Honolulu',
  'America/Los_Angeles',
  'America/Havana',
  'America/St_Johns',
  'Atlantic/Azores',
  'UTC',
  'Europe/Berlin',
  'Africa/Casablanca',
  'Asia/Beirut',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Kiritimati',
];
/** `CLAIMCLOCK_TELLINGS=20000` looks at so many moments. */
const RUNS = Number(process.env.CLAIMCLOCK_TELLINGS ?? 300);
const [SECOND, MINUTE, HOUR] = [1_000, 60_000, 3_600_000];

class TellingWorld extends FakeWorld {
  override readonly words: Here['words'];
  constructor({ words, now, zone }: Here) {
    super(new Date(now).toISOString());
    this.words = words;
    this.zone = zone;
  }
}

/** An order that ends then: by its tracking page, 15 days from a delivery, or at most, 60 days from shipping. */
const KINDS = {
  printed: (safe: number) =>
    said(
      { placed: onDay('2026-01-01'), statedEnd: { kind: 'instant', at: safe } },
      'tracking',
      at('2026-10-01T00:00Z'),
    ),
  counted: (safe: number) =>
    said(
      {
        placed: onDay('2026-09-01'),
        delivered: { kind: 'instant', at: safe - 15 * DAY_LENGTH },
        status: 'delivered',
      },
      'tracking',
      safe - 15 * DAY_LENGTH + 1,
    ),
  atMost: (safe: number) =>
    said(
      { placed: onDay('2026-09-01'), shipped: { kind: 'instant', at: safe - 60 * DAY_LENGTH } },
      'detail',
      safe - 59 * DAY_LENGTH,
    ),
} as const;

/** What each surface says first of an order. */
function tellings(view: OrderView, here: Here): Readonly<Record<string, string>> {
  const world = new TellingWorld(here);
  const told = { deadline: view.claimBy?.lastWholeDay ?? dayOf(0, 'UTC'), thresholds: [1] };
  const warning = warningNotice(world, [{ view, threshold: 1, told }]);
  const change = changeNotice(world, 'changes/', [{ view, changes: [], told: false, toldAt: 0 }]);
  const chip = chipDrawing(view, here);
  const clock = drivingClock(view);
  const { claim, left } = claimSentence(view, here);
  return {
    chip: [chip.claim, chip.left].join(' '),
    row: [claim, left].join(' '),
    list: rowDateText(view, here),
    popup: view.claimBy ? claimByText(view.claimBy, here) : '',
    panel: headline(view, here),
    timeline: clock ? clockDay(clock, here) : '',
    warning: [warning.title, warning.message].join(' '),
    change: change.message,
  };
}

const someMoment = fc.record({
  kind: fc.constantFrom(...(Object.keys(KINDS) as (keyof typeof KINDS)[])),
  language: fc.constantFrom(...LANGUAGES),
  zone: fc.constantFrom(...ZONES),
  // From October to May: the year changes, and clocks on both halves of the earth.
  day: fc.nat(220),
  /** Past the start of that day in the zone. */
  within: fc.oneof(
    fc.constantFrom(0, 1, SECOND, 59 * SECOND, 59_999, MINUTE, HOUR, 2 * HOUR, 90 * MINUTE),
    fc.nat(DAY_LENGTH - 1),
  ),
  before: fc.oneof(
    fc.constantFrom(1, SECOND, 59 * SECOND, HOUR, DAY_LENGTH, 2 * DAY_LENGTH, 2 * DAY_LENGTH - 1),
    fc.nat(20 * DAY_LENGTH).map((ms) => ms + 1),
  ),
  /** The moment is put to the end, or to the beginning, of its day. */
  edge: fc.constantFrom('last second', 'first instant', null),
});

test('every surface tells the same day, and none tells a later one', () => {
  let told = 0;
  fc.assert(
    fc.property(someMoment, ({ kind, language, zone, day, within, before, edge }) => {
      const first = startOfDay(dayOf(at('2026-10-15T12:00Z') + day * DAY_LENGTH, 'UTC'), zone);
      const safe = first + within;
      const midnight = startOfDay(dayOf(safe - before, zone), zone);
      const edges = { 'last second': midnight - SECOND, 'first instant': midnight };
      const now = edge ? edges[edge] : safe - before;
      const order = anOrder(KINDS[kind](safe));
      const view = viewOrder(order, policy, { now, zone, strict: false });
      const { claimBy } = view;
      if (claimBy === null || claimBy.state !== 'open') return;
      told += 1;
      const here = { words: localeWords(language), now, zone };
      // The last calendar day that ends at or before the safe instant (§2.7).
      const ends = startOfDay(dayOf(claimBy.safe, zone), zone);
      expect(ends).toBeLessThanOrEqual(claimBy.safe);
      expect(claimBy.lastWholeDay).toBe(dayOf(ends - 1, zone));
      const isNear = claimBy.safe - now < 48 * HOUR;
      const minute = lastMinute(claimBy.safe, zone);
      expect(minute).toBeLessThanOrEqual(claimBy.safe);
      const [dayTold, timeTold] = [dayText(claimBy.lastWholeDay, here), timeText(minute, here)];
      for (const [surface, text] of Object.entries(tellings(view, here))) {
        expect(
          text,
          `${surface} in ${language}, ${zone}, ${new Date(now).toISOString()}`,
        ).toContain(isNear ? timeTold : dayTold);
      }
      const calendar = calendarOf([view], DEFAULT_SETTINGS, here).text;
      const bare = (instant: number) =>
        new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '');
      expect(calendar).toContain(
        isNear
          ? `DTEND:${bare(minute)}Z`
          : `DTSTART;VALUE=DATE:${claimBy.lastWholeDay.replaceAll('-', '')}`,
      );
      expect(ordersCsv([{ view, order, account: null }], here)).toContain(claimBy.lastWholeDay);
      const { closingToday } = summarize([view], DEFAULT_SETTINGS, null);
      expect(closingToday).toBe(claimBy.lastWholeDay <= dayOf(now, zone) ? 1 : 0);
    }),
    { numRuns: RUNS },
  );
  expect(told).toBeGreaterThan(RUNS / 2);
});
