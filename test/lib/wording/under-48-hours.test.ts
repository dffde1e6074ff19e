import { describe, expect, test } from 'vitest';
import type { ClaimBy } from '../../../lib/core/rules/clock';
import { addDays, dayOf, HOUR_LENGTH } from '../../../lib/core/time/calendar-day';
import { DEFAULT_SETTINGS } from '../../../lib/core/views/settings';
import { eventOf } from '../../../lib/files/calendar/calendar-event';
import { clockDay } from '../../../lib/wording/clocks/clock-day';
import { claimByText, leftText, untilText } from '../../../lib/wording/format';
import { claimText, leftText as noticeLeftText } from '../../../lib/wording/notices/notice-texts';
import { chipWords } from '../../../lib/wording/page/chip-words';
import { claimBy, NOW, viewOf, ZONE } from '../../components/sample-view';
import { localeWords } from '../../tools/locale-words';
import { aClock } from '../core/a-clock';

const here = { words: { ...localeWords(), language: 'en-GB' }, now: NOW, zone: ZONE };
const telling = { words: here.words, clock: { now: () => NOW, zone: () => ZONE } };

/** A claim-by that ends in so many milliseconds. */
function endsIn(left: number, more: Partial<ClaimBy> = {}): ClaimBy {
  const safe = NOW + left;
  return claimBy(new Date(safe).toISOString(), addDays(dayOf(safe, ZONE), -1), more);
}
const viewIn = (left: number, more: Partial<ClaimBy> = {}) =>
  viewOf('1', { urgency: 'soon', claimBy: endsIn(left, more), daysLeft: 1 });

/** What each place says of a claim that ends in so many milliseconds. */
const PLACES: { readonly [place: string]: (left: number) => string } = {
  'the time left': (left) => leftText(endsIn(left), here),
  'until when': (left) => untilText(endsIn(left), here),
  'the claim-by': (left) => claimByText(endsIn(left), here),
  'a maximum': (left) => claimByText(endsIn(left, { atMost: true }), here),
  'a chip': (left) => chipWords(viewIn(left), here).claim,
  'a clock': (left) => clockDay(aClock({ safe: NOW + left }), here),
  'the message of a notice': (left) => noticeLeftText(telling, viewIn(left)),
  'the title of a notice of a maximum': (left) =>
    claimText(telling, viewIn(left, { atMost: true })),
};

/** The limit ends 48 hours after 14:00 in Berlin. */
const TIME = /\b1[34]:\d\d\b/;
const LIMIT = 48 * HOUR_LENGTH;

describe('under 48 hours the exact time is told, at 48 hours the day', () => {
  test.each(Object.entries(PLACES))('%s', (_place, textAt) => {
    expect(textAt(LIMIT - 1)).toMatch(TIME);
    expect(textAt(LIMIT)).not.toMatch(TIME);
    expect(textAt(LIMIT + 1)).not.toMatch(TIME);
  });

  test('an event of a calendar', () => {
    const kindAt = (left: number) => eventOf(viewIn(left), DEFAULT_SETTINGS, here)?.when.kind;
    expect([LIMIT - 1, LIMIT, LIMIT + 1].map(kindAt)).toEqual(['time', 'day', 'day']);
  });
});
