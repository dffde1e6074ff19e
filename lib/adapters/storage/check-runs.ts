import * as v from 'valibot';
import { type AccountId, isAccountId } from '../../core/facts/account';
import { MARKETPLACES, type MarketplaceId } from '../../core/facts/marketplace-id';
import {
  CHECK_RESULTS,
  CHECK_STOPS,
  type CheckRun,
  type RunOrder,
} from '../../core/views/checking';
import type { CheckRuns } from '../../ports/ports';
import type { EveryField } from '../../protocol/every-field';
import { orderId } from '../../protocol/field-schemas';
import { extension } from '../browser';
import { readStored, writeStored } from './storage-area';

const keyOf = (marketplace: string) => `checkRun.${marketplace}`;

const instant = v.pipe(v.number(), v.finite());
const order = v.strictObject({
  id: orderId,
  known: v.pipe(v.string(), v.maxLength(300)),
  results: v.pipe(v.array(v.picklist(CHECK_RESULTS)), v.maxLength(10)),
} satisfies EveryField<RunOrder>);
const checkRun: v.GenericSchema<unknown, CheckRun> = v.strictObject({
  id: v.pipe(v.string(), v.maxLength(40)),
  marketplace: v.picklist(MARKETPLACES),
  account: v.exactOptional(v.custom<AccountId>(isAccountId)),
  startedAt: instant,
  owner: v.number(),
  leaseUntil: instant,
  askedAt: instant,
  stop: v.nullable(v.strictObject({ kind: v.picklist(CHECK_STOPS), at: instant })),
  orders: v.pipe(v.array(order), v.maxLength(20)),
} satisfies EveryField<CheckRun>);

/** Calls back with a shop whose run was stored anew, by whatever page or worker. */
export function onCheckRunChanged(listener: (marketplace: MarketplaceId) => void): void {
  extension().storage.onChanged.addListener((changes, area) => {
    for (const marketplace of MARKETPLACES)
      if (area === 'local' && keyOf(marketplace) in changes) listener(marketplace);
  });
}

/** The runs, one a shop, in the browser's own storage area: a worker that starts afresh finds them there. */
export const storedCheckRuns: CheckRuns = {
  async read(marketplace) {
    const result = v.safeParse(checkRun, await readStored('local', keyOf(marketplace)));
    return result.success && result.output.marketplace === marketplace ? result.output : null;
  },
  write: (run) => writeStored('local', keyOf(run.marketplace), run),
  remove: (marketplace) => writeStored('local', keyOf(marketplace), null),
};
