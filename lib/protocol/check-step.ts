import type { MarketplaceId } from '../core/facts/marketplace-id';
import type { Instant } from '../core/time/moment';
import type { CheckAction, CheckReply, CheckRequest } from './check-messages';

/** The page that takes a step of the check of orders: of what shop it is, or asks about, and in what language. */
interface CheckPage {
  readonly ask: (name: 'checkOrders', request: CheckRequest) => Promise<CheckReply>;
  readonly language: string;
  readonly now: () => Instant;
}

/** Tells the background a step of the check of a shop's orders. */
export const takeCheckStep = (
  { ask, language, now }: CheckPage,
  marketplace: MarketplaceId,
  action: CheckAction,
): Promise<CheckReply> => ask('checkOrders', { marketplace, language, readAt: now(), ...action });
