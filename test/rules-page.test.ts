import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { afterClaimRules } from '../lib/core/rules/after-claim';
import { type Count, RANK, type Rule } from '../lib/core/rules/rule';
import { contradictions } from '../lib/marketplaces/contradictions';
import { shops } from '../lib/marketplaces/registry';
import { foundingDocuments } from '../lib/marketplaces/source-documents';
import { lawRoutes } from '../lib/payments/law-routes';
import { paymentRoutes } from '../lib/payments/payment-routes';
import { ruleBook } from '../lib/view-models/rules-book';
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

/** lib/core/README.md §4 to §6, copied from there by hand: id and kind, anchor and number, whom it binds, rank. */
const SPECIFICATION = `
ae.stated-refund-date protection-ends | statedEnd itself | limit 0
ae.stated-countdown protection-ends | statedCountdownEnd itself | limit 0
ae.stated-dispute-days dispute-closes | placed + statedDisputeDays | limit 0
ae.stated-return-days return-by | completed + statedReturnDays | limit 0
ae.stated-free-return return-by | delivered + statedFreeReturnDays | limit 0
ae.close.15-delivered dispute-closes | delivered + 15 days | limit 2
ae.close.15-completed dispute-closes | completed + 15 days | limit 2
ae.close.15-after-end dispute-closes | protection-end + 15 days | limit 2
ae.protect.60 protection-ends | shipped + 60 days | limit 2 estimate maximum
ae.own-shortest protection-ends | placed + true shortestOwn | limit 5 estimate maximum
ae.protect.30 protection-ends | shipped + 30 days | limit 4 strict premium
ae.carrier.23 dispute-closes | shipped + 23 days | limit 3 strict courier
ae.carrier.27 dispute-closes | shipped + 27 days | limit 3 strict ems-sf
ae.carrier.39 dispute-closes | shipped + 39 days | limit 3 strict post
ae.open.11 dispute-opens | shipped + 10 days, or delivered | wait 2 from 2018-01-01
ae.open.6 dispute-opens | shipped + 6 days | wait 3 listed
ae.open.after-end dispute-opens | statedEnd itself | wait 0
ae.seller-answers seller-answers | disputeOpened + 5 days | wait 2
ae.steps-in platform-steps-in | disputeOpened + 7 days | wait 2
ae.escalate.10 escalate-from | refundRequested + 10 days | wait 4
ae.return-ship ship-back-by | returnAgreed + 10 days | limit 2
ae.refund.bank refund-arrives | refundIssued + 10 businessDays | wait 2
ae.refund.bank refund-overdue | refundIssued + 20 businessDays | wait 2
ae.refund.15-30 refund-arrives | disputeOpened + 30 days | wait 4
ae.refund.quick refund-arrives | refundRequested + 7 businessDays | wait 4
ae.cancel.48h seller-answers | cancelRequested + 48 hours | wait 4
ae.warranty.2y warranty-ends | delivered + 24 months | limit 4 listed
temu.90 dispute-closes | placed + 90 days | limit 2
temu.withdraw withdrawal-by | delivered + 14 days | limit 2
temu.withdraw-send ship-back-by | refundRequested + 14 days | limit 2
temu.return-ship ship-back-by | refundRequested + 14 days | limit 2
temu.refund refund-arrives | refundIssued + 14 businessDays | wait 2
temu.refund refund-overdue | refundIssued + 30 days | wait 2
wish.30-delivered dispute-closes | delivered + 30 days | limit 2
wish.30-max-date dispute-closes | promisedBy + 30 days | limit 2
wish.opens dispute-opens | promisedBy itself | wait 2
dhgate.90-placed dispute-closes | placed + 90 days | limit 4
dhgate.90-tracking dispute-closes | tracked + 90 days | limit 2
dhgate.opens dispute-opens | tracked + courier 5, ems-sf 7, post 10 | wait 2
dhgate.30-completed dispute-closes | completed + 30 days | limit 2
dhgate.seller-answers seller-answers | disputeOpened + 5 days | wait 2
dhgate.evidence evidence-by | mediationAsked + 5 days | limit 2
other.entered-end protection-ends | statedEnd itself | limit 0
pay.paypal chargeback-by | paid + 180 days | limit 2 listed
pay.visa chargeback-by | paid + 120 days | limit 2 listed
pay.discover chargeback-by | paid + 120 days | limit 4 listed
pay.mastercard chargeback-by | paid + 120 days | limit 2 estimate listed
pay.amex chargeback-by | paid + 120 days | limit 4 listed
pay.sepa chargeback-by | paid + 56 days | limit 2 listed
law.eu-withdrawal withdrawal-by | delivered + 14 days | limit 2 listed
law.uk-s75 chargeback-by | paid + 72 months | limit 2 listed
own.answer-due answer-due | answerDue itself | wait 1
pay.paypal-escalate escalate-by | paypalOpened + 20 days | limit 2
`;

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
    for (const { source } of shown) expect(source).toMatch(/^.+, (?:undated|\d{4}.*)$/);
  });

  test('has a text for everything it says', () => {
    expect(JSON.stringify(book())).not.toMatch(/«|undefined|NaN|\$\d/);
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
      'How good the evidence is': 'R3: an official rule that was replaced since',
      'What it does':
        'strict: counts for orders of any day in strict mode, while the order’s page has stated no date; otherwise listed',
      'Only for': 'EMS of any country, SF Express; ePacket by inference',
    });
    expect(entryOf('ae.carrier.27')).toMatchObject({
      decides: 'Last day to open a dispute',
      source: 'AliExpress return policy, 2017-02-04',
      documents: ['S1'],
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
    expect(end?.lines.map(({ value }) => value)).toContain('R1: entered by you');
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

  test.each(contradictions.map((each) => [each.question, each] as const))(
    '%s',
    (_, { readings, wins, why }) => {
      const followed = readings.flatMap((reading) => reading.rules);
      expect(readings.length).toBeGreaterThan(1);
      expect(wins.filter((id) => !followed.includes(id))).toEqual([]);
      expect(why).toMatch(/^\S.{10,}\.$/);
    },
  );
});

describe('the founding documents', () => {
  test('are the four, each with its date or none', () => {
    expect(foundingDocuments.map(({ id, source }) => [id, source.date])).toEqual([
      ['S0', null],
      ['S1', '2017-02-04'],
      ['S2', null],
      ['S3', null],
    ]);
  });

  test.each(foundingDocuments.map((each) => [each.id, each] as const))(
    'every statement of %s is carried or explained',
    (_, { statements }) => {
      expect(statements.length).toBeGreaterThan(8);
      for (const each of statements) {
        expect(each.statement).not.toBe('');
        if ('rules' in each) expect(unknown(each.rules)).toEqual([]);
        else expect(each.noRule).toMatch(/^\S.+\.$/);
      }
    },
  );

  test('a rule that rests on one of them is among what it carries', () => {
    const carried = (document: string) =>
      foundingDocuments
        .filter(({ id }) => id === document)
        .flatMap(({ statements }) => statements)
        .flatMap((each) => ('rules' in each ? each.rules : []));
    const of = (title: RegExp) =>
      rules.filter(({ source }) => title.test(source.title)).map(({ id }) => id);
    expect(carried('S1')).toEqual(expect.arrayContaining(of(/^AliExpress return policy$/)));
    expect(carried('S3')).toEqual(expect.arrayContaining(of(/^About AliExpress/)));
    expect([...carried('S0'), ...carried('S2')]).toEqual(
      expect.arrayContaining(of(/^AliExpress refund guide/)),
    );
  });
});
