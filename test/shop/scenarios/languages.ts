import { anOrder } from '../invented';
import type { Scenario, ShopLanguage } from '../scenario';

const LANGUAGES: readonly ShopLanguage[] = [
  'pt',
  'es',
  'fr',
  'de',
  'it',
  'nl',
  'pl',
  'ru',
  'ko',
  'ja',
  'zh',
  'ar',
  'he',
  'tr',
  'cs',
];
const TOTALS: Partial<Record<ShopLanguage, string>> = {
  pt: 'R$132,74',
  es: '7,96€',
  fr: '12,49 €',
  de: '48,88€',
  it: '€ 9,20',
  nl: '€ 15,05',
  pl: '129,46zł',
  ru: '1 250,30 ₽',
  ko: '₩11,110',
  ja: '￥1,980',
  zh: '¥68.00',
  ar: 'SAR 52.10',
  he: '₪39.90',
  tr: '129,99 TL',
  cs: '199,00 Kč',
};

/** The order list in every language the shop speaks besides English: `list-pt`, `list-ar`, … */
export const languages: readonly Scenario[] = LANGUAGES.map((language, index) => ({
  name: `list-${language}`,
  shows: `the order list in the language ${language}`,
  answer: 'orders',
  language,
  header: 'new',
  orders: [
    anOrder(200 + index * 10, -30, {
      promised: -10,
      refundBefore: 20,
      total: TOTALS[language] ?? '5.00',
    }),
    anOrder(201 + index * 10, -45, {
      promised: -20,
      refundBefore: 3,
      total: TOTALS[language] ?? '5.00',
    }),
    anOrder(202 + index * 10, -33, {
      status: 'completed',
      delivered: -12,
      completed: -10,
      returnDays: 7,
      disputeDays: 90,
    }),
  ],
}));
