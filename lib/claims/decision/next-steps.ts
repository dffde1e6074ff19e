import { factValue, timeOf } from '../../core/facts/statement';
import { waitAfter } from '../../core/time/counting';
import type { Instant } from '../../core/time/moment';
import { disputeRuns } from '../case/dispute-end';
import type { Known } from '../case/known';
import type { ClaimRoute, Step } from '../claim';
import type { ReasonCode } from '../reasons';
import { shopClaimsOf } from '../shops/every-shop';
import { kindOfSituation } from '../situation';
import type { StepCode } from '../steps';
import { leads } from './eligible';
import { inOrder } from './in-order';

type Routes = Readonly<Record<ClaimRoute['id'], ClaimRoute>>;

/** What to do, the next thing first. */
export function nextSteps(known: Known, routes: Routes): readonly Step[] {
  const steps = [
    ...questions(routes),
    // For goods that are only not wanted the law comes first: the shop and the seller owe nothing.
    ...(known.situation === 'changed-mind' && !leads(routes.shop) ? byLaw(routes) : []),
    ...sellerFirst(known, routes),
    ...atShop(known, routes),
    ...whileItRuns(routes.shop),
    ...byLaw(routes),
    ...byPayment(known, routes),
  ];
  return inOrder(
    steps.filter(({ code }, at) => steps.findIndex((each) => each.code === code) === at),
  );
}

/** The day until which the shop's way is open is told, however unclear the case is. */
const whileItRuns = (shop: ClaimRoute): readonly Step[] =>
  shop.until === null || isClosed(shop) || says(shop, 'shop-past-safe')
    ? []
    : says(shop, 'shop-says-nothing')
      ? []
      : opened(shop);

const step = (code: StepCode, at: Instant | null = null): Step => ({ code, at });
/** A step without a known last day is to be taken at once. */
const dated = (code: keyof typeof AT_ONCE, at: Instant | null): Step =>
  at === null ? step(AT_ONCE[code]) : step(code, at);

const AT_ONCE = {
  'open-dispute': 'open-dispute-now',
  'ask-whether-taken': 'ask-whether-taken-now',
  'ask-bank': 'ask-bank-now',
} as const;

/** By when to act: banks are stricter than their networks, so the earlier, advised day counts while it lies ahead. */
function actBy({ now }: Known, { adviseBy, until, from }: ClaimRoute): Instant | null {
  const possible = adviseBy !== null && now < adviseBy && (from === null || from < adviseBy);
  return possible ? adviseBy : until;
}

const isOpen = ({ state }: ClaimRoute): boolean => state === 'open';
const isClosed = ({ state }: ClaimRoute): boolean => state === 'over' || state === 'not-yours';
const says = ({ reasons }: ClaimRoute, ...codes: readonly string[]): boolean =>
  reasons.some(({ code }) => codes.includes(code));

/** From when a dispute is certainly possible, where that may be past its end. */
const LATER: readonly ReasonCode[] = ['shop-while-it-moves', 'shop-opens-late'];

/** A dispute is opened by the shop's end, and tried until then where it may be possible only after it. */
function opened({ until, reasons }: ClaimRoute): readonly Step[] {
  const opens = reasons.find(({ code }) => LATER.includes(code))?.at ?? null;
  return until === null || opens === null || opens < until
    ? [dated('open-dispute', until)]
    : [step('try-dispute', until), step('open-when-there', opens)];
}

/** What the user would have to say for more to be known. */
function questions(routes: Routes): readonly Step[] {
  const { shop, card, paypal } = routes;
  const all = Object.values(routes);
  const asks: Step[] = [];
  if (says(shop, 'shop-arrival-unknown') || all.some((one) => says(one, 'receipt-day-unknown')))
    asks.push(step('say-when-it-came'));
  if (all.some((one) => says(one, 'return-day-unknown'))) asks.push(step('say-when-sent-back'));
  if (all.some((one) => says(one, 'refund-day-unknown'))) asks.push(step('say-when-promised'));
  if (says(shop, 'refund-amount-unknown')) asks.push(step('say-how-much-came'));
  if (all.some((one) => says(one, 'customs-fault-unknown'))) asks.push(step('say-whose-fault'));
  if (says(card, 'what-was-wrong-unknown') || says(paypal, 'what-was-wrong-unknown'))
    asks.push(step('say-what-was-wrong'));
  const gaps = ['payment-unknown', 'payment-unread', 'which-card-unknown'];
  if (says(card, ...gaps) || says(paypal, ...gaps)) asks.push(step('say-how-paid'));
  if (all.some((one) => says(one, 'country-unknown'))) asks.push(step('say-country'));
  return asks;
}

