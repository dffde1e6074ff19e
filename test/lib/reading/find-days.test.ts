import { describe, expect, test } from 'vitest';
import { findDays } from '../../../lib/reading/day';
import { day } from './calendar';

describe('all dates of a sentence', () => {
  test('with their places', () => {
    const text =
      'Apply for R$5.00 coupon code if delayed by Aug 3, 2026 · Refund if no delivery before Sep 4, 2026 · Refund if items damaged';
    const found = findDays(text, { language: 'en' });
    expect(found.map(({ day: read }) => read.ok && read.value)).toEqual([
      '2026-08-03',
      '2026-09-04',
    ]);
    expect(found.map(({ at, end }) => text.slice(at, end))).toEqual(['Aug 3, 2026', 'Sep 4, 2026']);
    expect(found.map((one) => one.text)).toEqual(['Aug 3, 2026', 'Sep 4, 2026']);
  });

  test.each([
    ['de', 'Bestellzeit: Sa., 12.09.2026', 'Sa., 12.09.2026'],
    ['de', 'Bestellzeit: Samstag, 12. September 2026', 'Samstag, 12. September 2026'],
    ['es', 'Hora del pedido: sáb, 12 sept 2026', 'sáb, 12 sept 2026'],
    ['pt-BR', 'Pedido: sábado, 12 de setembro de 2026', 'sábado, 12 de setembro de 2026'],
    ['pt-BR', 'Pedido: terça-feira, 15 de setembro de 2026', 'terça-feira, 15 de setembro de 2026'],
    ['pl', 'Złożono: sob., 12 wrz 2026', 'sob., 12 wrz 2026'],
    ['ar', 'الطلب: السبت، 12 سبتمبر 2026', 'السبت، 12 سبتمبر 2026'],
    ['fr', 'Commande du 12 sept. 2026', '12 sept. 2026'],
    ['en', 'Sunny Sep 12, 2026', 'Sep 12, 2026'],
  ])('with the weekday in front, which is no part of a label: %s, %s', (language, text, own) => {
    expect(findDays(text, { language }).map((found) => found.text)).toEqual([own]);
  });

  test('one that cannot be read is listed with its reason', () => {
    const found = findDays('Aug 3, 2026 or 03/04/2026', { language: 'en' });
    expect(found.map(({ day: read }) => read.ok)).toEqual([true, false]);
  });

  test('a date that the cut may have robbed of its year is left out', () => {
    const text = `${'x '.repeat(997)}Sep 4, 2026`;
    expect(text.slice(0, 2000)).toMatch(/Sep 4,$/);
    expect(findDays(text, { language: 'en', notAfter: day('2026-11-22') })).toEqual([]);
  });
});
