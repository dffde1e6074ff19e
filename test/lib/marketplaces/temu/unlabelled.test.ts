import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startCollecting } from '../../../../lib/marketplaces/fact-collector';
import {
  ORDER_TIMES,
  ORDER_TOTALS,
} from '../../../../lib/marketplaces/temu/unlabelled/guessed-labels';
import { collectUnlabelled } from '../../../../lib/marketplaces/temu/unlabelled/unlabelled';

const ID = 'PO-076-10700000000000001';

function told(language: string, ...lines: string[]) {
  const seen = startCollecting();
  const reading = { language, now: Date.parse('2026-11-20T12:00:00Z'), zones: ['Europe/Berlin'] };
  collectUnlabelled(lines.join('\n'), reading, seen);
  const { placed, total } = seen.facts;
  return {
    placed: placed?.value.kind === 'day' ? placed.value.day : null,
    total: total ? `${total.value.amount} ${total.value.currency}` : null,
    unread: seen.unread.map(({ field, reason }) => `${field}: ${reason}`),
  };
}

describe('the order’s time right behind its id', () => {
  test.each([
    ['de', ['Bestellnummer:', ID, 'Kopieren', 'Bestelldatum:', '5. Nov. 2026'], '2026-11-05'],
    ['de', [`Bestellnummer: ${ID}`, 'Bestellt am 05.11.2026, 14:30'], '2026-11-05'],
    ['es-MX', [ID, 'Hora del pedido: jueves, 5 de noviembre de 2026'], '2026-11-05'],
    ['de', [ID, 'Bestellzeit: Do., 5. Nov. 2026'], '2026-11-05'],
    ['es-MX', ['ID:', ID, 'Hora del pedido：5 de noviembre de 2026'], '2026-11-05'],
    ['ja', [`注文番号：${ID}`, '注文日時：', '2026年11月5日 午後3:04'], '2026-11-05'],
    ['ko', [ID, '복사', '주문 일시', '2026. 11. 5.'], '2026-11-05'],
    ['', [ID, 'Data do pedido:', '5 de novembro de 2026'], '2026-11-05'],
  ])('%s: %j', (language, lines, expected) => {
    const { placed, unread } = told(language, ...lines);
    expect([placed, unread.filter((each) => each.startsWith('placed'))]).toEqual([expected, []]);
  });

  test.each([
    [
      'another day',
      ['Geliefert am:', '14. Nov. 2026'],
      'the words at the day behind the order’s id are not known',
    ],
    ['no label', ['5. Nov. 2026'], 'the words at the day behind the order’s id are not known'],
    [
      'a sentence',
      ['Deine Bestellzeit war', '5. Nov. 2026'],
      'the words at the day behind the order’s id are not known',
    ],
    [
      'two',
      ['Bestelldatum:', '5. Nov. 2026', 'Bestellzeit:', '6. Nov. 2026'],
      'several different dates at its label',
    ],
    ['a day to come', ['Bestelldatum:', '5. Dez. 2027'], 'the date lies in the future'],
    ['no such day', ['Bestelldatum:', '31. Nov. 2026'], 'there is no such day in the calendar'],
  ])('%s is not the order’s', (_, lines, reason) => {
    expect(told('de', ID, ...lines)).toMatchObject({ placed: null, unread: [`placed: ${reason}`] });
  });

  test('no day in front of the id is, whatever its label', () => {
    expect(told('de', 'Bestelldatum:', '5. Nov. 2026', ID).placed).toBeNull();
    expect(told('de', 'Bestelldatum:', '5. Nov. 2026')).toMatchObject({ placed: null, unread: [] });
  });
});

describe('the total in front of the id', () => {
  test.each([
    ['de', ['3 Artikel:', 'Gesamtbetrag', '1.219,46 €'], '1219.46 EUR'],
    ['de', ['Gespart:', '5,00 €', 'Bestellsumme 19,46 €'], '19.46 EUR'],
    ['es', ['Total del pedido (IVA incluido):', 'MX$219.46'], '219.46 MXN'],
    ['ja', ['注文合計（税込）：', '2,480円'], '2480 JPY'],
    ['pl', ['Suma zamówienia:', '70,48 zł'], '70.48 PLN'],
    ['de', ['3 Artikel: Gesamtbetrag der Bestellung: 219,46 €'], '219.46 EUR'],
    ['ko', ['상품 3개: 주문 합계: 16,261원'], '16261 KRW'],
  ])('%s: %j', (language, lines, expected) => {
    expect(told(language, ...lines, ID)).toMatchObject({ total: expected, unread: [] });
  });

  test.each([
    [
      'words that are not known',
      ['Ersparnis:', '5,00 €'],
      'which amount is the order’s is not known',
    ],
    [
      'two',
      ['Gesamt', '5,00 €', 'Bestellsumme', '6,00 €'],
      'which amount is the order’s is not known',
    ],
    ['no currency', ['Gesamt', '5'], 'no total where one is known'],
  ])('%s: none', (_, lines, reason) => {
    expect(told('de', ...lines, ID)).toMatchObject({ total: null, unread: [`total: ${reason}`] });
  });

  test('no amount behind the id is one', () => {
    expect(told('de', ID, 'Bestellsumme', '6,00 €')).toMatchObject({ total: null, unread: [] });
  });
});

test('a day and an amount come from a guessed label alone', () => {
  const known = new Set([...ORDER_TIMES, ...ORDER_TOTALS]);
  fc.assert(
    fc.property(fc.string({ maxLength: 40, unit: 'grapheme' }), (label) => {
      fc.pre(!label.includes('\n') && !/\d/.test(label) && !/\p{Sc}/u.test(label));
      fc.pre(![...known].some((word) => label.toLowerCase().includes(word)));
      const result = told('de', label, '6,00 €', ID, label, '5. Nov. 2026');
      expect([result.placed, result.total]).toEqual([null, null]);
    }),
  );
});
