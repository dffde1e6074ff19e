import * as v from 'valibot';
import { type AccountId, isAccountId, LONGEST_ACCOUNT_NAME } from '../core/facts/account';
import { MARKETPLACES } from '../core/facts/marketplace-id';

/** Accounts as they are remembered, in the order in which they were met: it gives them their numbers. */
export const metAccounts = v.array(
  v.strictObject({
    id: v.custom<AccountId>(isAccountId),
    marketplace: v.picklist(MARKETPLACES),
    /** What the user calls it; null: nothing yet. */
    name: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_ACCOUNT_NAME))),
  }),
);
export type MetAccount = v.InferOutput<typeof metAccounts>[number];
