import { claimContradictions } from '../claims/statements/contradictions';
import type { Words } from '../core/facts/words';
import { afterClaimRules } from '../core/rules/after-claim';
import type { Policy, Rule } from '../core/rules/rule';
import type { Source } from '../core/rules/source';
import { contradictions } from '../marketplaces/contradictions';
import type { KnownShop } from '../marketplaces/marketplace';
import { shops } from '../marketplaces/registry';
import { sourceDocuments } from '../marketplaces/source-documents';
import type { Contradiction } from '../marketplaces/source-documents/contradiction';
import type { SourceDocument } from '../marketplaces/source-documents/source-document';
import { lawRoutes } from '../payments/law-routes';
import { paymentRoutes } from '../payments/payment-routes';
import { clockName, shopName } from '../wording/clocks/clock-names';
import type {
  ContradictionEntry,
  ContradictionReference,
  DocumentEntry,
  RuleBook,
  RuleEntry,
  RuleGroup,
  RuleReference,
} from '../wording/rule-book';
import { either, ruleColumns, ruleLines } from './rules-lines';
import { routeDecides, routeLines } from './rules-routes';

/**
 * Every rule of every shop and of what leads to the money beside it, what the founding documents became, and where
 * sources contradict each other: ready to be drawn, on the extension's page and in the repository.
 *
 * @param words the reader's language; what sources say stays English
 */
export function ruleBook(words: Words): RuleBook {
  return {
    groups: [...shops.map((shop) => shopGroup(shop, words)), beyondGroup(words)],
    contradictions: contradictions.map(contradictionEntry),
    claimContradictions: claimContradictions.map(({ id, ...told }) => ({
      ...told,
      anchor: `claiming.${id}`,
    })),
    documents: sourceDocuments.map(documentEntry),
  };
}

function shopGroup({ id, site, policy }: KnownShop, words: Words): RuleGroup {
  const { rules }: Policy = policy;
  // Where no page is read, nothing but the user states anything.
  const statedBy = site.orderPages.length > 0 ? 'page' : 'user';
  return {
    id,
    name: id === 'other' ? words.say('orderPageOtherShop') : shopName(id, words),
    notes: [
      ...(site.evidence === 'weak' ? [words.say('rulesWeak')] : []),
      ...shopNotes(policy, words),
    ],
    rules: rules.map((rule, index) => ({
      ...entry(rule, rules.slice(0, index)),
      decides: clockName(rule.kind, words),
      ...ruleColumns(rule, statedBy, words),
      lines: ruleLines(rule, statedBy, words),
    })),
  };
}

function shopNotes({ zone, overAfterDays, handIn }: Policy, words: Words): string[] {
  return [
    zone === null ? words.say('rulesZoneBuyer') : words.say('rulesZone', zone),
    ...(overAfterDays === null ? [] : [words.count('rulesOverAfter', overAfterDays)]),
    ...(handIn === undefined
      ? []
      : [words.say('rulesHandIn', either(handIn.places, words), handIn.source.title)]),
  ];
}

function beyondGroup(words: Words): RuleGroup {
  const routes = [...paymentRoutes, ...lawRoutes];
  return {
    id: 'beyond',
    name: words.say('routeTitle'),
    notes: [words.say('rulesZoneBuyer'), words.say('rulesBeyond')],
    rules: [
      ...routes.map((route) => ({
        ...entry(route.rule, []),
        decides: routeDecides(route, words),
        ...ruleColumns(route.rule, 'page', words),
        lines: [...ruleLines(route.rule, 'page', words), ...routeLines(route, words)],
      })),
      ...afterClaimRules.map((rule) => ({
        ...entry(rule, []),
        decides: clockName(rule.kind, words),
        ...ruleColumns(rule, 'user', words),
        lines: ruleLines(rule, 'user', words),
      })),
    ],
  };
}

/** What needs no words of the reader's language. */
function entry(rule: Rule, before: readonly Rule[]) {
  const again = before.some(({ id }) => id === rule.id);
  const anchor = again ? `${rule.id}.${rule.kind}` : rule.id;
  const source = sourceText(rule.source);
  return {
    id: rule.id,
    anchor,
    alsoAt: `${rule.id}.${rule.kind}`,
    source,
    documents: documentsOf(rule.id),
    contradictions: contradictionsOf(rule.id),
  } satisfies Partial<RuleEntry>;
}

/** Not translated, the missing date neither. */
const sourceText = ({ title, date }: Source): string => `${title}, ${date ?? 'undated'}`;

const documentsOf = (rule: string): string[] =>
  sourceDocuments
    .filter(({ statements }) =>
      statements.some((each) => 'rules' in each && each.rules.includes(rule)),
    )
    .map(({ id }) => id);

const anchorOf = (contradiction: Contradiction): string =>
  `contradictions.${contradictions.indexOf(contradiction) + 1}`;

const contradictionsOf = (rule: string): ContradictionReference[] =>
  contradictions
    .filter(({ readings, wins }) =>
      [wins, ...readings.map(({ rules }) => rules)].some((ids) => ids.includes(rule)),
    )
    .map((each) => ({ question: each.question, anchor: anchorOf(each) }));

const reference = (id: string): RuleReference => ({ id, anchor: id });

const contradictionEntry = (contradiction: Contradiction): ContradictionEntry => {
  const { question, readings, wins, why } = contradiction;
  return {
    question,
    anchor: anchorOf(contradiction),
    readings: readings.map(({ says, by, rules }) => ({ says, by, rules: rules.map(reference) })),
    wins: wins.map(reference),
    why,
  };
};

const documentEntry = ({ id, source, about, statements }: SourceDocument): DocumentEntry => ({
  id,
  source: sourceText(source),
  about,
  statements: statements.map((each) => ({
    statement: each.statement,
    rules: 'rules' in each ? each.rules.map(reference) : [],
    noRule: 'rules' in each ? null : each.noRule,
  })),
});
