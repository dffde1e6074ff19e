import { type AccountId, MOST_ACCOUNTS } from '../../core/facts/account';
import type { MarketplaceId } from '../../core/facts/marketplace-id';
import type { CheckRun } from '../../core/views/checking';
import type { OrderView } from '../../core/views/order-view';
import type { World } from '../../ports/ports';
import { accountOnPage } from '../record/account-on-page';

/**
 * The account that can ask the shop from a tab's page: a signed-in page is answered about its own orders alone.
 *
 * @param views every open order; where a shop's orders seem to be of more accounts than a household has, its ids tell
 *   something else
 * @returns null where nobody can tell
 */
export async function askingAccount(
  world: World,
  views: readonly OrderView[],
  marketplace: MarketplaceId,
  tab: number | null,
): Promise<AccountId | null> {
  const own = views.filter((view) => view.marketplace === marketplace);
  const accounts = new Set(own.flatMap(({ account }) => account ?? []));
  return accounts.size > MOST_ACCOUNTS ? null : accountOnPage(world, marketplace, tab);
}

/**
 * The orders of a shop that an account may ask for: its own, and those of which nobody knows whose they are.
 *
 * @param account null where nobody can tell who asks: then all of the shop's orders
 */
export const askableOn = (
  views: readonly OrderView[],
  marketplace: MarketplaceId,
  account: AccountId | null,
): OrderView[] =>
  views.filter(
    (view) =>
      view.marketplace === marketplace &&
      (account === null || view.account === undefined || view.account === account),
  );

/** Whether a run asks for the orders of this account, as far as anybody can tell. */
export const isRunOf = (run: CheckRun, account: AccountId | null): boolean =>
  account === null || run.account === account;
