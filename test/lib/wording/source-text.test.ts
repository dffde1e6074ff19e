import { expect, test } from 'vitest';
import { CLAIM_SOURCES } from '../../../lib/claims/sources';
import { afterClaimRules } from '../../../lib/core/rules/after-claim';
import type { Source } from '../../../lib/core/rules/source';
import { shops } from '../../../lib/marketplaces/registry';
import { lawRoutes } from '../../../lib/payments/law-routes';
import { paymentRoutes } from '../../../lib/payments/payment-routes';
import { sourceText } from '../../../lib/wording/source-text';
import { wordsOf } from '../../../lib/wording/words-of';
import { localeWords } from '../../tools/locale-words';

const texts: { readonly [name: string]: string } = {
  sourceDated: '$1, $2',
  sourcePage: 'Die Seite',
};
const words = wordsOf('de', (name) => texts[name]);

test('a document is called what it calls itself, with its day where it has one', () => {
  expect(sourceText({ title: 'Refund guides', date: '2017-02-04' }, words)).toBe(
    'Refund guides, 4. Feb. 2017',
  );
  expect(sourceText({ title: 'Refund guides', date: '2018–2023' }, words)).toBe(
    'Refund guides, 2018–2023',
  );
  const japanese = wordsOf('ja', (name) => texts[name]);
  expect(sourceText({ title: 'Guide', date: '2017-02-04' }, japanese)).toBe('Guide, 2017年2月4日');
  expect(sourceText({ title: 'Refund guides', date: null }, words)).toBe('Refund guides');
});

test('a source that is no document is named in the user’s language', () => {
  const page = { title: 'The order’s own page', date: null, text: 'sourcePage' } as const;
  expect(sourceText(page, words)).toBe('Die Seite');
});

/** What these call themselves is all that one can look for; everything else is told in the user's language. */
const OWN_NAMES = [
  'About AliExpress Buyer Protection',
  'AliExpress Return Policy',
  'How To Get A Refund From AliExpress',
  'How To Get a Refund on AliExpress',
  'PayPal Disputes API 1.10',
  'Temu Purchase Protection',
  'Temu: What if I received an item damaged or not as described?',
];

test('a source is named alike in English letters and in English texts; only documents keep their own names', () => {
  const sources: readonly Source[] = [
    ...shops.flatMap(({ policy }) => [
      ...policy.rules.map(({ source }) => source),
      ...(policy.handIn ? [policy.handIn.source] : []),
    ]),
    ...[...paymentRoutes, ...lawRoutes].map(({ rule }) => rule.source),
    ...afterClaimRules.map(({ source }) => source),
    ...Object.values(CLAIM_SOURCES),
  ];
  const english = localeWords();
  for (const { title, text } of sources)
    if (text !== undefined) expect(english.say(text)).toBe(title);
  const untold = sources.filter(({ text }) => text === undefined).map(({ title }) => title);
  expect([...new Set(untold)].toSorted()).toEqual(OWN_NAMES);
});
