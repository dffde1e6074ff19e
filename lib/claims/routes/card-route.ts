import type { TimeFactName } from '../../core/facts/fact';
import { factValue, timeOf } from '../../core/facts/statement';
import type { RouteClock } from '../../core/rules/route';
import { paymentRoutes } from '../../payments/payment-routes';
import { clockOfRoute } from '../../payments/routes-of';
import type { Known } from '../case/known';
import { knownDay } from '../case/known-day';
import { because } from '../case/reason';
import type { ClaimRoute, Reason } from '../claim';
import type { ReasonCode } from '../reasons';
import { shopClaimsOf } from '../shops/every-shop';
import { type CardCase, cardCaseOf, NETWORKS, type Network } from './card-codes';
import { type CardWait, cardWait, type LaterEnd, laterEnd, outerEnd } from './card-times';
import { closedBy, notYours, unknownRoute } from './closed-by';
import type { Exception } from './exceptions';
import { paidHow, paymentGap } from './paid-how';

/** The bank's way: a chargeback by the rules of the card's network. */
export function cardRoute(known: Known, exceptions: readonly Exception[]): ClaimRoute {
  const exception = closedBy('card', exceptions);
  if (exception) return notYours('card', reasonForBank(known, exception));
  if (known.situation === 'wants-replacement')
    return notYours('card', because('replacement-is-the-shops'));
  const network = networkOf(known);
  if (network === null) return withoutNetwork(known);
  const card = cardCaseOf(known, network);
  if (card === null) return unknownRoute('card', [because('what-was-wrong-unknown')]);
  if (known.situation === 'customs') return heldAtCustoms(known, network, card);
  return dated(known, network, card);
}

const reasonForBank = ({ situation }: Known, { reason }: Exception): Reason =>
  situation === 'changed-mind' ? because('no-code-unwanted') : reason;

export function networkOf({ payment }: Pick<Known, 'payment'>): Network | null {
  const methods: readonly string[] = payment?.payment.methods ?? [];
  return NETWORKS.find((network) => methods.includes(network)) ?? null;
}

function withoutNetwork({ payment }: Known): ClaimRoute {
  const gap = paymentGap(paidHow(payment));
  return gap ? unknownRoute('card', [because(gap)]) : notYours('card', because('not-by-card'));
}

/**
 * Networks do not pay for goods that the buyer's own customs holds. Goods that customs took for the seller's fault
 * never come: to Visa they are not received. For the other networks no source says anything.
 */
function heldAtCustoms(known: Known, network: Network, card: CardCase): ClaimRoute {
  if (network !== 'visa') return unknownRoute('card', [because('customs-network-silent')]);
  if (factValue(known.order.facts, 'customsFault') === 'seller') return dated(known, network, card);
  const reasons = [because('customs-visa'), because('customs-fault-unknown')];
  return unknownRoute('card', reasons, card.codes);
}

/** One source names no limit for these. */
const NO_LIMIT_SAID: readonly string[] = ['C31', 'C32'];

