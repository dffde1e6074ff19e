import { type ClaimContradiction, claimContradictions } from '../claims/contradictions';
import { CLAIM_SOURCES, type ClaimSourceId } from '../claims/sources';
import type { Words } from '../core/facts/words';
import { afterClaimRules } from '../core/rules/after-claim';
import type { Policy, Rule } from '../core/rules/rule';
import type { RuleBookText } from '../core/rules/source';
import { contradictions } from '../marketplaces/contradictions';
import type { KnownShop } from '../marketplaces/marketplace';
import { shops } from '../marketplaces/registry';
import { sourceDocuments } from '../marketplaces/source-documents';
import type { Contradiction } from '../marketplaces/source-documents/contradiction';
import type { SourceDocument } from '../marketplaces/source-documents/source-document';
import { lawRoutes } from '../payments/law-routes';
import { paymentRoutes } from '../payments/payment-routes';
import { clockWording } from '../wording/clocks/clock-wording';
import { shopLabel } from '../wording/list/shop-label';
import type {
  ClaimContradictionEntry,
  ContradictionEntry,
  ContradictionReference,
  DocumentEntry,
  NamedSource,
  RuleBook,
  RuleEntry,
  RuleGroup,
  RuleReference,
} from '../wording/rule-book';
import { sourceText } from '../wording/source-text';
import { either, ruleColumns, ruleLines } from './rules-lines';
import { routeDecides, routeLines } from './rules-routes';
import {
  datedSource,
  documentSource,
  isSourceDocument,
  type Speaker,
  speakerOf,
} from './rules-sources';

/**
 * Every rule of every shop and of what leads to the money beside it, what the source documents became, and where
 * sources contradict each other: ready to be drawn, on the extension's page and in the repository.
 *
 * @param words the reader's language
 */
export function ruleBook(words: Words): RuleBook {
  const groups = [...shops.map((shop) => shopGroup(shop, words)), beyondGroup(words)];
  const named = referenceIn(groups);
  return {
    groups,
    contradictions: contradictions.map((each) => contradictionEntry(each, named, words)),
    claimContradictions: claimContradictions.map((each) => claimEntry(each, words)),
    documents: sourceDocuments.map((each) => documentEntry(each, named, words)),
  };
}

function shopGroup({ id, site, policy }: KnownShop, words: Words): RuleGroup {
  const { rules }: Policy = policy;
  // Where no page is read, nothing but the user states anything.
  const statedBy = site.orderPages.length > 0 ? 'page' : 'user';
  return {
    id,
    name: shopLabel(id, words),
    notes: [
      ...(site.evidence === 'weak' ? [words.say('rulesWeak')] : []),
      ...shopNotes(policy, words),
    ],
    rules: rules.map((rule, index) => ({
      ...entry(rule, rules.slice(0, index), words),
      decides: clockWording({ kind: rule.kind, rule: rule.id }, words),
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
      : [words.say('rulesHandIn', either(handIn.places, words), sourceText(handIn.source, words))]),
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
        ...entry(route.rule, [], words),
        decides: routeDecides(route, words),
        ...ruleColumns(route.rule, 'page', words),
        lines: [...ruleLines(route.rule, 'page', words), ...routeLines(route, words)],
      })),
      ...afterClaimRules.map((rule) => ({
        ...entry(rule, [], words),
        decides: clockWording({ kind: rule.kind, rule: rule.id }, words),
        ...ruleColumns(rule, 'user', words),
        lines: ruleLines(rule, 'user', words),
      })),
    ],
  };
}

/** What stands of a rule whatever it decides. */
function entry(rule: Rule, before: readonly Rule[], words: Words) {
  const again = before.some(({ id }) => id === rule.id);
  const anchor = again ? `${rule.id}.${rule.kind}` : rule.id;
  return {
    id: rule.id,
    anchor,
    alsoAt: `${rule.id}.${rule.kind}`,
    source: datedSource(rule.source, words),
    documents: documentsOf(rule.id, words),
    contradictions: contradictionsOf(rule.id, words),
  } satisfies Partial<RuleEntry>;
}

const documentsOf = (rule: string, words: Words): NamedSource[] =>
  sourceDocuments
    .filter(({ statements }) =>
      statements.some((each) => 'rules' in each && each.rules.includes(rule)),
    )
    .map(({ id }) => documentSource(id, words));

const anchorOf = ({ id }: Contradiction): string => `contradictions.${id}`;

const contradictionsOf = (rule: string, words: Words): ContradictionReference[] =>
  contradictions
    .filter(({ readings, wins }) =>
      [wins, ...readings.map(({ rules }) => rules)].some((ids) => ids.includes(rule)),
    )
    .map((each) => ({ question: words.say(each.question), anchor: anchorOf(each) }));

/** Rules as they are told of elsewhere on the page. */
function referenceIn(groups: readonly RuleGroup[]): (id: string) => RuleReference {
  const names = new Map(
    groups.flatMap(({ name, rules }) =>
      rules.map(({ anchor, decides, counts }) => [anchor, [name, decides, counts].join(' · ')]),
    ),
  );
  return (id) => ({ id, anchor: id, name: names.get(id) ?? id });
}

const contradictionEntry = (
  contradiction: Contradiction,
  reference: (id: string) => RuleReference,
  words: Words,
): ContradictionEntry => {
  const { question, readings, wins, why } = contradiction;
  return {
    question: words.say(question),
    anchor: anchorOf(contradiction),
    readings: readings.map(({ says, by, rules }) => ({
      says: words.say(says),
      by: by.map((each) => speakerOf(each, words)),
      rules: rules.map(reference),
    })),
    wins: wins.map(reference),
    why: words.say(why),
  };
};

const isClaimSource = (by: string): by is ClaimSourceId => by in CLAIM_SOURCES;

/** The claim desk knows the source documents as sources too; on this page they have a place. */
const claimSpeaker = (by: ClaimSourceId | RuleBookText): Speaker =>
  isSourceDocument(by) || !isClaimSource(by) ? by : CLAIM_SOURCES[by];

const claimEntry = (contradiction: ClaimContradiction, words: Words): ClaimContradictionEntry => {
  const { id, question, readings, advice, why } = contradiction;
  return {
    question: words.say(question),
    anchor: `claiming.${id}`,
    readings: readings.map(({ says, by }) => ({
      says: words.say(says),
      by: by.map((each) => speakerOf(claimSpeaker(each), words)),
    })),
    advice: words.say(advice),
    why: words.say(why),
  };
};

const documentEntry = (
  { id, about, statements }: SourceDocument,
  reference: (id: string) => RuleReference,
  words: Words,
): DocumentEntry => ({
  id,
  source: { ...datedSource(CLAIM_SOURCES[id], words), anchor: null },
  about: words.say(about),
  statements: statements.map((each) => ({
    statement: words.say(each.statement),
    rules: 'rules' in each ? each.rules.map(reference) : [],
    noRule: 'rules' in each ? null : words.say(each.noRule),
  })),
});
