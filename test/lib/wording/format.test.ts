import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  claimByText,
  comingText,
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
  it('has its weekday, and its year where that is another', () => {
    expect(dayText(day('2026-12-03'), here)).toBe('Thu 3 Dec');
    expect(dayText(day('2027-02-12'), here)).toBe('Fri, 12 Feb 2027');
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

  it('is the first of a month where the language says first', () => {
    const first = (language: string, of = '2026-12-01') =>
      dayText(day(of), { ...here, words: { ...british, language } });
    expect(first('fr')).toBe('mar. 1er déc.');
    expect(first('fr', '2026-12-11')).toBe('ven. 11 déc.');
    expect(first('pt-BR')).toBe('ter., 1º de dez.');
    expect(first('pt-BR', '2026-12-21')).toBe('seg., 21 de dez.');
    expect(first('es')).toBe('mar, 1 dic');
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

describe('a moment that is to come', () => {
  const coming = (at: string, zone = ZONE, now = NOW) =>
    comingText(Date.parse(at), { ...here, zone, now });

  it('is told as today and tomorrow by the calendar of the zone, not by hours', () => {
    expect(coming('2026-11-28T22:59:00Z')).toBe('today, 23:59');
    expect(coming('2026-11-28T23:00:00Z')).toBe('tomorrow, 0:00');
    expect(coming('2026-11-29T22:59:00Z')).toBe('tomorrow, 23:59');
    expect(coming('2026-11-29T23:00:00Z')).toBe('Mon 30 Nov, 0:00');
    // The same moment is still today in Los Angeles, where it is six in the morning.
    expect(coming('2026-11-28T23:00:00Z', 'America/Los_Angeles')).toBe('today, 15:00');
    expect(coming('2027-01-01T08:00:00Z')).toBe('Fri, 1 Jan 2027, 9:00');
  });

  it('says so at every hour of a day of 23 or 25 hours too', () => {
    const zones = ['Europe/Berlin', 'America/Los_Angeles', 'Pacific/Apia', 'Asia/Kolkata', 'UTC'];
    const changes = ['2026-03-29T01:00:00Z', '2026-10-25T01:00:00Z', '2026-03-08T10:00:00Z'];
    const hour = fc.integer({ min: -40 * 60, max: 40 * 60 });
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.constantFrom(...changes),
        hour,
        hour,
        (zone, change, before, after) => {
          const [now, at] = [before, after].map((minutes) => Date.parse(change) + minutes * 60_000);
          if (now === undefined || at === undefined) throw new Error('two moments were asked for');
          const dayAt = (moment: number) =>
            new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(moment);
          const away = (Date.parse(dayAt(at)) - Date.parse(dayAt(now))) / 86_400_000;
          const text = comingText(at, { words: british, now, zone });
          expect([text.startsWith('today, '), text.startsWith('tomorrow, ')]).toEqual([
            away === 0,
            away === 1,
          ]);
        },
      ),
    );
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
