import type { FactName } from '../core/facts/fact';
import type { Order } from '../core/facts/order';
import { best } from '../core/facts/statement';
import { TOLD } from '../core/views/claim-address';
import { byRecords, isDeliveredByRecords } from './case/known';
import type { Claim } from './claim';
import type { ClaimSituation } from './situation';
import type { StepCode } from './steps';

/*
 * At most three questions lead to a claim: what it is about, what happened, and one fact that the case turns on. What
 * the order's facts answer already is not asked.
 */

/** The answers to the first question, each with those of the second. */
export const MATTERS = {
  'not-here': [
    'never-arrived',
    'late',
    'delivered-not-here',
    'tracking-wrong',
    'not-shipped',
    'wrong-address',
    'customs',
    'returned-to-sender',
    'seller-cancelled',
  ],
  wrong: [
    'not-working',
    'damaged',
    'different-item',
    'parts-missing',
    'empty-parcel',
    'counterfeit',
    'wants-replacement',
  ],
  unwanted: ['changed-mind'],
  afterwards: ['returned-no-refund', 'refund-not-arrived', 'seller-closed'],
} as const satisfies { readonly [matter: string]: readonly ClaimSituation[] };
export type Matter = keyof typeof MATTERS;

const isMatter = (text: string): text is Matter => Object.hasOwn(MATTERS, text);
export const ALL_MATTERS: readonly Matter[] = Object.keys(MATTERS).filter(isMatter);

/** The first question's answer that a situation belongs to. */
export function matterOf(situation: ClaimSituation): Matter {
  const has = (matter: Matter): boolean =>
    MATTERS[matter].some((each: ClaimSituation) => each === situation);
  const matter = ALL_MATTERS.find(has);
  if (!matter) throw new Error(`no question leads to ${situation}`);
  return matter;
}

/** What the questions were answered with. */
export interface Answered {
  /** Null: the first question is open. */
  readonly matter: Matter | null;
  /** The answers were taken from the order's facts; nobody gave them. */
  readonly byFacts: boolean;
  /** Null: the second question is open. */
  readonly situation: ClaimSituation | null;
  /** The answers to the second question, those that the order's records make likely first; none before the first. */
  readonly choices: readonly ClaimSituation[];
}

const NOTHING: Answered = { matter: null, byFacts: false, situation: null, choices: [] };

/**
 * What can have happened. Where the records show a delivery, "never arrived" is not offered: that it is shown as
 * delivered and is not here is a case of its own, and stands first.
 */
function choicesOf(matter: Matter, order: Order): readonly ClaimSituation[] {
  const all: readonly ClaimSituation[] = MATTERS[matter];
  if (matter !== 'not-here' || !isDeliveredByRecords(order)) return all;
  const shown: ClaimSituation = 'delivered-not-here';
  return [shown, ...all.filter((each) => each !== shown && each !== 'never-arrived')];
}

/**
 * What an answer in an address means for an order: a situation, a matter, nothing yet, or `ask`, which asks anew what
 * the facts would answer. Anybody can write an address, so any other answer counts as none. Without an answer, what was
 * chosen before stands; before that, what the pages tell (`told-…`).
 */
export function answeredBy(answer: string | null, order: Order): Answered {
  if (answer === 'ask') return NOTHING;
  if (answer !== null && isMatter(answer)) return chosen(answer, order, false);
  const situations = ALL_MATTERS.flatMap((matter): readonly ClaimSituation[] => MATTERS[matter]);
  const find = (name: string | null | undefined) => situations.find((each) => each === name);
  const named = find(answer) ?? find(order.claim?.situation?.name);
  if (named) return happened(named, order, false);
  const told = answer?.startsWith(TOLD) ? find(answer.slice(TOLD.length)) : undefined;
  if (told) return happened(told, order, true);
  const matter = matterByFacts(order);
  return matter === null ? NOTHING : chosen(matter, order, true);
}

/** Where a matter has but one situation, the second question is answered with it. */
function chosen(matter: Matter, order: Order, byFacts: boolean): Answered {
  const choices = choicesOf(matter, order);
  const [first, ...others] = choices;
  const situation = others.length === 0 && first && !byFacts ? first : null;
  return { matter, byFacts, situation, choices };
}

/** What was said to have happened; where the records say more, they answer. */
function happened(said: ClaimSituation, order: Order, byFacts: boolean): Answered {
  const situation = byRecords(order, said);
  const matter = matterOf(situation);
  const choices = choicesOf(matter, order);
  return { matter, byFacts: byFacts || situation !== said, situation, choices };
}

const SAID = {
  'not-received': 'not-here',
  'not-as-described': 'wrong',
  'changed-mind': null,
} as const satisfies Readonly<Record<string, Matter | null>>;

/** What the user said of the order, else that it is still on its way; null where the facts leave it open. */
function matterByFacts({ facts }: Pick<Order, 'facts'>): Matter | null {
  const said = best(facts, 'situation')?.value;
  if (said !== undefined) return SAID[said];
  const status = best(facts, 'status')?.value;
  return status === 'awaiting-shipment' || status === 'awaiting-delivery' ? 'not-here' : null;
}

/** The fact that a case turns on; asked where nobody said it. */
const TURNS_ON: { readonly [Situation in ClaimSituation]?: FactName } = {
  late: 'promisedBy',
  customs: 'customsFault',
  damaged: 'signedForDamage',
  'not-working': 'listedAs',
  'different-item': 'listedAs',
  'parts-missing': 'piecesMissing',
  counterfeit: 'identifiedBy',
  'wants-replacement': 'plan',
  'returned-no-refund': 'returnedOn',
  'refund-not-arrived': 'refundPromised',
  'seller-closed': 'closedBy',
};

/** What these steps ask for comes first: dates count from it. */
const FIRST: readonly (readonly [StepCode, FactName])[] = [['say-when-it-came', 'delivered']];
const THEN: readonly (readonly [StepCode, FactName])[] = [
  ['say-what-was-wrong', 'situation'],
  ['say-when-sent-back', 'returnedOn'],
  ['say-when-promised', 'refundPromised'],
  ['say-how-much-came', 'refundAmount'],
  ['say-how-paid', 'paidWith'],
  ['say-country', 'country'],
  ['say-item-price', 'itemPrice'],
  ['contact-seller', 'sellerContacted'],
  ['offer-return', 'returnOffered'],
];

/** The facts that would make a claim surer, or are to be noted once done, and nobody has said; the weightiest first. */
export function factsToAsk(claim: Claim, { facts }: Pick<Order, 'facts'>): readonly FactName[] {
  const asked = (steps: typeof FIRST): readonly FactName[] =>
    steps.filter(([step]) => claim.next.some(({ code }) => code === step)).map(([, fact]) => fact);
  const turnsOn = TURNS_ON[claim.situation];
  const all = [...asked(FIRST), ...(turnsOn ? [turnsOn] : []), ...asked(THEN)];
  return all.filter((name) => (facts[name]?.length ?? 0) === 0);
}

/** The facts that a claim was decided by and that a person may have to correct. */
export function factsUsed(
  { situation }: Claim,
  { facts }: Pick<Order, 'facts'>,
): readonly FactName[] {
  const turnsOn = TURNS_ON[situation];
  const others: readonly FactName[] = [
    'delivered',
    'promisedBy',
    'paidWith',
    'country',
    'sellerContacted',
    'returnOffered',
  ];
  return [...(turnsOn ? [turnsOn] : []), ...others].filter(
    (name) => (facts[name]?.length ?? 0) > 0,
  );
}
