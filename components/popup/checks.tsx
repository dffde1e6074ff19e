import type { JSX } from 'preact';
import type { Account } from '../../lib/core/facts/account';
import type { MarketplaceId } from '../../lib/core/facts/marketplace-id';
import type { OrdersToCheck } from '../../lib/core/list/overview';
import { shopName } from '../../lib/wording/clocks/clock-names';
import { useHere } from '../here';
import { type RunningCheck, RunningChecks } from './running-checks';

export interface ChecksProps {
  readonly toCheck: readonly OrdersToCheck[];
  /** The account whose orders alone are listed; null: all are. */
  readonly chosen: Account | null;
  readonly checks: readonly RunningCheck[];
  readonly listUrlOf: (shop: MarketplaceId) => string;
  readonly showCheck: (shop: MarketplaceId) => void;
}

/** What there is to check at each shop, on whose order list that is started; and what is being checked. */
export function Checks({ toCheck, chosen, checks, ...leads }: ChecksProps): JSX.Element {
  const { words } = useHere();
  // A check that the user cancelled is not told.
  const told = checks.filter(({ progress }) => progress.stop !== 'cancelled');
  const isTold = (shop: MarketplaceId) => told.some(({ marketplace }) => marketplace === shop);
  const counts = new Map<MarketplaceId, number>();
  for (const { marketplace, account, orders } of toCheck)
    if (!isTold(marketplace) && (chosen === null || account === chosen.id))
      counts.set(marketplace, (counts.get(marketplace) ?? 0) + orders);
  return (
    <>
      <RunningChecks checks={told} showCheck={leads.showCheck} />
      {[...counts].map(([shop, count]) => (
        <a
          key={shop}
          class="button link to-check"
          href={leads.listUrlOf(shop)}
          target="_blank"
          rel="noreferrer"
        >
          {words.count('checkOnList', count, shopName(shop, words))}
        </a>
      ))}
    </>
  );
}
