import { describe, expect, test } from 'vitest';
import { readDayRange } from '../../../lib/reading/day-range';
import { day } from './calendar';

function rangeIn(language: string, text: string, notBefore = '2026-08-01') {
  const result = readDayRange(text, { language, notBefore: day(notBefore) });
  return result.ok ? `${result.value.first} ${result.value.last}` : `unread: ${result.reason}`;
}

describe('promised deliveries', () => {
  test.each([
    ['en', 'Sep 21 - 26', '2026-09-21 2026-09-26'],
    ['en', 'Sep 21 - 26, 2027', '2027-09-21 2027-09-26'],
    ['en', 'Sep 21-26', '2026-09-21 2026-09-26'],
    ['en', 'Estimated delivery: Dec 27 - 28', '2026-12-27 2026-12-28'],
    ['en', 'Delivery: Apr. 24 - May. 14', '2027-04-24 2027-05-14'],
    ['es', 'Delivery: Apr. 24 - May. 14', '2027-04-24 2027-05-14'],
    ['en', 'Dec 28 - Jan 5', '2026-12-28 2027-01-05'],
    ['en', 'Dec 28, 2026 - Jan 5', '2026-12-28 2027-01-05'],
    ['es', '28 dic - 5 ene 2027', '2026-12-28 2027-01-05'],
    ['en', '21 - 26 Sep 2026', '2026-09-21 2026-09-26'],
    ['pt', '21–26 de set.', '2026-09-21 2026-09-26'],
    ['de', '21. - 26. September', '2026-09-21 2026-09-26'],
    ['es', 'entre el 21 sept. y el 26 sept.', '2026-09-21 2026-09-26'],
    ['ru', '21 – 26 сент.', '2026-09-21 2026-09-26'],
    ['ja', '9月21日 - 26日', '2026-09-21 2026-09-26'],
    ['zh', '9月21-26日', '2026-09-21 2026-09-26'],
    ['ko', '9월 21일 ~ 9월 26일', '2026-09-21 2026-09-26'],
    ['ko', '9월 21일부터 26일까지', '2026-09-21 2026-09-26'],
    ['ja', '9月21日から26日', '2026-09-21 2026-09-26'],
    ['de', '21. bis 26. Sept.', '2026-09-21 2026-09-26'],
    ['es', 'del 21 al 26 de septiembre', '2026-09-21 2026-09-26'],
    ['es', 'del 28 de diciembre al 3 de enero', '2026-12-28 2027-01-03'],
    ['vi', '21 thg 9 - 26 thg 9', '2026-09-21 2026-09-26'],
    ['en', 'Estimated delivery date: Aug 3, 2026', '2026-08-03 2026-08-03'],
    ['en', 'Delivered：Dec. 24', '2026-12-24 2026-12-24'],
  ])('%s: %s', (language, text, expected) => {
    expect(rangeIn(language, text)).toBe(expected);
  });

  test.each([
    ['en', 'Sep 26 - 21'],
    ['en', 'Sep 21 - 40'],
    ['en', 'Feb 27 - 30'],
    ['en', 'Sep 1 - Sep 3 - Sep 5'],
    ['en', 'Sep 26, 2026 - Sep 21, 2026'],
    ['en', '03/04/2026 - 05/04/2026'],
    ['en', '15 - 60 days'],
    ['en', ''],
  ])('%s: %s is unread', (language, text) => {
    expect(rangeIn(language, text)).toMatch(/^unread: /);
  });
});
