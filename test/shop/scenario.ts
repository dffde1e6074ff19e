import type { Status } from '../../lib/core/facts/fact';

/**
 * Days from the moment of serving: 0 is today, negative is past. Half days are allowed and only move the time of day.
 */
export type DaysFromNow = number;

/** One order as the shop knows it; everything in it is invented. */
export interface ShopOrder {
  readonly id: string;
  readonly status: Status;
  readonly placed: DaysFromNow;
  readonly paid?: DaysFromNow;
  readonly shipped?: DaysFromNow;
  readonly delivered?: DaysFromNow;
  readonly completed?: DaysFromNow;
  /** "Estimated delivery date". */
  readonly promised?: DaysFromNow;
  /** "Refund if no delivery before": printed on the detail page, and a day earlier on the tracking page. */
  readonly refundBefore?: DaysFromNow;
  /** "return/refund within N days of confirming receipt". */
  readonly returnDays?: number;
  /** "open a dispute within N days after order was placed". */
  readonly disputeDays?: number;
  /** "Send it back within N days after delivery". */
  readonly freeReturnDays?: number;
  readonly store: string;
  /** Some official stores have no link. */
  readonly storeWithoutLink?: true;
  readonly items: readonly ShopItem[];
  /** The card shows pictures only, as for several items. */
  readonly onlyPictures?: true;
  /** As printed, with the sign; missing on old expired orders. */
  readonly total?: string;
  readonly packages?: readonly ShopPackage[];
  /** The refund strip at the card's foot. */
  readonly refundStrip?: string;
  /** Another status text than the language's own for `status`. */
  readonly statusText?: string;
}

export interface ShopItem {
  readonly title: string;
  readonly price: string;
  readonly quantity?: number;
  readonly variant?: string;
  readonly tag?: string;
}

export interface ShopPackage {
  readonly carrier: string;
  /** The number that the tracking page prints. */
  readonly number: string;
  /** The number of the journey's first part, which only the data tells. */
  readonly originNumber?: string;
  /** Who brings it to the door, which only the data tells. */
  readonly localCarrier?: string;
  /** Where they differ from the order's own. */
  readonly shipped?: DaysFromNow;
  readonly delivered?: DaysFromNow;
  readonly promised?: DaysFromNow;
  /** Instead of the usual ones, newest first. */
  readonly events?: readonly ShopEvent[];
}

/** One line of a parcel's journey. */
export interface ShopEvent {
  /** The shop's own code, such as `AE_GTMS_SIGNED`. */
  readonly code: string;
  readonly at: DaysFromNow;
  readonly title: string;
  readonly text?: string;
}

/** How the shop answers when it wants no more questions. */
export type ShopRefusal =
  | 'captcha'
  | 'captcha-crowded'
  | 'signed-out'
  | 'rate-limit'
  /** No answer at all. */
  | 'silence'
  /** No answer until another scenario is played. */
  | 'later';

export type ShopLanguage =
  | 'en'
  | 'pt'
  | 'es'
  | 'fr'
  | 'de'
  | 'it'
  | 'nl'
  | 'pl'
  | 'ru'
  | 'ko'
  | 'ja'
  | 'zh'
  | 'ar'
  | 'he'
  | 'tr'
  | 'cs';

/** What the shop plays until another scenario is chosen. */
export interface Scenario {
  readonly name: string;
  /** One sentence for a person who looks at the list of scenarios. */
  readonly shows: string;
  readonly answer: 'orders' | 'signed-out' | 'captcha' | 'changed';
  readonly language: ShopLanguage;
  /**
   * `old`: "Order date:", "Order ID:", days of US Pacific time. `new`: "Date:", "Ref. Number:", days of the browser.
   */
  readonly header: 'old' | 'new';
  readonly dark?: true;
  /** Every class name and `data-pl` of the order pages is another one; the data is the same. */
  readonly renamedClasses?: true;
  /** The page has no client that others could use: `window.lib` is missing. */
  readonly noClient?: true;
  /** The first page of the list is asked for by a script that stands in the document itself. */
  readonly prefetched?: true;
  /** The last byte of its order pages never comes: they stay `loading`. */
  readonly neverEnds?: true;
  /** Markup that comes first in every page's head: what else the site's own scripts may do. */
  readonly head?: string;
  /** Questions for details and tracking are refused once this many were answered; lists always come. */
  readonly refuses?: { readonly after: number; readonly as: ShopRefusal };
  /** A document that stands in the place of every order's page, and ms for which a browser may keep it. */
  readonly detail?: { readonly body: string; readonly keep: number };
  readonly orders: readonly ShopOrder[];
}
