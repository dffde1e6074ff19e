import { describe, expect, test } from 'vitest';
import { readDay } from '../../../lib/reading/day';

/** The day, or the reason why there is none. */
function readIn(language: string, text: string): string {
  const result = readDay(text, { language });
  return result.ok ? result.value.day : `unread: ${result.reason}`;
}
const UNREAD = expect.stringMatching(/^unread: /);

describe('the order of day and month', () => {
  test.each([
    ['en', '03/04/2026', UNREAD],
    ['und', '03/04/2026', UNREAD],
    ['xx', '03/04/2026', UNREAD],
    ['en', '4.9.2026', UNREAD],
    ['ja', '03/04/2026', UNREAD],
    ['en-US', '03/04/2026', '2026-03-04'],
    ['en_GB', '03/04/2026', '2026-04-03'],
    ['es_ES', '03/04/2026', '2026-04-03'],
    ['pt', '03/04/2026', '2026-04-03'],
    ['fr', '03/04/2026', '2026-04-03'],
    ['nl', '03-04-2026', '2026-04-03'],
    ['ru', '03.04.2026', '2026-04-03'],
    ['en', '25/12/2026', '2026-12-25'],
    ['en', '12/25/2026', '2026-12-25'],
    ['en', '05/05/2026', '2026-05-05'],
    ['en-US', '25/12/2026', '2026-12-25'],
    ['en-US', '03.04.2026', UNREAD],
    ['en', '25/25/2026', UNREAD],
  ])('%s: %s', (language, text, expected) => {
    expect(readIn(language, text)).toEqual(expected);
  });

  test.each([
    ['en-US', 'Fecha del pedido: 10/09/2026'],
    ['en-US', 'Bezahlt am 10/09/2026'],
    ['en_US', 'Дата заказа: 10/09/2026'],
    ['es', 'Order placed on: 09/10/2026'],
    ['de', 'Refund if no delivery before 09/10/2026'],
    ['nl-NL', 'Paid on 09-10-2026'],
    ['ar', 'Order date: ٠٩/١٠/٢٠٢٦'],
  ])('is not known where the words beside are not of %s: %s', (language, text) => {
    expect(readIn(language, text)).toBe('unread: day and month could be swapped');
  });

  test.each([
    ['en-US', 'Order date: 10/09/2026', '2026-10-09'],
    ['en-US', 'Friday, 10/09/2026', '2026-10-09'],
    ['en-US', 'Fri 10/09/2026 11:59 PM PST', '2026-10-09'],
    ['en-GB', 'Paid on 10/09/2026', '2026-09-10'],
    ['es', 'Fecha del pedido: 10/09/2026', '2026-09-10'],
    ['nl', 'Order geplaatst op 10-09-2026', '2026-09-10'],
    ['fr', 'Date de commande : 10/09/2026', '2026-09-10'],
    ['es', 'Order placed on: 25/10/2026', '2026-10-25'],
    // Nobody writes the month first with dots.
    ['cs', 'Refund if no delivery before 5. 1. 2027', '2027-01-05'],
    ['de', 'Paid on: 05.01.2027', '2027-01-05'],
    ['en-US', 'Fecha del pedido: 2026-09-10', '2026-09-10'],
  ])(
    'is the told language’s where the words beside may be of it: %s, %s',
    (language, text, expected) => {
      expect(readIn(language, text)).toBe(expected);
    },
  );

  test('the reason is given', () => {
    expect(readIn('en', '03/04/2026')).toBe('unread: day and month could be swapped');
  });
});
