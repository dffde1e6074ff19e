import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languageTags, messagesOf } from '../assets/locale-files';
import { glossaryOf, shopWordsOf } from './tools/glossary';
import { roomOf } from './tools/room';
import { root } from './tools/source-files';
import { countedNames, lackingIn, pluralForms, spokenName } from './tools/translated';

/**
 * Languages that are only begun, by their tag: what they lack is English meanwhile, and `npm run texts` names it. Every
 * other language has every text.
 */
const BEGUN: readonly string[] = [];

const english = messagesOf('en');
const names = Object.keys(english);
const counted = countedNames(english);
const placesOf = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort();

/** Names of shops, companies and carriers, and texts of nothing but places: the same in every language. */
const SAME_EVERYWHERE = new Set([
  'extensionName',
  'pillName',
  'noticeShop_aliexpress',
  'noticeShop_temu',
  'noticeShop_wish',
  'noticeShop_dhgate',
  'orderPageChoice_paidWith_Visa',
  'orderPageChoice_paidWith_Mastercard',
  'orderPageChoice_paidWith_American_Express',
  'orderPageChoice_paidWith_Discover',
  'orderPageChoice_paidWith_PayPal',
  'deskWay_paypal',
  'panelTitle',
  'rulesCarrierCourier',
  'rulesCarrierPremium',
  'bankAnswer_dhl',
  'bankAnswer_fedex',
  'bankAnswer_ups',
]);
/** Words that a language shares with English, or took from it. */
const SAME_WORDS: { readonly [tag: string]: readonly string[] } = {
  es: ['no', 'No.'],
  it: [
    'Account',
    'no',
    'No.',
    '$1 file',
    '$1 file, $2',
    'American Express: chargeback',
    'Discover: chargeback',
  ],
  'pt-BR': ['$1 pixels', 'Backup'],
  fr: ['Notes', '$1 pixels', 'Source', 'Sites', '$1 (possible)'],
  de: ['Name', 'Status', 'Shop', 'Name: $1'],
  nl: [
    'Open',
    'open',
    'Later',
    'later',
    'Filters',
    'Filters ($1)',
    'Account',
    'Accounts',
    'Account $1',
    'Claims',
    'Status',
    'Variant',
    '$1 pixels',
    'Sites',
  ],
};

/** Texts that name AliExpress's button for a dispute, and Temu's for a return or refund. */
const DISPUTE_BUTTON = [
  'timelineHeadDispute',
  'timelineOpensLater',
  'clockDisputeCloses',
  'claimStepTryDispute',
  'claimStepOpenDispute',
  'claimStepOpenDisputeNow',
];
const REFUND_BUTTON = [
  'timelineHead_temu_90',
  'timelineRule_temu_90',
  'claimStepOpenDispute_temu',
  'claimStepOpenDisputeNow_temu',
];
const glossary = readFileSync(join(root, 'assets/GLOSSARY.md'), 'utf8');

/** Enough of them to meet every form. */
const SOME = Array.from({ length: 200 }, (_, count) => count);

