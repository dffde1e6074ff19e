import { describe, expect, test } from 'vitest';
import { languageTags } from '../../../assets/locale-files';
import type { OrderView } from '../../../lib/core/views/order-view';
import { URGENCIES } from '../../../lib/core/views/urgency';
import { claimSentence } from '../../../lib/wording/claim-sentence';
import { chipWords } from '../../../lib/wording/page/chip-words';
import { claimBy, day, NOW, viewOf, ZONE } from '../../components/sample-view';
import { localeWords } from '../../tools/locale-words';

const here = { words: { ...localeWords(), language: 'en-GB' }, now: NOW, zone: ZONE };
const ends = claimBy('2026-12-05T23:00:00Z', '2026-12-05');
const says = (view: Partial<OrderView>) => Object.values(claimSentence(viewOf('1', view), here));

describe('what an order says of itself first', () => {
  test('is said alike by a chip, whatever the urgency', () => {
    for (const urgency of URGENCIES) {
      const view = viewOf('1', { urgency });
      expect(claimSentence(view, here).claim).toBe(chipWords(view, here).claim);
    }
  });

  test('says what to do by when, and how much time that leaves', () => {
    expect(says({ urgency: 'soon', claimBy: ends })).toEqual(['Claim by Sat 5 Dec', '7 days left']);
    const about = { ...ends, certainty: 'estimated' } as const;
    expect(says({ urgency: 'soon', claimBy: about })).toEqual([
      'Claim by about Sat 5 Dec',
      '7 days left',
    ]);
    const tonight = claimBy('2026-11-28T22:00:00Z', '2026-11-27');
    expect(says({ urgency: 'last-day', claimBy: tonight })).toEqual([
      'Claim today by 23:00',
      '9 hours left',
    ]);
    expect(says({ urgency: 'last-day', claimBy: { ...tonight, certainty: 'estimated' } })).toEqual([
      'Claim today by 23:00 (estimate)',
      '9 hours left',
    ]);
  });

  test('counts no time where none is sure', () => {
    expect(says({ urgency: 'check', claimBy: { ...ends, atMost: true } })).toEqual([
      'Check your last day to claim: Sat 5 Dec or earlier',
      null,
    ]);
    expect(says({ urgency: 'unknown', claimBy: null })).toEqual(['Date unknown', null]);
    expect(says({ urgency: 'past-safe', claimBy: { ...ends, state: 'past-safe' } })).toEqual([
      'Safe date passed: Sat 5 Dec',
      null,
    ]);
  });
});

describe('in every language', () => {
  test.each(languageTags())('a sentence agrees with its day: %s', (tag) => {
    const words = localeWords(tag);
    const of = (text: string) => {
      const claim = { ...ends, lastWholeDay: day(text), safe: Date.parse(text) + 86_400_000 };
      return claimSentence(viewOf('1', { urgency: 'soon', claimBy: claim }), { ...here, words })
        .claim;
    };
    for (const text of ['2026-12-01', '2026-12-08', '2026-12-11', '2027-01-08', '2027-02-11']) {
      expect(of(text)).not.toMatch(/\b(?:il|dal|al|del) (?:8|11|lun|mar|mer|gio|ven|sab|dom)\b/);
      expect(of(text)).toContain(
        new Intl.NumberFormat(words.language).format(Number(text.slice(8))),
      );
    }
  });
});
