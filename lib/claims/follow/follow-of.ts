import { type Outcome, outcomeOf } from '../../core/facts/claims/outcome';
import type { MarketplaceId } from '../../core/facts/marketplace-id';
import { factValue, timeOf } from '../../core/facts/statement';
import { keysOf } from '../../core/plain/entries';
import type { Clock } from '../../core/rules/clock';
import { protectionOf } from '../../core/rules/protection';
import type { ClockKind } from '../../core/rules/rule';
import type { Span } from '../../core/time/span';
import type { Known } from '../case/known';
import type { NowCode } from '../nows';
import { kindOfSituation } from '../situation';
import { CLAIM_EVENTS, type ClaimEvent } from './events';

/** One thing that happened, and when. */
export interface Happening {
  readonly event: ClaimEvent;
  readonly at: Span;
  /** The user says it, and can take it back. */
  readonly said: boolean;
}

/** What happened in a claim so far, and what that starts. */
export interface Following {
  readonly shop: MarketplaceId;
  /** In the order in which it happened. */
  readonly happened: readonly Happening[];
  /** The clocks that run because of it. */
  readonly clocks: readonly Clock[];
  /** What to know now, the most pressing first. */
  readonly now: readonly NowCode[];
  readonly outcome: Outcome;
}

/** Kinds of clocks that a claim starts; those of the protection before it are told elsewhere. */
const STARTED: readonly ClockKind[] = [
  'seller-answers',
  'platform-steps-in',
  'escalate-from',
  'escalate-by',
  'evidence-by',
  'ship-back-by',
  'refund-arrives',
  'refund-overdue',
  'answer-due',
];

/** What follows from what happened in an order's claim. */
export function followingOf(known: Known): Following {
  const { facts } = known.order;
  const happened = keysOf(CLAIM_EVENTS)
    .flatMap((event) => {
      const fact = CLAIM_EVENTS[event];
      const at = timeOf(facts, fact);
      const said = facts[fact]?.some(({ from }) => from === 'user') === true;
      return at ? [{ event, at, said }] : [];
    })
    .toSorted((a, b) => a.at.earliest - b.at.earliest);
  return {
    shop: known.order.marketplace,
    happened,
    clocks: protectionOf(known.order, known.policy, known).clocks.filter(({ kind }) =>
      STARTED.includes(kind),
    ),
    now: nowOf(known, new Set(happened.map(({ event }) => event))),
    outcome: outcomeOf(known.order),
  };
}

type Happened = ReadonlySet<ClaimEvent>;

function nowOf(known: Known, happened: Happened): readonly NowCode[] {
  const shop = known.order.marketplace;
  const codes = [
    ...onRefund(known, happened),
    ...onReturn(known, happened),
    ...(shop === 'aliexpress' ? atAliExpress(known, happened) : []),
    ...(shop === 'dhgate' && happened.has('escalated')
      ? (['dhgate-evidence-in-time'] as const)
      : []),
    ...beyondShop(happened),
  ];
  return [...new Set(codes)];
}

/** A dispute runs until it is decided, closed or paid. */
const isRunning = (happened: Happened): boolean =>
  happened.has('dispute-opened') &&
  !(['decided', 'closed', 'refunded', 'offer-accepted'] as const).some((end) => happened.has(end));

function atAliExpress({ situation, deliveredByRecords }: Known, happened: Happened): NowCode[] {
  const codes: NowCode[] = [];
  if (isRunning(happened)) {
    if (happened.has('offer-made')) codes.push('accepting-ends-it');
    codes.push('seller-has-days', 'shop-steps-in', 'cancelling-ends-it');
    const moves = kindOfSituation(situation) === 'not-received' && !deliveredByRecords;
    if (moves) codes.push('only-after-protection');
    if (kindOfSituation(situation) === 'wrong') codes.push('no-personal-reasons');
    if (!happened.has('offer-made')) codes.push('accepting-ends-it');
    codes.push('agree-inside-the-dispute');
  }
  if (happened.has('decided')) codes.push('decision-is-final', 'one-appeal');
  return codes;
}

function onReturn({ order }: Known, happened: Happened): NowCode[] {
  if (happened.has('refunded')) return [];
  if (happened.has('sent-back'))
    return happened.has('received-back') ? [] : ['keep-proof-of-posting', 'lost-return'];
  if (happened.has('withdrawal-sent')) return ['withdrawal-send-back', 'keep-proof-of-posting'];
  if (
    !happened.has('return-agreed') &&
    !(order.marketplace === 'temu' && happened.has('refund-requested'))
  )
    return [];
  return order.marketplace === 'temu'
    ? ['temu-send-back-in-time', 'keep-proof-of-posting']
    : order.marketplace === 'aliexpress'
      ? ['send-back-in-time', 'keep-proof-of-posting']
      : ['keep-proof-of-posting'];
}

function onRefund({ order }: Known, happened: Happened): NowCode[] {
  const { facts, marketplace } = order;
  const kind = factValue(facts, 'refundKind');
  if (kind === 'coupon') return ['coupon-is-no-refund'];
  if (kind === 'credit')
    return marketplace === 'temu'
      ? ['credit-stays-credit', 'coupon-is-no-refund']
      : ['coupon-is-no-refund'];
  if (!happened.has('refund-promised') && !happened.has('refunded')) return [];
  if (marketplace === 'temu') return ['temu-refund-takes', 'refund-missing'];
  if (marketplace !== 'aliexpress') return ['refund-missing'];
  const quick = /platinum|diamond/i.test(factValue(facts, 'membership') ?? '');
  return [
    quick ? 'refund-takes-quick' : 'refund-takes',
    ...(happened.has('dispute-opened') ? (['refund-takes-after-dispute'] as const) : []),
    'refund-missing',
  ];
}

function beyondShop(happened: Happened): NowCode[] {
  const codes: NowCode[] = [];
  if (happened.has('paypal-opened') && !happened.has('paypal-escalated'))
    codes.push('paypal-escalate-in-time');
  if (happened.has('paypal-escalated')) codes.push('paypal-appeal-needs-news');
  if (happened.has('bank-asked')) codes.push('bank-once-only', 'bank-takes-months');
  return codes;
}
