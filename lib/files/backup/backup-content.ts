import * as v from 'valibot';
import type { Order } from '../../core/facts/order';
import type { Evidence } from '../../core/records/evidence';
import { isEvidence } from '../../protocol/evidence-schemas';
import { type MetAccount, metAccounts } from '../../protocol/met-accounts';
import { storedOrderIn } from '../../protocol/stored-schemas';
import { eachInTasks, type Step } from '../long-work';
import { BackupFault } from './backup-fault';

/** What a backup holds beside the files themselves. */
export interface BackupContent {
  readonly orders: readonly Order[];
  readonly evidence: readonly Evidence[];
  /** As they were stored; what is not known of them is dropped when they are taken over. Null: left out. */
  readonly settings: unknown;
  readonly accounts: readonly MetAccount[];
  /** What the accounts' ids were made with; null: unknown. */
  readonly accountSalt: string | null;
}

/** More than anybody has; a file must not be able to fill the disk. */
const MOST_ORDERS = 50_000;
export const MOST_EVIDENCE = 10_000;
/** Lists and objects within each other, in one order. */
const DEEPEST = 20;

const ACCOUNT_SALT = /^[0-9a-f]{32}$/;

const listOf = (most: number) =>
  v.custom<unknown[]>((input) => Array.isArray(input) && input.length <= most);

const content = v.strictObject({
  orders: listOf(MOST_ORDERS),
  evidence: listOf(MOST_EVIDENCE),
  settings: v.unknown(),
  accounts: v.pipe(metAccounts, v.maxLength(100)),
  accountSalt: v.nullable(v.pipe(v.string(), v.regex(ACCOUNT_SALT))),
});

export const contentText = ({
  orders,
  evidence,
  settings,
  accounts,
  accountSalt,
}: BackupContent): string => JSON.stringify({ orders, evidence, settings, accounts, accountSalt });

/**
 * What the text of a backup says.
 *
 * @param step called now and then with the part that was looked through since
 * @throws BackupFault where one order is none, or a file belongs to none of them; what `step` throws
 */
export async function contentIn(text: string, step?: Step): Promise<BackupContent> {
  const result = v.safeParse(content, parsed(text), { abortEarly: true });
  if (!result.success) throw damaged('content of another form');
  const { orders: records, evidence, ...others } = result.output;
  if (!isShallow(others.settings)) throw damaged('too deep');
  const orders = await eachInTasks(records, orderIn, step);
  const keys = new Set(orders.map(({ key }) => key));
  if (keys.size < orders.length) throw damaged('an order twice');
  if (!evidence.every(isEvidence)) throw damaged('a file that none is like');
  if (new Set(evidence.map(({ id }) => id)).size < evidence.length) throw damaged('a file twice');
  if (!evidence.every(({ order }) => keys.has(order))) throw damaged('a file of no order');
  return { ...others, orders, evidence };
}

function orderIn(record: unknown): Order {
  if (!isShallow(record)) throw damaged('too deep');
  const order = storedOrderIn(record);
  if (order === null) throw damaged('an order that is none');
  return order;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BackupFault('damaged', 'content that cannot be read', { cause: error });
  }
}

const damaged = (what: string) => new BackupFault('damaged', what);

/** Whatever is stored is copied by functions that call themselves: what is too deep would end them. */
function isShallow(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    level = level.flatMap((each) =>
      typeof each === 'object' && each !== null ? Object.values(each) : [],
    );
    if (level.length === 0) return true;
  }
  return false;
}
