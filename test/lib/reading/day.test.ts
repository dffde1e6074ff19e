import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDay } from '../../../lib/reading/day';
import type { DayContext } from '../../../lib/reading/year';
import { day } from './calendar';

/** The day, or the reason why there is none. */
function readIn(language: string, text: string, bounds: Partial<DayContext> = {}): string {
  const result = readDay(text, { language, ...bounds });
  return result.ok ? result.value.day : `unread: ${result.reason}`;
}
const UNREAD = expect.stringMatching(/^unread: /);

test('a year of another era behind the day is not left out for one of ours', () => {
  const notAfter = day('2026-11-30');
  for (const text of ['November 24, 114 Minguo', '24 Nov 114 Minguo'])
    expect(readIn('en', text, { notAfter }), text).toEqual(UNREAD);
});

test.each([
  ['ko', '배송 완료 2026년 12월 12일 (토)~24일 (목)'],
  ['ko', '2026년 12월 12일 토요일 ~ 24일 목요일'],
  ['ja', '2026年12月12日（土）～24日（木）'],
  ['de', '12. Dez. 2026, Sa. – 24.'],
])('in %s, a span with weekdays is not one day: %s', (language, text) => {
  expect(readIn(language, text)).toEqual('unread: a span of days, not one day');
});

describe('dates as the shop prints them', () => {
  test.each([
    ['en', 'Sep 1, 2026', '2026-09-01'],
    ['en', 'Mar 29,2024', '2024-03-29'],
    ['en', '1 oct 2026, 10:23', '2026-10-01'],
    ['en', 'Date: Sep 21, 2026', '2026-09-21'],
    ['en', 'Sept. 3, 2026', '2026-09-03'],
    ['en', 'July 15th, 2026', '2026-07-15'],
    ['en', '15th of July 2026', '2026-07-15'],
    ['en', '24-Dec-2026', '2026-12-24'],
    ['en', 'If delivered after Aug 3, 2026 you can collect a R$5 coupon', '2026-08-03'],
    ['pt_BR', '24 nov, 2023', '2023-11-24'],
    ['pt', '15 de julho de 2026', '2026-07-15'],
    ['pt', '1 set 2026', '2026-09-01'],
    ['es', '1 abr, 2024', '2024-04-01'],
    ['es', '3 de enero del 2026', '2026-01-03'],
    ['es', '3 sep 2026', '2026-09-03'],
    ['es', '1.º de mayo de 2026', '2026-05-01'],
    ['fr', '1ᵉʳ mars 2026', '2026-03-01'],
    ['ru', '12-го сентября 2026', '2026-09-12'],
    ['de', '1. Maerz 2026', '2026-03-01'],
    ['he', '12 במרס 2026', '2026-03-12'],
    ['it', '7 mag 2024', '2024-05-07'],
    ['fr', '1 avr. 2024', '2024-04-01'],
    ['fr', '1er août 2026', '2026-08-01'],
    ['fr', '15 JUIL. 2026', '2026-07-15'],
    ['de', '3. Mrz 2026', '2026-03-03'],
    ['de', '15.07.2026', '2026-07-15'],
    ['de-AT', '1. Jänner 2026', '2026-01-01'],
    ['nl', '3 mrt. 2026', '2026-03-03'],
    ['pl', '15 lipca 2026', '2026-07-15'],
    ['pl', '5 paź 2026', '2026-10-05'],
    ['ru', '15 июля 2026 г. в 10:23', '2026-07-15'],
    ['ru', '5 сен. 2026', '2026-09-05'],
    ['uk', '15 липня 2026 р.', '2026-07-15'],
    ['tr', '15 KASIM 2025', '2025-11-15'],
    ['tr', '15 agustos 2026', '2026-08-15'],
    ['cs', '15. července 2026', '2026-07-15'],
    ['cs', '15. 7. 2026', '2026-07-15'],
    ['ko', '2026년 9월 4일', '2026-09-04'],
    ['ko', '2026. 9. 4.', '2026-09-04'],
    ['ja', '2026年9月4日(金) 10:23', '2026-09-04'],
    ['zh-CN', '2026年09月04日', '2026-09-04'],
    ['zh-TW', '2026 年 9 月 4 日', '2026-09-04'],
    ['ko', '9월 4, 2026', '2026-09-04'],
    ['ja', '4 9月, 2026', '2026-09-04'],
    ['vi', 'Thg 9 4, 2026', '2026-09-04'],
    ['ar', 'سبتمبر 4, 2026', '2026-09-04'],
    ['th', '15 ก.ค. 2569', '2026-07-15'],
    ['th', '15 มี.ค. 2569', '2026-03-15'],
    ['th', '15 ม.ค. 2026', '2026-01-15'],
    ['th', 'วันพุธที่ 15 กรกฎาคม พ.ศ. 2569', '2026-07-15'],
    ['th', '๑๕ ก.ค. ๒๕๖๙', '2026-07-15'],
    ['vi', '15 thg 7, 2026', '2026-07-15'],
    ['vi', 'ngày 15 tháng 7 năm 2026', '2026-07-15'],
    ['vi', '15 thg 12, 2026', '2026-12-15'],
    ['id', '15 Agt 2026', '2026-08-15'],
    ['in_ID', '15 Agustus 2026', '2026-08-15'],
    ['ar', '15 يوليو 2026', '2026-07-15'],
    ['ar', '١٥ يوليو ٢٠٢٦', '2026-07-15'],
    ['ar', '۱۵ يوليو ۲۰۲۶', '2026-07-15'],
    ['ar', '15 كانون الثاني 2026', '2026-01-15'],
    ['ar', '15 تشرين الأول، 2026', '2026-10-15'],
    ['ar', '15 جويلية 2026', '2026-07-15'],
    ['ar', '15 غشت 2026', '2026-08-15'],
    ['ar', '3 ابريل 2026', '2026-04-03'],
    ['ar', '١٥‏/٠٧‏/٢٠٢٦', '2026-07-15'],
    ['he', '15 ביולי 2026', '2026-07-15'],
    ['iw_IL', '15 בינו׳ 2026', '2026-01-15'],
    ['he', '15.7.2026', '2026-07-15'],
  ])('%s: %s', (language, text, expected) => {
    expect(readIn(language, text)).toBe(expected);
  });

  test.each([
    '2026-09-04',
    '2026-09-04 21:19:58',
    '2026-09-04T10:00:00Z',
    '2026/09/04',
    '２０２６年９月４日',
    'Sep\u00a04,\u202f2026',
    '\u200eSep 4, 2026\u200f',
    'Paid on: Sep 4, 2026Ref. Number: 8190000000000001',
  ])('%s means the same in every language', (text) => {
    for (const language of ['en', 'ru', 'th', 'ar', 'zh', 'und', 'not a tag']) {
      expect(readIn(language, text)).toBe('2026-09-04');
    }
  });

  test('English is understood on pages of every language, others only as whole dates', () => {
    expect(readIn('ru', 'Sep 4, 2026')).toBe('2026-09-04');
    expect(readIn('ru', 'Sep 4', { notAfter: day('2026-11-22') })).toBe('2026-09-04');
    expect(readIn('fr', '15 lipca', { notAfter: day('2026-11-22') })).toEqual(UNREAD);
    expect(readIn('fr', '15 lipca 2026')).toBe('2026-07-15');
    expect(readIn('en', '15 lip 2026')).toEqual(UNREAD);
    expect(readIn('und', '15 de julho de 2026')).toBe('2026-07-15');
  });

  test('the time of day is kept, its zone is not trusted', () => {
    const timeIn = (text: string) => {
      const result = readDay(text, { language: 'en', notAfter: day('2026-11-22') });
      return result.ok ? [result.value.day, result.value.timeOfDay] : result.reason;
    };
    expect(timeIn('Dec 24, 11:59 EST')).toEqual(['2025-12-24', '11:59']);
    expect(timeIn('Tue | Jul. 28 18:39')).toEqual(['2026-07-28', '18:39']);
    expect(timeIn('Sep 4, 2026 11:59 PM')).toEqual(['2026-09-04', '23:59']);
    expect(timeIn('Sep 4, 2026 12:05 a.m.')).toEqual(['2026-09-04', '00:05']);
    expect(timeIn('Sep 4, 2026 25:00')).toEqual(['2026-09-04', null]);
  });
});