describe.each(languageTags().filter((tag) => tag !== 'en'))('%s', (tag) => {
  const messages = messagesOf(tag);
  const forms = pluralForms(tag);
  const rules = new Intl.PluralRules(tag);
  const texts = Object.entries(messages).map(
    ([name, { message }]) => [name, message, spokenName(name, counted)] as const,
  );
  /** The English text that a text translates; of a counted one that which prints how many. */
  const sourceOf = (name: string, spoken: string) =>
    english[counted.has(spoken) ? `${spoken}_other` : name]?.message ?? '';
  /** Whether a form stands for a single number, as "one" does in English: then it need not be printed. */
  const isOneNumber = (form: string) =>
    SOME.filter((count) => rules.select(count) === form).length === 1;

  test('names its own language', () => {
    expect(messages.noticeLanguage?.message).toBe(tag);
  });

  test('has no text that English lacks', () => {
    const unknown = texts.filter(
      ([name, , spoken]) => !(counted.has(spoken) ? name !== spoken : names.includes(name)),
    );
    expect(unknown).toEqual([]);
  });

  test('has of each counted text all forms that it counts with, or none', () => {
    const said = texts.filter(([, , spoken]) => counted.has(spoken));
    const formsSaid = (wanted: string) =>
      said.flatMap(([name, , spoken]) => (spoken === wanted ? name.slice(spoken.length + 1) : []));
    const broken = [...new Set(said.map(([, , spoken]) => spoken))].filter(
      (spoken) => formsSaid(spoken).sort().join() !== forms.join(),
    );
    expect(broken).toEqual([]);
  });

  test('has the places of the English texts', () => {
    const broken = texts.filter(([name, text, spoken]) => {
      const wanted = placesOf(sourceOf(name, spoken));
      const found = placesOf(text);
      // "One" and the like need not print how many, and of none there is nothing more to say.
      const form = name.slice(spoken.length + 1);
      const mayLack = counted.has(spoken) && isOneNumber(form) ? ['$1', '$2'] : [];
      const free = form === 'zero' ? wanted : mayLack;
      return (
        found.some((place) => !wanted.includes(place)) ||
        wanted.some((place) => !found.includes(place) && !free.includes(place))
      );
    });
    expect(broken).toEqual([]);
  });

  test('left nothing in English', () => {
    const left = texts.filter(
      ([name, text, spoken]) =>
        /\p{L}/u.test(text) &&
        text === sourceOf(name, spoken) &&
        !SAME_EVERYWHERE.has(name) &&
        !SAME_WORDS[tag]?.includes(text),
    );
    expect(left).toEqual([]);
  });

  test('has plain text without markup or stray spaces', () => {
    const stray = /[<>]|&\w+;|"|\.\.\.|^\s|\s$|\s{2}|[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/;
    expect(texts.filter(([, text]) => stray.test(text) || text === '')).toEqual([]);
  });

  if (tag === 'fr')
    test('parts high marks and quotes by spaces at which no line breaks', () => {
      const loose = /[ \p{L})](?:[;?!»](?!\p{L})|:(?= |$))|«(?!\u00a0)/u;
      expect(texts.filter(([, text]) => loose.test(text))).toEqual([]);
    });

  test('has nothing between two dollar signs that Chromium takes for a name: it would load none of us', () => {
    expect(texts.filter(([, text]) => /\$[A-Za-z0-9_@]+\$/.test(text))).toEqual([]);
  });

  test('fits where there is little room', () => {
    const long = texts.filter(([name, text]) => [...text].length > (roomOf(name) ?? text.length));
    expect(long.map(([name, text]) => `${name}: ${[...text].length}`)).toEqual([]);
  });

  test('writes letters as a whole, or leaves them in English', () => {
    const inLetters = names.filter((name) => /^letter(?!Title|Why|Blank)/.test(name));
    const said = inLetters.filter((name) => name in messages);
    expect(said).toEqual('letterLanguage' in messages ? inLetters : []);
    expect(messages.letterBlank?.message ?? '[ $1 ]').toBe('[ $1 ]');
  });

  test('calls the buttons of the shops as the glossary does', () => {
    const words = shopWordsOf(glossary, tag);
    expect(words?.dispute).toBe('Open dispute');
    const lacking = [
      ...DISPUTE_BUTTON.map((name) => [name, [words?.dispute ?? '']] as const),
      ...REFUND_BUTTON.map((name) => [name, words?.refund ?? []] as const),
    ].filter(([name, wanted]) => !wanted.every((one) => messages[name]?.message.includes(one)));
    expect(lacking).toEqual([]);
  });

  test('uses the words of the glossary', () => {
    const wrong = glossaryOf(glossary, tag).flatMap(({ english: word, words, except }) =>
      texts
        .filter(([name]) => !name.endsWith('_zero'))
        .filter(([name, , spoken]) => word.test(sourceOf(name, spoken)) && !except.includes(spoken))
        .filter(([, text]) => !words.some((one) => text.toLocaleLowerCase(tag).includes(one)))
        .map(([name, text]) => `${name}: ${text} (${words.join(', ')})`),
    );
    expect(wrong).toEqual([]);
  });
});

test('English fits where there is little room', () => {
  const long = names.filter((name) => {
    const { length } = english[name]?.message ?? '';
    return length > (roomOf(name) ?? length);
  });
  expect(long).toEqual([]);
});

test('only languages that are there are begun', () => {
  expect(BEGUN.filter((tag) => tag === 'en' || !languageTags().includes(tag))).toEqual([]);
});

test.each(languageTags().filter((tag) => !BEGUN.includes(tag)))('%s has every text', (tag) => {
  expect(lackingIn(messagesOf(tag), english, pluralForms(tag))).toEqual([]);
});
