import { describe, expect, test } from 'vitest';
import { bankFormFor } from '../../../lib/claims/bank-form/bank-form';
import { BANK_ANSWERS, QUESTIONS } from '../../../lib/claims/bank-form/question';
import type { Network } from '../../../lib/claims/routes/card-codes';
import type { ClaimSituation } from '../../../lib/claims/situation';
import { answerText, choiceWords, questionText } from '../../../lib/wording/letters/bank-form-text';
import { localeWords } from '../../tools/locale-words';
import { orderWith } from './an-order';
import { decided } from './known-at-random';

const words = localeWords();
const at = { now: '2026-10-05T00:00:00Z', zone: 'UTC' };
const CAME = { placed: '2026-09-01', paid: '2026-09-01', delivered: '2026-10-01', title: 'Jacket' };
const SENT = { placed: '2026-09-01', paid: '2026-09-01', shipped: '2026-09-03' };

function form(facts: object, situation: ClaimSituation, code: string, network: Network = 'visa') {
  const { known } = decided(
    orderWith('aliexpress', { ...facts }, at),
    situation,
    Date.parse(at.now),
  );
  return bankFormFor(known, network, code);
}
const answers = (made: ReturnType<typeof form>) =>
  Object.fromEntries(
    (made?.questions ?? []).map(({ name, answer }) => [
      name,
      answer && answerText(answer, { words, now: 0, zone: 'UTC' }),
    ]),
  );

describe('13.1', () => {
  test('asks for the last expected day, and leaves it open where none was promised', () => {
    const facts = { ...SENT, sellerContacted: '2026-09-20' };
    expect(form(facts, 'never-arrived', '13.1')?.gaps).toEqual(['last_expected_receipt_at']);
    const promised = form({ ...facts, promisedBy: '2026-09-28' }, 'never-arrived', '13.1');
    expect(promised?.gaps).toEqual([]);
    expect(answers(promised)).toMatchObject({
      merchant_resolution_attempted: 'attempted',
      last_expected_receipt_at: '2026-09-28',
      delivery_issue: 'delayed',
      return_outcome: 'not_returned',
      cancellation_outcome: 'no_cancellation',
    });
  });
  test('a wrong place asks for the one that was agreed', () => {
    const made = form({ ...SENT, agreedPlace: 'my flat' }, 'wrong-address', '13.1');
    expect(answers(made)).toMatchObject({
      delivery_issue: 'delivered_to_wrong_location',
      agreed_location: 'my flat',
    });
    expect(made?.gaps).toEqual(['merchant_resolution_attempted', 'last_expected_receipt_at']);
  });
  test('that it is marked delivered does not tell where it went', () => {
    expect(form(SENT, 'delivered-not-here', '13.1')?.gaps).toContain('delivery_issue');
  });
});

describe('13.3', () => {
  const outcome = (situation: ClaimSituation) =>
    form(CAME, situation, '13.3')?.questions.find(({ name }) => name === 'return_outcome');
  test('not as described takes only what was returned, or tried', () => {
    expect(outcome('different-item')?.choices).toEqual(['returned', 'return_attempted']);
    expect(outcome('damaged')?.choices).toEqual(['not_returned', 'returned', 'return_attempted']);
  });
  test('a return that was tried needs its day, its reason and where the goods are', () => {
    const made = form(
      { ...CAME, returnOffered: '2026-10-02', returnFailed: 'no-instructions' },
      'different-item',
      '13.3',
    );
    expect(answers(made)).toMatchObject({
      received_at: '2026-10-01',
      return_outcome: 'return_attempted',
      attempted_at: '2026-10-02',
      attempt_reason: 'no_return_instructions',
    });
    expect(made?.gaps).toEqual([
      'merchant_resolution_attempted',
      'attempt_explanation',
      'merchandise_disposition',
    ]);
  });
  test('a return that was made needs its day and way', () => {
    const made = form({ ...CAME, returnedOn: '2026-10-03' }, 'different-item', '13.3');
    expect(answers(made).returned_at).toBe('2026-10-03');
    expect(made?.gaps).toContain('return_method');
  });
});

test('a form is only for a code that the case has', () => {
  expect(form(CAME, 'damaged', '13.1')).toBeNull();
  expect(form(CAME, 'changed-mind', '13.3')).toBeNull();
  expect(form(CAME, 'parts-missing', '13.3')).not.toBeNull();
});

test('of other networks only what did not come is known', () => {
  expect(form(SENT, 'never-arrived', 'C08', 'amex')?.gaps).toEqual([
    'expected_at',
    'product_description',
  ]);
  expect(form(CAME, 'damaged', 'C32', 'amex')).toBeNull();
});

test('every question and every answer has words', () => {
  const all = [
    ...QUESTIONS.map((name) => questionText(name, words)),
    ...Object.values(BANK_ANSWERS)
      .flat()
      .map((each) => choiceWords(each, words)),
  ];
  expect(all.filter((text) => text.includes('«'))).toEqual([]);
});
