import { describe, expect, it } from 'vitest';
import { parseCalendarDay } from '../../../../../lib/core/time/calendar-day';
import { readHeadline } from '../../../../../lib/marketplaces/aliexpress/texts/delivery-headline';

const day = (text: string) => {
  const found = parseCalendarDay(text);
  if (!found) throw new Error(text);
  return found;
};

describe('the headline of a tracking page', () => {
  const read = (
    text: string,
    language = 'en',
    since: string | null = null,
    notAfter = '2026-11-22',
  ) => readHeadline(text, { language, notAfter: day(notAfter) }, since ? day(since) : null);

  it.each([
    [
      'Delivered：Nov. 14',
      'en',
      null,
      { says: 'delivered', day: '2026-11-14', yearPrinted: false },
    ],
    [
      'Delivered: Dec. 24',
      'en',
      null,
      { says: 'delivered', day: '2025-12-24', yearPrinted: false },
    ],
    [
      'Entregue：14 nov.',
      'pt-BR',
      null,
      { says: 'delivered', day: '2026-11-14', yearPrinted: false },
    ],
    ['Estimated delivery: Dec 27 - 28', 'en', null, { says: 'expected', day: '2026-12-28' }],
    ['Delivery: Apr. 24 - May. 14', 'en', '2026-03-30', { says: 'expected', day: '2026-05-14' }],
    ['Estimated delivery: Jan 3', 'en', '2026-11-10', { says: 'expected', day: '2027-01-03' }],
    ['Zustellung: 27. Dez.', 'de', '2026-11-10', { says: 'expected', day: '2026-12-27' }],
  ])('%s', (text, language, since, expected) =>
    expect(read(text, language, since)).toEqual(expected),
  );

  it('does not guess between a past delivery and a missed promise', () =>
    expect(read('Zugestellt：14. Nov.', 'de').says).toBe('unknown'));

  it('takes no delivery from the future', () =>
    expect(read('Delivered：Dec 24, 2026')).toMatchObject({ says: 'delivered', day: null }));
});
