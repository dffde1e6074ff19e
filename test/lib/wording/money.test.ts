import { describe, expect, it } from 'vitest';
import type { Sum } from '../../../lib/core/views/order-view';
import { moneyText, sumsText } from '../../../lib/wording/money';
import { localeWords } from '../../tools/locale-words';

const words = localeWords();

describe('money', () => {
  it('is written in the user’s own format', () => {
    const money = { amount: '1234.50', currency: 'EUR', text: '1.234,50 €' };
    expect(moneyText(money, words)).toBe('€1,234.50');
    expect(moneyText(money, { ...words, language: 'de' })).toBe('1.234,50\u00a0€');
  });

  it('keeps a sign of letters and more in one piece in a text from right to left', () => {
    const ofUser = (language: string, currency: string) =>
      moneyText({ amount: '31.50', currency, text: '' }, { ...words, language });
    expect(ofUser('ar', 'USD')).toContain('\u2068US$\u2069');
    expect(ofUser('he', 'CAD')).toContain('\u2068CA$\u2069');
    expect(ofUser('he', 'ILS')).not.toContain('\u2068');
    expect(ofUser('de', 'CAD')).not.toContain('\u2068');
  });

  it('stays as the page printed it where the currency is not known or the amount is no number', () => {
    expect(moneyText({ amount: '5', currency: null, text: '$5' }, words)).toBe('$5');
    expect(moneyText({ amount: '5', currency: '$', text: '$ 5' }, words)).toBe('$ 5');
    expect(moneyText({ amount: '5e9', currency: 'USD', text: 'US $5e9' }, words)).toBe('US $5e9');
  });

  it('is not rounded to a double on the way', () => {
    const money = { amount: '900719925474099.31', currency: 'USD', text: '' };
    expect(moneyText(money, words)).toBe('$900,719,925,474,099.31');
  });

  it('is never added up over currencies', () => {
    const text = (known: readonly Sum[], unknown = 0) => sumsText({ known, unknown }, words);
    const sums = [
      { currency: 'USD', amount: '84.20' },
      { currency: 'EUR', amount: '19.90' },
      { currency: '$', amount: '5' },
    ];
    expect(text(sums)).toBe('$84.20, €19.90, and $5 (currency not known)');
    // Alone there is nothing to take it for.
    expect(text([{ currency: '$', amount: '5.50' }])).toBe('$5.50');
    expect(text([{ currency: 'kr', amount: '5.50' }])).toBe('kr 5.50');
    expect(text([])).toBe('no amount known');
    // What is left out is said.
    expect(text([{ currency: 'EUR', amount: '5' }], 1)).toBe('€5.00 (amount of 1 order not known)');
    expect(text([], 4)).toBe('no amount known');
  });
});
