import type { AccountId } from '../../core/facts/account';
import type { Order } from '../../core/facts/order';
import { uniteOrders } from '../../core/records/unite-orders';
import { type BackupContent, contentIn } from '../../files/backup/backup-content';
import { sameData } from '../../files/backup/same-data';
import { partOf, steps } from '../../files/long-work';
import { BackupGone } from '../../ports/incoming-backups';
import type { World } from '../../ports/ports';
import type { Reply, Request } from '../../protocol/messages';
import { settingsFrom } from '../../protocol/settings-schema';
import { forgettingAll } from '../condition/known-orders';
import { afterChange } from '../reminders/after-change';
import { takeInAccounts } from '../views/account-list';
import { type Stoppable, stoppable } from './stop-work';

/**
 * Takes over a backup. The orders and their files come in one transaction, and until it ends it can be stopped; what is
 * kept beside them is written after it, and a worker that ends in between leaves the orders in line by its next start.
 * A page that is closed meanwhile stops nothing.
 */
export const takeInBackup = (
  world: World,
  request: Request<'takeInBackup'>,
): Promise<Reply<'takeInBackup'>> =>
  stoppable(world, request.id, (watch) => takeIn(world, request, watch));

async function takeIn(world: World, { id, how }: Request<'takeInBackup'>, watch: Stoppable) {
  const text = await world.incoming.content(id);
  if (text === null) throw new BackupGone('there is no such backup any more');
  const { step } = steps(partOf(watch, 0, READ), 1);
  const content = await contentIn(text, step);
  const replace = how === 'replace';
  const own = await world.accountIds.salt();
  const isFresh = replace || (await world.orders.count()) === 0;
  const adopts = isFresh && content.accountSalt !== null;
  const accountOf =
    adopts || own === content.accountSalt
      ? (account: AccountId) => account
      : await known(world, content);
  const orders = content.orders.map((order) => withOwnAccount(order, accountOf));
  const intake = { orders, evidence: content.evidence, replace, united };
  const take = () => world.incoming.takeIn(id, intake, partOf(watch, READ, 1));
  const changed = await (replace ? forgettingAll(world, take) : take());
  watch.stored();
  const whole = await takeInOthers(world, content, { replace, adopts, accountOf });
  await afterChange(world, changed);
  return { changed: changed.length, whole };
}

/** So much of it is done once the backup is read. */
const READ = 0.4;

/** What is the same already stays the same object, and is not written. */
function united(here: Order | null, there: Order): Order {
  if (here === null) return there;
  const both = uniteOrders(here, there);
  return sameData(both, here) ? here : both;
}

type AccountOf = (account: AccountId) => AccountId | undefined;

/**
 * Maps the accounts of another installation, which have other ids. Orders that both know tell which is which; the
 * others get theirs when their pages are read.
 */
async function known(world: World, { orders }: BackupContent): Promise<AccountOf> {
  const stored = await world.orders.get(orders.map(({ key }) => key));
  const here = new Map(stored.map(({ key, account }) => [key, account]));
  const ours = new Map<AccountId, AccountId>();
  for (const { key, account } of orders) {
    const own = here.get(key);
    if (account !== undefined && own !== undefined) ours.set(account, own);
  }
  return (account) => ours.get(account);
}

function withOwnAccount({ account, ...order }: Order, accountOf: AccountOf): Order {
  const own = account && accountOf(account);
  return own ? { ...order, account: own } : order;
}

interface How {
  readonly replace: boolean;
  readonly adopts: boolean;
  readonly accountOf: AccountOf;
}

/** @returns false where something of it could not be written */
async function takeInOthers(
  world: World,
  { accounts, accountSalt, settings }: BackupContent,
  { replace, adopts, accountOf }: How,
): Promise<boolean> {
  const own = accounts.flatMap((account) => {
    const id = accountOf(account.id);
    return id ? { ...account, id } : [];
  });
  const each = await Promise.allSettled([
    adopts ? world.accountIds.adopt(accountSalt) : null,
    takeInAccounts(world, own, replace),
    replace && settings !== null ? world.settings.write(settingsFrom(settings)) : null,
  ]);
  const failed = each.filter((outcome) => outcome.status === 'rejected');
  for (const { reason } of failed) console.error('ClaimClock: beside the orders', reason);
  return failed.length === 0;
}
