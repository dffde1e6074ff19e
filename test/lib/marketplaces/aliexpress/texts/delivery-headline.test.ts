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

  it.each([
    ['of a language whose words nobody knows', 'جرى: ١٤ نوفمبر', 'ar'],
    ['in capitals', 'TESLİM EDİLDİ: 14 KASIM', 'tr'],
    ['in Thai, by the Buddha’s years', 'จัดส่งแล้ว：14 พ.ย. 2569', 'th'],
    ['and no words at all', 'Nov 14', 'en'],
  ])('takes a past day %s for one that may be the delivery’s', (_, text, language) =>
    expect(read(text, language)).toMatchObject({ says: 'unknown', past: { day: '2026-11-14' } }),
  );

  it.each([
    ['Voraussichtliche Lieferung: 14. Nov.', 'de'],
    ['Доставка ожидается 14 нояб.', 'ru'],
    ['お届け予定日：11月14日', 'ja'],
    ['Dự kiến giao: 14 thg 11', 'vi'],
  ])('but not a promise that was missed: %s', (text, language) =>
    expect(read(text, language)).toMatchObject({ says: 'unknown', past: null }),
  );

  it('tells of a delivery whose day it prints in an unknown way', () => {
    expect(read('Delivered: 14/11/26')).toMatchObject({ says: 'delivered', day: null });
    // The 23rd of Aban 1405.
    expect(read('تحویل داده شد: ۲۳ آبان ۱۴۰۵', 'fa')).toMatchObject({ past: { day: null } });
    expect(read('Lieferung: 14/11/26', 'de')).toMatchObject({ says: 'unknown', past: null });
  });
});