describe('what is not a date', () => {
  test.each([
    'March Green, 2 pcs',
    'Maybe 3',
    'US $3.99',
    '2 pcs',
    'M 15',
    'Marc 4, 2026',
    'Total: 12.05',
    'Feb 30, 2026',
    'Feb 29, 2026',
    'Sep 31, 2026',
    'Sep 0, 2026',
    'Sep 45, 2026',
    '2026-13-01',
    '2026-02-30',
    'Sep 4.50',
    'x2 Mar 2026',
    '$15 Sep 2026',
    'March 2026',
    'v1.2.2026.4',
    '9月 4个',
    '12个月4日',
    '2 9月 4, 2026',
    'Sep 4, 1999',
    '15 Sep 2569',
    '15/07/26',
    '8200000078811142',
    '',
  ])('%s', (text) => {
    expect(readIn('en', text, { notAfter: day('2026-11-22') })).toEqual(UNREAD);
  });

  test('a year of another calendar is not taken for a missing year', () => {
    const bounds = { notAfter: day('2026-11-22') };
    expect(readIn('ja', '令和8年9月4日', bounds)).toEqual(UNREAD);
    expect(readIn('zh-TW', '民國115年9月4日', bounds)).toEqual(UNREAD);
    expect(readIn('fa', '۱۴۰۵/۴/۲۴', bounds)).toEqual(UNREAD);
  });
});

