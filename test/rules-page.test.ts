import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { afterClaimRules } from '../lib/core/rules/after-claim';
import { type Count, RANK, type Rule } from '../lib/core/rules/rule';
import { contradictions } from '../lib/marketplaces/contradictions';
import { shops } from '../lib/marketplaces/registry';
import { sourceDocuments } from '../lib/marketplaces/source-documents';
import { lawRoutes } from '../lib/payments/law-routes';
import { paymentRoutes } from '../lib/payments/payment-routes';
import { ruleBook } from '../lib/view-models/rules-book';
import { SPECIFICATION } from './specified-rules';
import { localeWords } from './tools/locale-words';
import { rulesMarkdown } from './tools/rules-markdown';
import { RULES_FILE } from './tools/rules-page-file';

const words = localeWords();
/** Made anew in each test: rules that cannot be told fail a test, not the whole file. */
const book = () => ruleBook(words);
const routes = [...[...paymentRoutes, ...lawRoutes].map(({ rule }) => rule), ...afterClaimRules];
const rules: readonly Rule[] = [...shops.flatMap(({ policy }) => policy.rules), ...routes];
const ids = new Set(rules.map(({ id }) => id));
const unknown = (mentioned: readonly string[]) => mentioned.filter((id) => !ids.has(id));

/** The shops that the specification speaks of, and what stands beside them; a later shop brings its own table. */
const SPECIFIED = ['aliexpress', 'temu', 'wish', 'dhgate', 'other', 'beyond'];
const written = () => book().groups.filter(({ id }) => SPECIFIED.includes(id));

function countText(count: Count): string {
  if ('stated' in count) return ' itself';
  if ('daysStated' in count) return ` + ${count.daysStated}`;
  if ('daysByCarrier' in count) {
    const each = Object.entries(count.daysByCarrier).map(([name, days]) => `${name} ${days}`);
    return ` + ${each.join(', ')}`;
  }
  return Object.entries(count)
    .map(([unit, number]) => ` + ${number} ${unit}`)
    .join('');
}

const specified = (rule: Rule): string => {
  const flags = [
    rule.ofFirst && 'first',
    rule.strict && 'strict',
    rule.estimate && 'estimate',
    rule.maximum && 'maximum',
    rule.listedOnly && 'listed',
    rule.carrier,
    rule.era?.from && `from ${rule.era.from}`,
  ].filter(Boolean);
  const counted = `${rule.anchor}${countText(rule.count)}${rule.orWhen ? `, or ${rule.orWhen}` : ''}`;
  return [`${rule.id} ${rule.kind} | ${counted} | ${rule.binds} ${rule.rank}`, ...flags].join(' ');
};

test('the rules are those of the specification, and no more', () => {
  const ofSpecified = shops
    .filter(({ id }) => SPECIFIED.includes(id))
    .flatMap(({ policy }) => policy.rules);
  const expected = SPECIFICATION.trim().split('\n');
  expect([...ofSpecified, ...routes].map(specified).sort()).toEqual(expected.sort());
});

