import { describe, expect, it } from 'vitest';
import {
  claimByText,
  dayText,
  distanceText,
  leftText,
  momentText,
  untilText,
} from '../../../lib/wording/format';
import { claimBy, day, NOW, ZONE } from '../../components/sample-view';
import { localeWords } from '../../tools/locale-words';

const british = { ...localeWords(), language: 'en-GB' };
const here = { words: british, now: NOW, zone: ZONE };

describe('a day', () => {
  it('has its weekday in the present year and its year in another', () => {
    expect(dayText(day('2026-12-03'), here)).toBe('Thu 3 Dec');
    expect(dayText(day('2027-02-12'), here)).toBe('12 Feb 2027');
  });

  it('is the same day in whatever zone it is told', () => {
    for (const zone of ['Pacific/Apia', 'America/Los_Angeles', 'Asia/Shanghai']) {
      expect(dayText(day('2026-12-03'), { ...here, zone })).toBe('Thu 3 Dec');
    }
  });

  it('is written as the language writes it', () => {
    const words = { ...british, language: 'de' };
    expect(dayText(day('2026-12-03'), { ...here, words })).toBe('Do., 3. Dez.');
  });

  it('is told by its distance from today in the zone', () => {
    expect(distanceText(day('2026-11-29'), here)).toBe('tomorrow');
    expect(distanceText(day('2026-12-04'), here)).toBe('in 6 days');
    // 13:00 UTC is already the 29th in Apia.
    expect(distanceText(day('2026-11-29'), { ...here, zone: 'Pacific/Apia' })).toBe('today');
  });
});

describe('a moment', () => {
  it('is told in the zone', () => {
    expect(momentText(Date.parse('2026-11-29T08:00:00Z'), here)).toBe('Sun 29 Nov, 9:00');
  });
});

describe('until when, for a sentence', () => {
  it('is the last whole day, and under 48 hours a day and a time without another “by”', () => {
    const until = (safe: string, day: string) => untilText(claimBy(safe, day), here);
    expect(until('2026-12-04T08:00:00Z', '2026-12-03')).toBe('Thu 3 Dec');
    expect(until('2026-11-28T23:00:00Z', '2026-11-28')).toBe('today, 23:59');
    expect(until('2026-11-29T08:00:00Z', '2026-11-28')).toBe('tomorrow, 9:00');
    expect(until('2026-11-30T08:00:00Z', '2026-11-29')).toBe('Mon 30 Nov, 9:00');
  });
});

describe('the time a claim-by leaves', () => {
  it('is days while they are more than two', () => {
    expect(leftText(claimBy('2026-12-04T08:00:00Z', '2026-12-03'), here)).toBe('5 days left');
  });

  it('is the exact local time under 48 hours, though the last whole day is over', () => {
    const claim = claimBy('2026-11-28T22:00:00Z', '2026-11-27');
    expect(leftText(claim, here)).toBe('today by 23:00');
    expect(claimByText(claim, here)).toBe('today by 23:00');
  });

  it('names tomorrow, and the day after while it is under 48 hours away', () => {
    expect(leftText(claimBy('2026-11-29T08:00:00Z', '2026-11-28'), here)).toBe('tomorrow by 9:00');
    expect(leftText(claimBy('2026-11-30T08:00:00Z', '2026-11-29'), here)).toBe(
      'Mon 30 Nov by 9:00',
    );
  });

  it('tells a limit at midnight as the minute before, which nobody reads as a day later', () => {
    expect(leftText(claimBy('2026-11-28T23:00:00Z', '2026-11-28'), here)).toBe('today by 23:59');
  });

  it('says when the safe date has passed, by the clock or by the claim-by’s state', () => {
    expect(leftText(claimBy('2026-11-28T12:59:59Z', '2026-11-27'), here)).toBe(
      'the safe date has passed',
    );
    const past = claimBy('2026-11-27T08:00:00Z', '2026-11-26', { state: 'past-safe' });
    expect(leftText(past, here)).toBe('the safe date has passed');
    expect(claimByText(past, here)).toBe('Thu 26 Nov');
  });

  it('is about where it is only estimated', () => {
    const claim = claimBy('2027-01-01T08:00:00Z', '2026-12-31', { certainty: 'estimated' });
    expect(claimByText(claim, here)).toBe('about Thu 31 Dec');
  });
});
