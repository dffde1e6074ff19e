import type { Clock } from '../../core/rules/clock';
import type { RouteClock, RouteNoteCode } from '../../core/rules/route';
import type { Instant } from '../../core/time/moment';
import type { ClaimRoute, Doubt, Reason, Step } from '../claim';
import type { ClaimRouteId } from '../claim-route-id';
import type { ReasonCode } from '../reasons';
import type { StepCode } from '../steps';

/**
 * A way with how far its days can be relied on, and with its notes: what the order's page tells of a clock is told of
 * the same day here.
 *
 * @param clocks those that its days come from: of the shop all, of another way its own
 */
export function withDoubts(route: ClaimRoute, clocks: readonly (Clock | RouteClock)[]): ClaimRoute {
  const until = untilDoubt(route, clocks);
  const from = fromDoubt(route, clocks);
  const notes = clocks.flatMap((clock) => ('notes' in clock ? clock.notes : []));
  const shown = notes.filter(({ code }) => !TOLD_OTHERWISE.has(code));
  return {
    ...route,
    reasons: route.reasons.map((reason) => doubted(reason, route, { until, from })),
    ...(until !== null && { doubt: until }),
    ...(from !== null && { fromDoubt: from }),
    ...(shown.length > 0 && { notes: shown }),
  };
}

/** What the desk's own reasons and advice say of a way; the rest stands as on the order's page. */
const TOLD_OTHERWISE: ReadonlySet<RouteNoteCode> = new Set([
  'bank-may-ask-earlier',
  'wait-first',
  'next-working-day',
  'not-if-recovered',
  'one-item-by-credit-card',
  'closes-the-shops-dispute',
  'may-close-the-shops-dispute',
]);

/** Counted from a later day than the payment, as sources disagree on, or from a day that is only bounded. */
const LATER: readonly ReasonCode[] = ['card-past-payment', 'card-past-disputed'];

function untilDoubt(route: ClaimRoute, clocks: readonly Clock[]): Doubt | null {
  if (route.until === null) return null;
  if (route.reasons.some(({ code }) => LATER.includes(code))) return 'estimate';
  const giving = clocks.filter(({ binds, safe }) => binds === 'limit' && safe === route.until);
  // Beyond the shop a way has one clock: its day is as doubtful as what it is counted from.
  return doubtOf(giving.length > 0 || route.id === 'shop' ? giving : clocks);
}

/** A bank's wait counts from the payment: where an earlier day stands in for that, it is none to rely on. */
const FROM_PAYMENT: readonly ReasonCode[] = ['bank-waits-15', 'bank-waits-30', 'discover-waits-15'];

function fromDoubt({ from, reasons }: ClaimRoute, clocks: readonly Clock[]): Doubt | null {
  if (from === null) return null;
  const stoodIn = clocks.some(({ because }) => because.standIn !== null);
  if (stoodIn && reasons.some(({ code }) => FROM_PAYMENT.includes(code))) return 'estimate';
  return doubtOf(clocks.filter(({ binds, safe }) => binds === 'wait' && safe === from));
}

/** How far clocks that give one instant can be relied on; null where one gives it surely, or there is none. */
function doubtOf(giving: readonly Clock[]): Doubt | null {
  if (giving.length === 0 || giving.some(isSure)) return null;
  return giving.every(({ atMost }) => atMost) ? 'at-most' : 'estimate';
}

const isSure = ({ certainty, atMost }: Clock): boolean =>
  !atMost && (certainty === 'stated' || certainty === 'computed');

/** Reasons whose own words say that the day is a maximum. */
const SAYS_SO: readonly ReasonCode[] = ['shop-at-most'];

function doubted(
  reason: Reason,
  route: ClaimRoute,
  { until, from }: { readonly until: Doubt | null; readonly from: Doubt | null },
): Reason {
  if (reason.at === null || SAYS_SO.includes(reason.code)) return reason;
  const doubt = reason.at === route.until ? until : reason.at === route.from ? from : null;
  return doubt === null ? reason : { ...reason, doubt };
}

/** The way that gives a step its day. */
const DATED_BY: { readonly [Code in StepCode]?: ClaimRouteId } = {
  'open-dispute': 'shop',
  'try-dispute': 'shop',
  'ask-whether-taken': 'shop',
  'wait-for-shop': 'shop',
  'open-paypal': 'paypal',
  'escalate-paypal': 'paypal',
  'ask-bank': 'card',
  'wait-for-bank': 'card',
  'call-back-debit': 'direct-debit',
  'withdrawal-button': 'eu-withdrawal',
  withdraw: 'eu-withdrawal',
  'ask-card-issuer': 'uk-section-75',
};

/** A step with the doubt of the day that its way gives it; of an earlier one, that of the way that ends with it. */
export function stepWithDoubt(
  step: Step,
  routes: Readonly<Record<ClaimRouteId, ClaimRoute>>,
): Step {
  const id = DATED_BY[step.code];
  if (id === undefined || step.at === null) return step;
  const way = routes[id];
  const giving = [way, ...Object.values(routes)].find((each) => endsWith(each, step.at)) ?? way;
  const own = step.at === way.from ? way.fromDoubt : giving.doubt;
  return own === undefined ? step : { ...step, doubt: own };
}

const endsWith = ({ until, adviseBy }: ClaimRoute, at: Instant | null): boolean =>
  until === at || adviseBy === at;