function dated(known: Known, network: Network, card: CardCase): ClaimRoute {
  const { now, zone, order } = known;
  const { codes, reasons } = card;
  const done = timeOf(known.order.facts, 'bankAsked');
  if (done)
    return { ...unknownRoute('card', [because('bank-asked', done.latest)], codes), state: 'open' };
  const lacking = creditDay(known);
  if (lacking) return unknownRoute('card', [because(lacking), ...reasons], codes);
  if (network === 'discover' && card.kind === 'credit')
    return unknownRoute('card', [because('discover-no-limit-known'), ...reasons], codes);
  const data = paymentRoutes.find(({ rule }) => rule.id === `pay.${network}`);
  const clock = data && clockOfRoute(data, order, { now, zone });
  if (!clock || clock.safe === null)
    return unknownRoute('card', [because('payment-day-unknown'), ...reasons], codes);
  const { safe, adviseBy } = clock;
  const later = laterEnd(known, network, card);
  const asked = cardWait(known, network, card);
  // The bank may use the later count or not: until the 120 days from the payment are over, those lead.
  const end = now < safe || later?.at == null || later.disputed ? safe : Math.max(safe, later.at);
  // Waiting past the end would be too late: the bank is asked before it, and told what the buyer waits for.
  const wait = asked !== null && asked.from < end ? asked : null;
  const from = wait?.from ?? null;
  const unlimited = network === 'amex' && card.codes.some((code) => NO_LIMIT_SAID.includes(code));
  const beside = [
    ...besideOf(known, card),
    ...(asked !== null && wait === null && now < asked.from ? [asked.reason] : []),
    ...perhapsLater(clock, later, asked),
    ...reasons,
    ...(unlimited ? [because('amex-no-limit-said')] : []),
    closesShop(known),
  ];
  const base = { ...unknownRoute('card', beside, codes), from, adviseBy };
  const missing = [
    ...(wait !== null && now < wait.from ? [wait.reason] : []),
    ...firstToDo(known, network, card),
  ];
  if (now >= safe) return afterPaymentWindow(known, { ...base, until: safe }, later, missing);
  const limit = because('card-until', safe);
  return {
    ...base,
    state: missing.length > 0 ? 'not-yet' : 'open',
    until: safe,
    reasons: [...missing, limit, ...beside],
  };
}

/**
 * Tells a buyer who must ask before the day that the bank waits for that it may count later; not where the notes of the
 * way say so.
 */
function perhapsLater(
  { safe, possibleUntil, state }: RouteClock,
  later: LaterEnd | null,
  asked: CardWait | null,
): readonly Reason[] {
  const waitsPast = state === 'open' && safe !== null && asked !== null && asked.from >= safe;
  const isTold = possibleUntil !== null || later?.at == null;
  return waitsPast && !isTold && later.at > safe ? [because('card-perhaps-later', later.at)] : [];
}

/** Money that was promised is late from a day on: without it nobody can say that it is. */
function creditDay({ order: { facts }, situation }: Known): ReasonCode | null {
  const has = (...names: readonly TimeFactName[]) => knownDay(facts, ...names) !== null;
  const promised = has('refundIssued', 'refundPromised');
  if (situation === 'returned-no-refund')
    return promised || has('returnedOn', 'returnReceived') ? null : 'return-day-unknown';
  return situation === 'refund-not-arrived' && !promised ? 'refund-day-unknown' : null;
}

/** Past the 120 days from the payment: what another count still leaves. */
function afterPaymentWindow(
  known: Known,
  base: ClaimRoute,
  later: LaterEnd | null,
  missing: readonly Reason[],
): ClaimRoute {
  const { now } = known;
  const outer = outerEnd(known);
  if (later?.at != null && now < later.at) {
    if (later.disputed)
      return { ...base, until: null, reasons: [because('card-past-disputed', later.at)] };
    const past = because('card-past-payment', later.at);
    return {
      ...base,
      state: missing.length > 0 ? 'not-yet' : 'open',
      until: later.at,
      reasons: [...missing, past, ...base.reasons],
    };
  }
  const unknownEnd = later !== null && later.at === null && (outer === null || now < outer);
  if (unknownEnd)
    return { ...base, until: null, reasons: [because('card-past-unknown', base.until)] };
  const ended = Math.max(base.until ?? 0, later?.at ?? 0);
  return { ...base, state: 'over', until: ended, reasons: [because('card-over', ended)] };
}

/** The issuer's form takes "not as described" only for what was sent back, or offered to be. */
function firstToDo({ order }: Known, network: Network, { kind }: CardCase): readonly Reason[] {
  if (network !== 'visa' || kind !== 'not-as-described') return [];
  const tried = ['returnOffered', 'returnedOn', 'returnReceived'] as const;
  return tried.some((name) => timeOf(order.facts, name)) ? [] : [because('return-offer-first')];
}

function besideOf({ situation }: Known, { kind }: CardCase): readonly Reason[] {
  return kind === 'not-received' && situation === 'delivered-not-here'
    ? [because('bank-sees-delivery')]
    : [];
}

const closesShop = ({ order }: Known): Reason =>
  because(shopClaimsOf(order.marketplace).chargeback);
