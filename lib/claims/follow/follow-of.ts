import { type Outcome, outcomeOf } from '../../core/facts/claims/outcome';
import type { MarketplaceId } from '../../core/facts/marketplace-id';
import { factValue, timeOf } from '../../core/facts/statement';
import { keysOf } from '../../core/plain/entries';
import type { Clock } from '../../core/rules/clock';
import { protectionOf } from '../../core/rules/protection';
import type { ClockKind } from '../../core/rules/rule';
import type { Span } from '../../core/time/span';
import type { Known } from '../case/known';
import { CLAIM_EVENTS, type ClaimEvent } from '../events';
import type { NowCode } from '../nows';
import { shopClaimsOf } from '../shops/every-shop';
import type { Happened, ShopFollow } from '../shops/shop-claims';

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

function nowOf(known: Known, happened: Happened): readonly NowCode[] {
  const { follow = {} } = shopClaimsOf(known.order.marketplace);
  const codes = [
    ...onRefund(known, follow, happened),
    ...onReturn(follow, happened),
    ...(follow.dispute?.(known, happened) ?? []),
    ...beyondShop(happened),
  ];
  return [...new Set(codes)];
}

function onReturn({ returnInTime }: ShopFollow, happened: Happened): readonly NowCode[] {
  if (happened.has('refunded')) return [];
  if (happened.has('sent-back'))
    return happened.has('received-back') ? [] : ['keep-proof-of-posting', 'lost-return'];
  if (happened.has('withdrawal-sent')) return ['withdrawal-send-back', 'keep-proof-of-posting'];
  const starts: readonly ClaimEvent[] = ['return-agreed', ...(returnInTime?.after ?? [])];
  if (!starts.some((event) => happened.has(event))) return [];
  return [...(returnInTime ? [returnInTime.code] : []), 'keep-proof-of-posting'];
}

function onRefund(
  known: Known,
  { credit, refundTakes }: ShopFollow,
  happened: Happened,
): readonly NowCode[] {
  const kind = factValue(known.order.facts, 'refundKind');
  if (kind === 'coupon') return ['coupon-is-no-refund'];
  if (kind === 'credit') return [...(credit ? [credit] : []), 'coupon-is-no-refund'];
  if (!happened.has('refund-promised') && !happened.has('refunded')) return [];
  return [...(refundTakes?.(known, happened) ?? []), 'refund-missing'];
}

function beyondShop(happened: Happened): NowCode[] {
  const codes: NowCode[] = [];
  if (happened.has('paypal-opened') && !happened.has('paypal-escalated'))
    codes.push('paypal-escalate-in-time');
  if (happened.has('paypal-escalated')) codes.push('paypal-appeal-needs-news');
  if (happened.has('bank-asked')) codes.push('bank-once-only', 'bank-takes-months');
  return codes;
}
