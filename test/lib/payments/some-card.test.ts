import { expect, test } from 'vitest';
import { namesSomeCard } from '../../../lib/payments/some-card';

test.each([
  'Credit/Debit Card',
  'Credit card ****1234',
  'Kredit-/Debitkarte',
  'Kreditkarte',
  'Carte bancaire',
  'Tarjeta de crédito/débito',
  'Carta di credito',
  'Cartão de crédito',
  'Karta płatnicza',
  'Банковская карта',
  '신용/직불카드',
  'クレジットカード',
  '信用卡',
  'بطاقة ائتمان',
])('%s is some card', (text) => expect(namesSomeCard(text)).toBe(true));

test.each([
  'Klarna',
  'Gift card',
  'Cardano',
  'Hipercard',
  'Moneybookers',
  'Bank transfer',
  '',
  `${'x'.repeat(200)} card`,
])('%j is none, or one that opens nothing', (text) => expect(namesSomeCard(text)).toBe(false));
