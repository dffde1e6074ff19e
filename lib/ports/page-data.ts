import type { MarketplaceId } from '../core/facts/marketplace-id';
import type { PageReading } from '../core/facts/sighting';
import type { Instant, Zone } from '../core/time/moment';
import type { RefusalKind } from '../core/views/checking';

/** What the data of one shop's pages is read with; `DataShop` in the marketplaces' contract says what each does. */
export interface PageDataReader {
  readonly readData: (text: string, context: PageDataContext) => PageReading | null;
  readonly refusalIn: (text: string) => { readonly kind: RefusalKind } | null;
  readonly requestsFor: (id: string, context: PageDataContext) => readonly ShopRequest[];
  readonly orderIdIn: (address: string) => string | null;
}
export interface PageDataContext {
  readonly now: Instant;
  readonly zone: Zone;
  /** The language of the page, a BCP 47 tag or `und`. */
  readonly language: string;
  /** The order that the question was about; an answer need not name it. */
  readonly orderId?: string | null;
}
/** One question to a shop that only reads. */
export interface ShopRequest {
  readonly api: string;
  readonly data: { readonly [parameter: string]: string | boolean };
}
export interface PageDataReaders {
  /** Null for a shop whose page data is not read. */
  of(marketplace: MarketplaceId): PageDataReader | null;
}