function sellerFirst({ order, situation }: Known, { shop, card, paypal }: Routes): readonly Step[] {
  if (situation === 'delivered-not-here') {
    const asked: Step[] = [step('ask-neighbours'), step('ask-carrier')];
    return timeOf(order.facts, 'sellerContacted') ? asked : [...asked, step('contact-seller')];
  }
  const asked = timeOf(order.facts, 'sellerContacted') !== null;
  return asked || ![shop, card, paypal].some(leads) ? [] : [step('contact-seller')];
}

/** Whether the shop should have stepped in by now, where one says that it does. */
function isOverdue({ order, now, policy }: Known): boolean {
  const opened = timeOf(order.facts, 'disputeOpened');
  const { stepsInAfter } = shopClaimsOf(order.marketplace);
  if (!opened || !stepsInAfter) return false;
  return now >= waitAfter(opened.latest, stepsInAfter, policy.zone);
}

function atShop(known: Known, { shop, card }: Routes): readonly Step[] {
  const { order, situation } = known;
  const { facts } = order;
  const kind = kindOfSituation(situation);
  if (kind === 'closed') return [step('ask-support')];
  if (situation === 'refund-not-arrived' || situation === 'returned-no-refund')
    return [
      step('check-refund-status'),
      ...(shop.state === 'not-yet' ? [step('wait-for-shop', shop.from)] : []),
      step('ask-bank-for-refund'),
      step('ask-support'),
    ];
  // Nobody knows whether it is still open: looking costs nothing, waiting may cost everything.
  if (says(shop, 'shop-past-safe')) return [step('look-today'), step('collect-evidence')];
  if (disputeRuns(order))
    return [
      step('do-not-accept'),
      step('do-not-cancel'),
      ...(isOverdue(known) && !timeOf(facts, 'mediationAsked') ? [step('ask-to-step-in')] : []),
      ...(timeOf(facts, 'returnAgreed') && !timeOf(facts, 'returnedOn') ? [step('send-back')] : []),
    ];
  if (says(shop, 'customs-buyer')) return [step('settle-customs')];
  if (says(shop, 'ae-cancel-unshipped', 'ae-cancel-if-unshipped')) return [step('cancel-order')];
  const steps: Step[] = [];
  // No source says whether the shop takes it: that is asked first, before its days for anything else are over.
  if (says(shop, 'shop-says-nothing') && !isClosed(shop))
    steps.push(dated('ask-whether-taken', shop.until));
  if (shop.state === 'over' || (kind === 'unwanted' && !leads(shop)))
    steps.push(step('ask-goodwill'));
  if (situation === 'wants-replacement' && shop.state === 'not-yours')
    steps.push(step('buy-again'));
  if (situation === 'not-shipped' && isOpen(shop)) steps.push(step('cancel-order'));
  if (kind === 'wrong' && leads(shop) && factValue(facts, 'freeReturn') !== 'yes')
    steps.push(step('weigh-postage'));
  if ([shop, card].some(leads)) steps.push(step('collect-evidence'));
  if (shop.state === 'not-yet' && shop.from !== null) steps.push(step('wait-for-shop', shop.from));
  if (leads(shop)) steps.push(...opened(shop));
  return steps;
}

function byLaw({ 'eu-withdrawal': law }: Routes): readonly Step[] {
  if (says(law, 'withdrawal-sent')) return [step('send-back-withdrawn')];
  return isOpen(law) ? [step('withdrawal-button', law.until), step('withdraw', law.until)] : [];
}

function byPayment(known: Known, routes: Routes): readonly Step[] {
  const { order, situation } = known;
  const { card, paypal } = routes;
  const steps: Step[] = [];
  if (leads(paypal) && !timeOf(order.facts, 'paypalEscalated'))
    steps.push(
      timeOf(order.facts, 'paypalOpened')
        ? step('escalate-paypal', paypal.until)
        : step('open-paypal', paypal.until),
    );
  const described = card.codes.includes('13.3') || card.codes.includes('C31');
  const offered = timeOf(order.facts, 'returnOffered') ?? timeOf(order.facts, 'returnedOn');
  const wrong = kindOfSituation(situation) === 'wrong' && situation !== 'empty-parcel';
  if (says(card, 'bank-asked')) return [...steps, ...beyondCard(routes)];
  if (leads(card) && wrong && (described || card.codes.includes('4853')) && !offered)
    steps.push(step('offer-return'));
  if (leads(card) && says(card, 'fake-unidentified')) steps.push(step('have-it-identified'));
  if (card.state === 'not-yet' && card.from !== null) steps.push(step('wait-for-bank', card.from));
  if (leads(card)) steps.push(dated('ask-bank', actBy(known, card)));
  return [...steps, ...beyondCard(routes)];
}

function beyondCard({
  'direct-debit': debit,
  'uk-section-75': section75,
}: Routes): readonly Step[] {
  const steps: Step[] = [];
  if (isOpen(debit)) steps.push(step('call-back-debit', debit.until));
  if (isOpen(section75)) steps.push(step('ask-card-issuer', section75.until));
  if (says(section75, 'price-unknown')) steps.push(step('say-item-price'));
  return steps;
}