describe('the page', () => {
  test('lies in the repository as it is generated: npm run rules', () => {
    const file = readFileSync(RULES_FILE, 'utf8');
    // A shop that was added since and is not written down yet is the one thing that may be missing.
    const groups = book().groups.filter(
      ({ id, name }) => SPECIFIED.includes(id) || file.includes(`\n## ${name}\n`),
    );
    expect(file).toBe(rulesMarkdown({ ...book(), groups }, words));
  });

  test('shows every rule once, with its source', () => {
    const shown = book().groups.flatMap((group) => group.rules);
    expect(shown.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    expect(new Set(shown.map(({ anchor }) => anchor)).size).toBe(shown.length);
    for (const { source } of shown) {
      expect(source.name).not.toBe('');
      expect(source.date).toMatch(/^(?:undated|\d{4}.*)$/);
    }
  });

  test('has a text for everything it says', () => {
    const said = JSON.stringify(book());
    const missing = [...said.matchAll(/«([^»]*)»/g)].map(([, name]) => name);
    expect([...new Set(missing)], 'texts that _locales/en/messages.json lacks').toEqual([]);
    expect(said).not.toMatch(/undefined|NaN|\$\d/);
  });

  test('tells what a rule says in words', () => {
    const entryOf = (anchor: string) =>
      written()
        .flatMap((group) => group.rules)
        .find((rule) => rule.anchor === anchor);
    const linesOf = (anchor: string) =>
      Object.fromEntries(entryOf(anchor)?.lines.map(({ name, value }) => [name, value]) ?? []);
    expect(linesOf('ae.carrier.27')).toEqual({
      'When it holds': 'paid, and not known to have arrived; nothing arrived',
      'How it counts': '27 days after shipping',
      'Whom it binds': 'you: the earliest reading counts',
      'For which orders': 'orders until about 2017-12-31, and those of an unknown day',
      'How good the evidence is': 'an official rule that was replaced since',
      'What it does':
        'strict: counts for orders of any day in strict mode, while the order’s page has stated no date; otherwise listed',
      'Only for': 'EMS of any country, SF Express; ePacket by inference',
    });
    expect(entryOf('ae.carrier.27')).toMatchObject({
      decides: 'Last day to open a dispute',
      source: { name: 'AliExpress Return Policy', isTitle: true, date: '2017-02-04' },
      documents: [{ name: 'AliExpress Return Policy', anchor: 'S1', readOn: '2026-11-22' }],
    });
    expect(linesOf('ae.open.11')['How it counts']).toBe(
      '10 days after shipping; at once on delivery, if that is earlier',
    );
    expect(linesOf('dhgate.opens')['How it counts']).toBe(
      '5 days (DHL, TNT, UPS, FedEx), 7 days (EMS of any country, SF Express; ePacket by inference), or 10 days (China Post, Hong Kong Post; any other named post by inference) after the tracking number',
    );
    expect(linesOf('ae.refund.bank.refund-overdue')['How it counts']).toBe(
      '20 business days (Monday to Friday) after the refund was issued',
    );
  });

  test('says that a shop without pages states nothing by itself', () => {
    const [end] = book().groups.find(({ id }) => id === 'other')?.rules ?? [];
    expect(end?.lines.map(({ value }) => value)).toContain('entered by you');
  });
});

describe('nothing is claimed beyond the evidence', () => {
  test('what only a third party says is ranked so', () => {
    const thirdParty = rules.filter(({ source }) => /\(third party\)$/.test(source.title));
    expect(thirdParty.length).toBeGreaterThan(4);
    expect(thirdParty.filter(({ rank }) => rank < RANK.thirdParty).map(({ id }) => id)).toEqual([]);
  });

  test('only what a page prints or the user types is stated', () => {
    const counted = rules.filter(({ count }) => !('stated' in count || 'daysStated' in count));
    expect(counted.filter(({ rank }) => rank === RANK.stated)).toEqual([]);
  });

  test('a superseded rule never drives a date by itself', () => {
    const older = rules.filter(({ rank }) => rank === RANK.superseded);
    expect(older.length).toBeGreaterThan(0);
    expect(older.filter(({ strict, listedOnly }) => !strict && !listedOnly)).toEqual([]);
  });
});

describe('contradictions', () => {
  test('name rules that exist', () => {
    const named = contradictions.flatMap(({ readings, wins }) => [
      ...readings.flatMap((reading) => reading.rules),
      ...wins,
    ]);
    expect(named.length).toBeGreaterThan(30);
    expect(unknown(named)).toEqual([]);
  });

  test('have a place each', () => {
    const taken = contradictions.map(({ id }) => id);
    expect(new Set(taken).size).toBe(taken.length);
  });

  test.each(contradictions.map((each) => [each.id, each] as const))(
    '%s',
    (_, { readings, wins, why }) => {
      const followed = readings.flatMap((reading) => reading.rules);
      expect(readings.length).toBeGreaterThan(1);
      expect(wins.filter((id) => !followed.includes(id))).toEqual([]);
      expect(words.say(why)).toMatch(/^\S.{10,}\.$/);
    },
  );
});

describe('the source documents', () => {
  test('are the four, each with its date or none', () => {
    expect(sourceDocuments.map(({ id, source }) => [id, source.date])).toEqual([
      ['S0', null],
      ['S1', '2017-02-04'],
      ['S2', null],
      ['S3', null],
    ]);
  });

  test.each(sourceDocuments.map((each) => [each.id, each] as const))(
    'every statement of %s is carried or explained',
    (_, { statements }) => {
      expect(statements.length).toBeGreaterThan(8);
      for (const each of statements) {
        if ('rules' in each) expect(unknown(each.rules)).toEqual([]);
        else expect(words.say(each.noRule)).toMatch(/^No rule\b.+\.$/);
      }
    },
  );

  test('a rule that rests on one of them is among what it carries', () => {
    const carried = (document: string) =>
      sourceDocuments
        .filter(({ id }) => id === document)
        .flatMap(({ statements }) => statements)
        .flatMap((each) => ('rules' in each ? each.rules : []));
    const of = (title: RegExp) =>
      rules.filter(({ source }) => title.test(source.title)).map(({ id }) => id);
    expect(carried('S1')).toEqual(expect.arrayContaining(of(/^AliExpress Return Policy$/)));
    expect(carried('S3')).toEqual(expect.arrayContaining(of(/^About AliExpress/)));
    expect([...carried('S0'), ...carried('S2')]).toEqual(
      expect.arrayContaining(of(/^AliExpress refund guide/)),
    );
  });
});
