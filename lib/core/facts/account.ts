import { hexOf } from '../plain/hex';
import type { MarketplaceId } from './marketplace-id';

/**
 * Which of a buyer's accounts at one shop an order belongs to: a salted hash of what its orders have in common. It
 * tells accounts apart in this installation and nothing else; no name, address or number of a person goes into it.
 */
export type AccountId = string & { readonly accountId: true };

const ACCOUNT_ID = /^[0-9a-f]{16}$/;

export const isAccountId = (input: unknown): input is AccountId =>
  typeof input === 'string' && ACCOUNT_ID.test(input);

/**
 * The id that a hash gives an account.
 *
 * @param hash eight bytes of it or more
 */
export const accountIdOf = (hash: Uint8Array): AccountId => hexOf(hash.subarray(0, 8)) as AccountId;

/** More than a household has. A shop whose ids seem to tell of more does not tell accounts apart at all. */
export const MOST_ACCOUNTS = 6;

/** Characters of a name that the user gives an account. */
export const LONGEST_ACCOUNT_NAME = 40;

/** An account as it is named to the user. */
export interface Account {
  readonly id: AccountId;
  readonly marketplace: MarketplaceId;
  /** In the order in which the shop's accounts were met, from 1; it stays. */
  readonly number: number;
  /** What the user calls it; null: nothing yet. */
  readonly name: string | null;
}