describe('several readings', () => {
  test.each([
    ['en', '28 Dec 24'],
    ['en', 'Sep 21, 26'],
    ['en', '27 Dec 3 Jan'],
    ['en', 'Sep 21 - 26'],
    ['en', '21 - 26 Sep 2026'],
    ['en', 'Apr. 24 - May. 14'],
    ['en', 'Sep 4, 2026 or Sep 5, 2026'],
    ['es', 'mar. 28'],
  ])('%s: %s is unread', (language, text) => {
    expect(readIn(language, text, { notAfter: day('2026-11-22') })).toEqual(UNREAD);
  });

  test('the same day twice is one day', () => {
    expect(readIn('en', 'Sep 4, 2026 (2026-09-04)')).toBe('2026-09-04');
  });

  test('a weekday that is also a month stands aside', () => {
    expect(readIn('es', 'mar 28 abr 2026')).toBe('2026-04-28');
    expect(readIn('fr', 'mar. 28 avr. 2026')).toBe('2026-04-28');
  });
});

describe('whatever the text', () => {
  const languages = fc.constantFrom('en', 'en-US', 'es', 'ru', 'th', 'ar', 'ja', 'vi', 'he', 'xx');
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(
        ...'Sep|mar|May|juil.|июля|ก.ค.|thg|يوليو|月|日|年| - |, |. |/|$|:|de|Tue'.split('|'),
      ),
      fc.integer({ min: 0, max: 2600 }).map(String),
      fc.string({ maxLength: 6, unit: 'grapheme' }),
    ),
    { maxLength: 14 },
  );

  test('nothing is thrown, and a day comes only from the digits of the text', () => {
    fc.assert(
      fc.property(languages, pieces, (language, parts) => {
        const text = parts.join('');
        const result = readDay(text, { language, notAfter: day('2026-11-22') });
        if (!result.ok) return;
        const numbers = (result.value.text.normalize('NFKC').match(/\p{Nd}+/gu) ?? []).map(Number);
        const [year, , dayOfMonth] = result.value.day.split('-').map(Number);
        if (numbers.every((number) => !Number.isNaN(number))) {
          expect(numbers).toContain(dayOfMonth);
          const printed = numbers.some((number) => number === year || number - 543 === year);
          expect(printed || result.value.day <= '2026-11-22').toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
