import { describe, expect, test } from 'vitest';
import {
  choicesOf,
  FACT_GROUPS,
  kindOf,
  PAYMENTS,
  READ_ONLY,
} from '../../../components/order-page/fact-fields';
import { FROM } from '../../../lib/core/facts/fact';
import { paymentOf } from '../../../lib/payments/payment-method';
import { FACT_NAMES } from '../../../lib/protocol/fact-schemas';
import {
  choiceText,
  factName,
  factText,
  saidText,
  speakerName,
} from '../../../lib/wording/fact-words';
import { day, NOW, ZONE } from '../../components/sample-view';
import { localeWords } from '../../tools/locale-words';

const words = { ...localeWords(), language: 'en-GB' };
const here = { words, now: NOW, zone: ZONE };

test('every fact has a place on the page, once', () => {
  const placed = [...Object.values(FACT_GROUPS).flat(), ...READ_ONLY];
  expect([...placed].sort()).toEqual([...FACT_NAMES].sort());
});

test('every fact, choice and speaker has a name', () => {
  const names = FACT_NAMES.map((name) => factName(name, words));
  const choices = FACT_NAMES.flatMap((name) =>
    (choicesOf(name) ?? []).map((choice) => choiceText(name, choice, words)),
  );
  const speakers = FROM.map((from) => speakerName(from, words));
  expect(choices.length).toBeGreaterThan(15);
  expect([...names, ...choices, ...speakers].filter((name) => name.includes('«'))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

test('the payment routes know every way to pay by its name', () => {
  expect(PAYMENTS.map((name) => paymentOf(name).methods)).toEqual([
    ['visa'],
    ['mastercard'],
    ['amex'],
    ['discover'],
    ['paypal'],
    ['direct-debit'],
    ['other'],
    ['other'],
  ]);
});

test('a title is text, a day is chosen, an amount has a currency', () => {
  expect(
    (['title', 'placed', 'total', 'trackingNumbers', 'paidWith'] as const).map(kindOf),
  ).toEqual(['text', 'day', 'money', 'lines', 'choice']);
});

describe('values as a person reads them', () => {
  const at = Date.parse('2026-11-20T08:05:00Z');

  test.each([
    ['placed', { kind: 'day', day: day('2026-11-20'), zones: [ZONE] }, 'Fri 20 Nov'],
    ['placed', { kind: 'instant', at }, 'Fri 20 Nov, 9:05'],
    [
      'statedCountdownEnd',
      { kind: 'between', earliest: at, latest: at + 86_400_000 },
      'between Fri 20 Nov, 9:05 and Sat 21 Nov, 9:05',
    ],
    ['statedReturnDays', 15, '15 days'],
    ['total', { amount: '1234.50', currency: 'EUR', text: '1.234,50 €' }, '€1,234.50'],
    ['total', { amount: '12.50', currency: null, text: '$12.50' }, '$12.50'],
    ['carrier', ['DHL', 'EMS'], 'DHL and EMS'],
    ['status', 'awaiting-delivery', 'on its way'],
    ['situation', 'not-received', 'It has not come'],
    ['title', '<b>Lamp</b>', '<b>Lamp</b>'],
  ] as const)('%s', (name, value, expected) => {
    expect(factText(name, value, here)).toBe(expected);
  });
});

test.each([
  ['unknown', 'Abgeschlossen', 'Abgeschlossen'],
  ['unknown', '', 'status not known'],
  ['completed', 'Finished', 'completed'],
] as const)('the status %s, printed as %j, reads %s', (value, text, expected) => {
  const statement = { value, text, from: 'list', readAt: NOW } as const;
  expect(saidText('status', statement, here)).toBe(expected);
});
