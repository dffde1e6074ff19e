import * as v from 'valibot';
import { type AccountId, isAccountId } from '../core/facts/account';
import { MARKETPLACES } from '../core/facts/marketplace-id';
import type { Deletion } from './data-messages';

const shop = v.picklist(MARKETPLACES);
const deletion: v.GenericSchema<unknown, Deletion> = v.variant('what', [
  v.strictObject({ what: v.picklist(['everything', 'damaged']) }),
  v.strictObject({ what: v.literal('shop'), shop }),
  v.strictObject({ what: v.literal('account'), shop, account: v.custom<AccountId>(isAccountId) }),
]);

const id = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/));

export const dataToDelete = v.strictObject({ id, deletion });

export const workToStop = v.strictObject({ id });

export const backupToTakeIn = v.strictObject({
  id,
  how: v.picklist(['merge', 'replace']),
});
