import * as v from 'valibot';
import { MARKETPLACES, type MarketplaceId } from '../../core/facts/marketplace-id';
import type { OrderKey } from '../../core/facts/order';
import { DATA_PAGE, SETTINGS_PAGE } from '../../core/facts/order-page';
import { shortPrint } from '../../core/reminders/short-print';
import { orderKeySchema } from '../../protocol/field-schemas';

type NoticeKind = 'claim' | 'changes' | 'check' | 'wait' | 'backup' | 'sample';

/**
 * The id of one batch of things to say: `kind/what it is about/print of what it says`. Working the same batch out
 * again, as the worker after one that died does, gives the same id and so replaces the notice. Any other batch stands
 * beside it, because nobody knows whether the first was seen.
 *
 * @param keys the orders, the one whose shop is to be opened first
 * @param says what tells this batch from any other about the same orders
 */
export function noticeId(
  kind: NoticeKind,
  keys: readonly OrderKey[],
  says: readonly (string | number)[],
): string {
  const [first = '', ...others] = keys;
  const about = others.length === 0 ? first : shopOf(first);
  return `${kind}/${about}/${shortPrint([...keys, ...says].join('\n'))}`;
}

/** Notices about no order at all, and what they lead to. */
const PAGES: { readonly [Kind in NoticeKind]?: string } = {
  backup: DATA_PAGE,
  sample: SETTINGS_PAGE,
};

/** The page that the notice with this id leads to; null where it is about orders. */
export const pageOfNotice = (id: string): string | null =>
  Object.entries(PAGES).find(([kind]) => id.startsWith(`${kind}/`))?.[1] ?? null;

/** Whether the notice with this id is about a claim: it leads to the claim desk. */
export const isOfClaim = (id: string): boolean => id.startsWith('wait/');

/** What a notice leads to. */
export interface NoticeAbout {
  /** Null: it is about several orders, and leads to the shop's list. */
  readonly order: OrderKey | null;
  /** Null for an id of another form, as versions before gave. */
  readonly shop: MarketplaceId | null;
}

/** What the notice with this id leads to. */
export function aboutNotice(id: string): NoticeAbout {
  const [, about = ''] = id.split('/');
  return { order: v.is(orderKeySchema, about) ? about : null, shop: shopOf(about) };
}

/** The shop that an order's key, or the shop's own id, names. */
export const shopOf = (about: string): MarketplaceId | null =>
  MARKETPLACES.find((each) => about === each || about.startsWith(`${each}:`)) ?? null;
