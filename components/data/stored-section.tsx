import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { AccountId } from '../../lib/core/facts/account';
import type { MarketplaceId } from '../../lib/core/facts/marketplace-id';
import { dayOf } from '../../lib/core/time/calendar-day';
import { accountText } from '../../lib/wording/account-text';
import { bytesText } from '../../lib/wording/data/bytes-text';
import { dayText } from '../../lib/wording/format';
import { shopLabel } from '../../lib/wording/list/shop-label';
import { useHere } from '../here';
import type { DataStats, RoomLeft, StoredAccount, StoredPart } from './data-content';

interface StoredSectionProps {
  readonly stats: DataStats;
  readonly room: RoomLeft | null;
  readonly busy: boolean;
  readonly remove: (shop: MarketplaceId, account: AccountId | null) => void;
}

/** How many orders and files of each shop are stored, since when, and how much room there is. */
export function StoredSection({ stats, room, busy, remove }: StoredSectionProps): JSX.Element {
  const here = useHere();
  const { words, zone } = here;
  const [asked, ask] = useState<string | null>(null);
  if (stats.orders === 0) return <p>{words.say('dataNothing')}</p>;
  const row = (part: StoredPart, account: StoredAccount | null) => {
    const key = `${part.shop} ${account?.account ?? ''}`;
    const name = account
      ? accountText({ ...account, id: account.account, marketplace: part.shop }, words)
      : null;
    const title =
      name === null
        ? shopLabel(part.shop, words)
        : words.say('dataAccount', shopLabel(part.shop, words), name);
    return (
      <tr key={key} data-part={account ? 'account' : 'shop'}>
        <th scope="row">{title}</th>
        <td>{words.count('listOrders', part.orders)}</td>
        <td>
          {part.files > 0 && words.count('dataFiles', part.files, bytesText(part.bytes, words))}
        </td>
        <td>
          {asked === key ? (
            <span class="actions">
              <button
                type="button"
                class="danger"
                disabled={busy}
                onClick={() => {
                  ask(null);
                  remove(part.shop, account?.account ?? null);
                }}
              >
                {words.count('dataDeleteReally', part.orders)}
              </button>
              <button type="button" onClick={() => ask(null)}>
                {words.say('dataKeep')}
              </button>
            </span>
          ) : (
            <button
              type="button"
              class="link"
              disabled={busy}
              aria-label={words.say('dataDeleteOf', title)}
              onClick={() => ask(key)}
            >
              {words.say('actionDelete')}
            </button>
          )}
        </td>
      </tr>
    );
  };
  return (
    <>
      <table class="stored">
        <caption class="unseen">{words.say('dataStored')}</caption>
        <tbody>
          {stats.shops.map((part) => [
            row(part, null),
            ...stats.accounts
              .filter(({ shop }) => shop === part.shop)
              .map((account) => row(account, account)),
          ])}
        </tbody>
      </table>
      {asked !== null && <p class="soft">{words.say('dataDeleteText')}</p>}
      {stats.since !== null && (
        <p class="soft">{words.say('dataSince', dayText(dayOf(stats.since, zone), here))}</p>
      )}
      {room && (
        <p class="soft">
          {words.say('dataRoom', bytesText(room.used, words), bytesText(room.left, words))}
        </p>
      )}
    </>
  );
}
