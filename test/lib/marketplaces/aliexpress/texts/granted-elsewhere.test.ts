import { describe, expect, test } from 'vitest';
import type { Status } from '../../../../../lib/core/facts/fact';
import { spanOf } from '../../../../../lib/core/time/span';
import { collectGranted } from '../../../../../lib/marketplaces/aliexpress/texts/granted';
import { startCollecting } from '../../../../../lib/marketplaces/fact-collector';

/** As a part of an hour. */
const SECOND = 1 / 3600;
const NOW = Date.parse('2026-07-20T12:00:00Z');

function granted(language: string, reminder: string, status: Status = 'completed') {
  const seen = startCollecting();
  const moment = { now: NOW, zone: 'Europe/Berlin', language };
  collectGranted({ reminder: [reminder], services: '' }, moment, status, seen);
  const { statedDisputeDays, statedReturnDays, statedCountdownEnd } = seen.facts;
  const end = statedCountdownEnd?.value;
  return {
    dispute: statedDisputeDays?.value ?? null,
    returns: statedReturnDays?.value ?? null,
    left: end ? (spanOf(end).earliest - NOW) / 3_600_000 : null,
    unread: seen.unread.map(({ field }) => field),
  };
}
const NOTHING = { dispute: null, returns: null, left: null };

describe('the days to open a dispute in, from the order', () => {
  test.each([
    [
      'de',
      'Innerhalb von 7 Tagen kannst du zurückgeben. Du kannst innerhalb von 90 Tagen nach der Bestellung einen Streitfall eröffnen.',
    ],
    ['es', 'Tienes 7 días. Puedes abrir una disputa en los 90 días posteriores al pedido.'],
    ['ko', '7일 이내에 반품할 수 있습니다. 주문 후 90일 이내에 분쟁을 제기할 수 있습니다.'],
    ['ja', '7日以内に返品できます。注文後90日以内に紛争を開くことができます。'],
    ['pl', 'Masz 7 dni. Spór możesz otworzyć w ciągu 90 dni od złożenia zamówienia.'],
  ])('%s', (language, reminder) => {
    expect(granted(language, reminder)).toEqual({
      ...NOTHING,
      dispute: 90,
      // Whether the buyer's confirmation is meant there nobody knows.
      unread: ['statedReturnDays'],
    });
  });

  test.each([
    [
      'the number of another sentence',
      'Du hast 90 Tage Zeit. Nach der Bestellung ist ein Streitfall möglich.',
    ],
    [
      'few days, which count from the completion',
      'Innerhalb von 15 Tagen nach der Bestellung kannst du einen Streitfall eröffnen.',
    ],
    [
      'two numbers in one sentence',
      'Streitfall: 7 Tage nach Erhalt oder 90 Tage nach der Bestellung.',
    ],
    ['no word for the order', 'Du kannst innerhalb von 90 Tagen einen Streitfall eröffnen.'],
    ['no word for a dispute', 'Du kannst innerhalb von 90 Tagen nach der Bestellung zurückgeben.'],
    ['no days', 'Streitfall 90 zu deiner Bestellung.'],
  ])('not %s', (_, reminder) => {
    expect(granted('de', reminder)).toEqual({ ...NOTHING, unread: ['statedDisputeDays'] });
  });
});

test('a page that tells no language, or a wrong one, grants the same', () => {
  const german = 'Du kannst innerhalb von 90 Tagen nach der Bestellung einen Streitfall eröffnen.';
  const korean = '구매 보호 기간 5일 3시간 남음';
  for (const language of ['und', 'en-US', 'fr', 'ja']) {
    expect(granted(language, german).dispute).toBe(90);
    expect(granted(language, korean).left).toBe(122);
  }
});

test('an order under way may be told when a dispute becomes possible, which grants nothing', () => {
  const reminder = 'Kommt die Bestellung nicht in 60 Tagen, kannst du einen Streitfall eröffnen.';
  for (const status of ['awaiting-delivery', 'delivered', 'unknown'] as const)
    expect(granted('de', reminder, status)).toEqual({ ...NOTHING, unread: ['statedDisputeDays'] });
});

test('of several countdowns of the protection the first to end counts', () => {
  const text = 'Käuferschutz: noch 9 Tage 3 Stunden. Käuferschutz: noch 5 Tage 3 Stunden';
  // 5 days and 3 hours, less one hour.
  expect(granted('de', text).left).toBe(122);
});

describe('a countdown of the protection', () => {
  test.each([
    ['de', 'Noch 5 Tage 3 Stunden Käuferschutz', 122],
    ['es', 'Protección del comprador: quedan 5 días 3 horas', 122],
    ['ko', '구매 보호 기간 5일 3시간 남음', 122],
    ['ja', '購入者保護の残り時間：5日 03:00:00', 123 - SECOND],
    ['fr', 'Protection acheteur : encore 23:00:00', 23 - SECOND],
  ])('%s: %s', (language, text, left) => {
    expect(granted(language, text)).toEqual({ ...NOTHING, left, unread: [] });
    expect(granted(language, text, 'awaiting-payment')).toMatchObject({ left: null });
  });

  test.each([
    ['whole days may be a grant', 'Käuferschutz: 75 Tage'],
    ['nothing says whose it is', 'Noch 5 Tage 3 Stunden'],
    ['another number', 'Käuferschutz 2026: noch 5 Tage 3 Stunden'],
    ['words of no unit', 'Käuferschutz: 5 Teile 3 Pakete'],
  ])('%s: %s', (_, text) => {
    expect(granted('de', text)).toEqual({ ...NOTHING, unread: ['statedDisputeDays'] });
  });
});
