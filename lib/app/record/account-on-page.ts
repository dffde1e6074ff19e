import * as v from 'valibot';
import { type AccountId, isAccountId } from '../../core/facts/account';
import { MARKETPLACES, type MarketplaceId } from '../../core/facts/marketplace-id';
import type { PageReading } from '../../core/facts/sighting';
import type { Sender, World } from '../../ports/ports';
import { serialize } from '../serialize';
import type { AccountsByOrder } from './account-of';

/** So many tabs are remembered, the newest first. */
const MOST_TABS = 30;

const listPages = v.array(
  v.strictObject({
    tab: v.number(),
    marketplace: v.picklist(MARKETPLACES),
    account: v.custom<AccountId>(isAccountId),
  }),
);
type ListPage = v.InferOutput<typeof listPages>[number];

async function listPagesIn({ memory }: World): Promise<readonly ListPage[]> {
  try {
    return v.parse(listPages, JSON.parse((await memory.read('listAccounts')) ?? '[]'));
  } catch {
    // Another version wrote this note in another form.
    return [];
  }
}

/** Forgets whose orders the lists of a shop show, those of one account or of all. */
export function forgetListAccounts(
  world: World,
  marketplace: MarketplaceId,
  account?: AccountId,
): Promise<void> {
  return serialize(world.memory, async () => {
    const goes = (each: ListPage) =>
      each.marketplace === marketplace && (account === undefined || each.account === account);
    const others = (await listPagesIn(world)).filter((each) => !goes(each));
    await world.memory.write('listAccounts', JSON.stringify(others));
  });
}

/**
 * Remembers whose orders the list in a tab shows, because a signed-in page can ask its shop for its own orders alone.
 * The newest reading counts; one that shows orders of several accounts, or of none that is known, tells nothing.
 */
export async function noteListAccount(
  world: World,
  { marketplace, page, sightings }: PageReading,
  accounts: AccountsByOrder,
  sender: Sender,
): Promise<void> {
  const isList = page === 'list' || page === 'list-data';
  if (sender.kind !== 'shop-page' || !isList || sightings.length === 0) return;
  const { tab } = sender;
  const [account, ...others] = new Set(accounts.values());
  const known = account !== undefined && others.length === 0;
  try {
    await serialize(world.memory, async () => {
      const before = await listPagesIn(world);
      const rest = before.filter((each) => each.tab !== tab || each.marketplace !== marketplace);
      const after = known ? [{ tab, marketplace, account }, ...rest].slice(0, MOST_TABS) : rest;
      if (JSON.stringify(after) !== JSON.stringify(before))
        await world.memory.write('listAccounts', JSON.stringify(after));
    });
  } catch (error) {
    // What the page showed is stored all the same.
    console.error('ClaimClock: whose orders a list shows could not be noted', error);
  }
}

/** The account whose orders the list page in a tab shows; null where nobody can tell. */
export async function accountOnPage(
  world: World,
  marketplace: MarketplaceId,
  tab: number | null,
): Promise<AccountId | null> {
  const pages = await listPagesIn(world);
  const page = pages.find((each) => each.tab === tab && each.marketplace === marketplace);
  return page?.account ?? null;
}
