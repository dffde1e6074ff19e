import { describe, expect, test } from 'vitest';
import { languageTags } from '../../../../assets/locale-files';
import { afterClaimRules } from '../../../../lib/core/rules/after-claim';
import type { Clock } from '../../../../lib/core/rules/clock';
import { RANK, type Rule } from '../../../../lib/core/rules/rule';
import { shops } from '../../../../lib/marketplaces/registry';
import { clockWordings, laneNames } from '../../../../lib/wording/clocks/clock-wording';
import { localeWords } from '../../../tools/locale-words';

/** What a rule looks like once it was applied, as far as names go. */
function clockOfRule({ id, kind, binds, anchor, ofFirst, count, rank, source }: Rule): Clock {
  const measured =
    'days' in count
      ? { days: count.days, unit: 'days' as const }
      : 'businessDays' in count
        ? { days: count.businessDays, unit: 'business-days' as const }
        : 'hours' in count
          ? { days: count.hours, unit: 'hours' as const }
          : 'months' in count
            ? { days: count.months, unit: 'months' as const }
            : { days: 'stated' in count ? null : 30, unit: 'days' as const };
  return {
    kind,
    rule: id,
    binds,
    safe: 0,
    surelyOver: null,
    state: 'open',
    certainty: rank === RANK.stated ? 'stated' : 'computed',
    counts: true,
    rank,
    source,
    because: {
      code: 'counted',
      ...measured,
      anchor,
      standIn: null,
      ...(ofFirst && { isFirst: true }),
    },
    quote: null,
    from: null,
    readAt: null,
    stale: false,
  };
}

const english = localeWords();
const ofShop = (shop: string): readonly Clock[] =>
  [...(shops.find(({ id }) => id === shop)?.policy.rules ?? []), ...afterClaimRules].map(
    clockOfRule,
  );
const pick = (shop: string, ...rules: readonly string[]) =>
  rules.flatMap((rule) => ofShop(shop).filter((clock) => clock.rule === rule));

describe('clocks that stand together', () => {
  for (const language of languageTags()) {
    test(`no two have one name, whatever the shop: ${language}`, () => {
      const words = localeWords(language);
      for (const { id } of shops)
        for (const names of [clockWordings(ofShop(id), words), laneNames(ofShop(id), words)])
          expect(new Set(names).size, `${id}: ${names.join(' | ')}`).toBe(names.length);
    });
  }
  test('two of a kind say what each is for; the others keep their short names', () => {
    const clocks = pick('aliexpress', 'ae.close.15-delivered', 'ae.close.15-completed');
    expect(laneNames(clocks, english)).toEqual([
      'Dispute after delivery',
      'Dispute after completion',
    ]);
    expect(clockWordings(clocks, english)).toEqual([
      'Last day to open a dispute after delivery',
      'Last day to open a dispute after completion',
    ]);
    expect(
      laneNames(pick('aliexpress', 'ae.protect.60', 'ae.close.15-after-end'), english),
    ).toEqual(['Protection', 'Dispute']);
  });
  test('a printed date says who gave it', () => {
    const clocks = pick('aliexpress', 'ae.stated-refund-date', 'ae.protect.60');
    expect(laneNames(clocks, english)).toEqual([
      'Protection (stated by the page)',
      'Protection after shipping',
    ]);
  });
  test('two that count from one event say how far', () => {
    const clocks = pick('aliexpress', 'ae.carrier.23', 'ae.carrier.39');
    expect(laneNames(clocks, english)).toEqual([
      'Carrier rule (23 days after shipping)',
      'Carrier rule (39 days after shipping)',
    ]);
  });
  test('two that count alike say who says so', () => {
    const [first, second] = clockWordings(
      pick('temu', 'temu.withdraw-send', 'temu.return-ship'),
      english,
    );
    expect(first).toMatch(/^Send the goods back \(14 days after asking for a refund, .+\)$/);
    expect(second).not.toBe(first);
  });
});
