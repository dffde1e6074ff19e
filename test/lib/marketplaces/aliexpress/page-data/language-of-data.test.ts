import { describe, expect, it } from 'vitest';
import { languageOfData } from '../../../../../lib/marketplaces/aliexpress/page-data/language-of-data';

const ofDates = (...texts: string[]) => {
  const data = texts.map((orderDateText) => ({ fields: { orderDateText } }));
  return languageOfData(JSON.stringify(data), data);
};

describe('the language of a response that was saved apart from its page', () => {
  it.each([
    ['a link', '{"href":"https://x.test/a?b=c&_lang=pt_BR&d=e"}', 'pt-BR'],
    ['a field', '{"_lang":"ko_KR"}', 'ko-KR'],
    ['JSON inside JSON', String.raw`{"data":"{\"_lang\":\"de_DE\"}"}`, 'de-DE'],
    ['nothing', '{"lang":"de_DE"}', 'und'],
    ['a language that does not exist', '{"_lang":"xx_YY"}', 'und'],
  ])('is told by %s', (_, text, language) => {
    expect(languageOfData(text, {})).toBe(language);
  });

  it.each([
    [['7 mag 2024', '3 ago 2024'], 'it'],
    [['1 апр. 2026 г.'], 'ru'],
    [['3. März 2026', '5. Dezember 2026'], 'de'],
  ])('is told by the dates %s', (texts, language) => {
    expect(ofDates(...texts)).toBe(language);
  });

  it.each([
    ['English', ['Sep 1, 2026']],
    ['months that English has too', ['24 nov, 2023', '10 mar, 2024']],
    ['no dates', ['soon', '?']],
    ['digits alone', ['03/04/2026', '7 mag 2024']],
  ])('stays open with %s', (_, texts) => {
    expect(ofDates(...texts)).toBe('und');
  });

  it('is not one whose words prove something where another reads the same days', () => {
    // August and February are alike in Spanish, Italian and Portuguese.
    expect(ofDates('3 ago, 2026')).not.toMatch(/^(?:pt|ko)/);
    expect(ofDates('3 set, 2026', '9 dez, 2026')).toBe('pt');
  });
});
