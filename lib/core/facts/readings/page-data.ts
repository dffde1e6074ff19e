import type { Instant, Zone } from '../../time/moment';
import type { PageReading } from '../sighting';

export const REFUSALS = ['captcha', 'signed-out', 'rate-limit', 'expired', 'failed'] as const;
/** Why a shop answered no data. Each asks something else of the user. */
export type RefusalKind = (typeof REFUSALS)[number];
export interface Refusal {
  readonly kind: RefusalKind;
  /** The shop's own code, such as `FAIL_SYS_TRAFFIC_LIMIT`; letters, digits and underscores only. */
  readonly code: string;
}

/** What the reader of page data is told besides the data; it looks at no clock and no browser by itself. */
export interface DataContext {
  readonly now: Instant;
  /** The zone of the browser that received the data. */
  readonly zone: Zone;
  /** The language of the page that asked for it, a BCP 47 tag or `und`. */
  readonly language: string;
  /**
   * The order that the page or the question was about. Tracking data need not name its order; data that names another
   * one is not read.
   */
  readonly orderId?: string | null;
}

/** One question to a shop that only reads. */
export interface DataRequest {
  readonly api: string;
  readonly data: { readonly [parameter: string]: string | boolean };
}

/** Reads the data that a shop's pages are filled from. No nodes: it runs in the background. */
export interface DataReader {
  /**
   * Reads one response. Never throws.
   *
   * @param text the response as the page received it, untrusted and already limited in length
   * @returns null when it is no response that this shop's pages are filled from
   */
  readonly readData: (text: string, context: DataContext) => PageReading | null;
  /** Why a response carries no data; null when it carries some, or is no response of this shop. */
  readonly refusalIn: (text: string) => Refusal | null;
  /** The two questions that tell an order's dates: its detail and its tracking. None: the shop must not be asked. */
  readonly requestsFor: (id: string, context: DataContext) => readonly DataRequest[];
  /** The order that the address of a page, or of one of its questions, is about; null where it names none. */
  readonly orderIdIn: (address: string) => string | null;
}
