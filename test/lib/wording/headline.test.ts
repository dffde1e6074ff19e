import { describe, expect, test } from 'vitest';
import { languageTags } from '../../../assets/locale-files';
import { stepText } from '../../../lib/wording/claims/claim-words';
import { clockWording, nameOf } from '../../../lib/wording/clocks/clock-wording';
import { headline } from '../../../lib/wording/headline';
import { claimBy, NOW, viewOf, ZONE } from '../../components/sample-view';
import { localeWords } from '../../tools/locale-words';

const textsIn = (language: string, rule: string): string[] => {
  const words = localeWords(language);
  const told = claimBy('2026-12-30T23:00:00Z', '2026-12-30', { kind: 'dispute-closes', rule });
  return [
    headline(viewOf('1', { claimBy: told }), { words, now: NOW, zone: ZONE }),
    clockWording(told, words),
  ];
};

describe('a Temu order has no dispute to open', () => {
  test('what to press is the shop’s own button', () => {
    expect(textsIn('en', 'temu.90')).toEqual([
      expect.stringMatching(/^Something wrong with it\? Press “Return\/Refund” by /),
      'Last day for “Return/Refund”',
    ]);
  });

  test.each(languageTags())('in %s nobody is sent to look for a dispute', (language) => {
    for (const text of textsIn(language, 'temu.90')) expect(text).not.toContain('Open dispute');
  });

  test('its step at the desk names that button too, in every language', () => {
    for (const code of ['open-dispute', 'open-dispute-now'] as const)
      for (const language of languageTags()) {
        const here = { words: localeWords(language), now: NOW, zone: ZONE };
        expect(stepText({ code, at: NOW }, 'temu', here)).not.toMatch(/Open dispute|«claim/);
        expect(stepText({ code, at: NOW }, 'aliexpress', here)).not.toBe(
          stepText({ code, at: NOW }, 'temu', here),
        );
      }
  });

  test.each([
    ['de', 'Rücksendung/Rückerstattung'],
    ['es', 'Devolver/Reembolsar'],
    ['ja', '返品・返金リクエスト'],
    ['ko', '반품/환불'],
  ])('in %s the button is called as the shop calls it', (language, button) => {
    for (const text of textsIn(language, 'temu.90')) expect(text).toContain(button);
  });
});

test('an AliExpress order has one', () => {
  expect(textsIn('en', 'ae.close.15-delivered')[0]).toContain('Open a dispute by');
  expect(nameOf('ae.close.15-delivered')).toBe('ae_close_15_delivered');
});
