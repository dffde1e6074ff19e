import type { AccountId } from '../../lib/core/facts/account';
import type { MarketplaceId } from '../../lib/core/facts/marketplace-id';
import type { ImportPlan } from '../../lib/core/records/import-plan';
import type { Instant } from '../../lib/core/time/moment';

/** What is stored of one shop, or of one account at it. */
export interface StoredPart {
  readonly shop: MarketplaceId;
  readonly orders: number;
  readonly files: number;
  /** Bytes of the files. */
  readonly bytes: number;
}
export interface StoredAccount extends StoredPart {
  readonly account: AccountId;
  /** In the order in which the shop's accounts were met, from 1. */
  readonly number: number;
  readonly name: string | null;
}

/** What is stored: how many, how much, since when. */
export interface DataStats {
  readonly shops: readonly StoredPart[];
  /** Of shops where there are two or more. */
  readonly accounts: readonly StoredAccount[];
  readonly orders: number;
  readonly files: number;
  readonly bytes: number;
  /** When the first of the orders was read or typed; null where there is none. */
  readonly since: Instant | null;
}

/** Bytes that the browser keeps, and that it may still keep. */
export interface RoomLeft {
  readonly used: number;
  readonly left: number;
}

/** What orders are taken along as: the open dates as a calendar, one row an order, one row a thing. */
export const ALONG_KINDS = ['calendar', 'orders', 'items'] as const;
export type AlongKind = (typeof ALONG_KINDS)[number];

/** Something that takes longer than a second, while it is done. */
export interface Doing {
  /** A message name: what is done. */
  readonly what: string;
  /** From 0 to 1; null: nobody knows how much there is. */
  readonly done: number | null;
  /** Null where it cannot be stopped any more. */
  readonly stop: (() => void) | null;
}

/** How it ended: a message name, counted where there is a count. */
export interface Said {
  readonly name: string;
  readonly count?: number;
  readonly wrong?: true;
}

/** What reading a backup would do, before it is done. */
export interface PreviewContent extends ImportPlan {
  /** The day it was written, as a moment. */
  readonly madeAt: Instant;
}
