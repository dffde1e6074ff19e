import type { TimeFactName } from '../../core/facts/fact';
import type { Piece } from './shown';

/** Where a shop names an order besides its text. */
export interface NamedElsewhere {
  readonly selector: string;
  /** The id that such an element names, or null. */
  readonly idOf: (element: Element) => string | null;
}

/** A fact that stands as a day at a label. */
export interface LabelledDay {
  readonly fact: TimeFactName;
  readonly labels: readonly string[];
  /**
   * Which day counts where one order prints several. `only`: several different ones are a failed reading. `earliest`:
   * the first of several parcels or items.
   */
  readonly choose: 'only' | 'earliest';
  /** The day lies ahead or may span several days, as a promised delivery does: its last day counts. */
  readonly ahead?: true;
}

/**
 * What finds the places that name an order, and how far the card around one reaches: all that the scripts on a shop's
 * pages are told. Everything in it is data; labels are folded (`foldLabel`), the most trusted first, each with its
 * source beside it.
 */
export interface CardSigns {
  /** A whole order id of this shop. Must be linear: it meets every word of a page. */
  readonly id: RegExp;
  readonly idLabels: readonly string[];
  /**
   * Where the form of ids is so special that what has it is hardly anything else: whether an id, by its element and the
   * place of its line, stands near what else the shop's cards print (`nearLabels`). There it counts behind a label that
   * is not known, too. Null: a known label alone makes one.
   */
  readonly near: ((element: Element, lines: readonly Piece[], at: number) => boolean) | null;
  /** Null: in its texts alone. */
  readonly elsewhere: NamedElsewhere | null;
  /**
   * Selector of elements that hold orders and nothing else: there an id that speaks for itself needs no known label
   * near it.
   */
  readonly lists: string | null;
  /** Selector of elements that hold the whole list, or the whole page: no card reaches so far. */
  readonly frames: string;
  /** Things that every card prints, each by its labels: they tell how far the only card of a page reaches. */
  readonly marks: readonly (readonly string[])[];
  /** Things that an order prints once. */
  readonly once: readonly (readonly string[])[];
  /** Labels of days that tell orders apart: an order has its own. */
  readonly dated: readonly string[];
  /**
   * Selector of what every card shows its items in, in any language: several ids that have none of their own, with one
   * around them, are ids of one card. Null where it has no name.
   */
  readonly items: string | null;
  /** Elements whose texts are never searched: titles of items, copies of a carousel. */
  readonly notSearched: (element: Element) => boolean;
}

/** What the label reader is told of a shop besides. */
export interface ShopPages extends CardSigns {
  readonly days: readonly LabelledDay[];
  readonly total: readonly string[];
  readonly carrier: readonly string[];
  readonly trackingNumber: readonly string[];
  /** What stands on cards beside these, though not on each, such as the name of a button. */
  readonly alsoPrinted?: readonly string[];
}

/** Every label of a shop, so that none is taken for a value and an id beside one is an order's. */
export const labelsOf = (shop: ShopPages): readonly string[] => [
  ...shop.idLabels,
  ...shop.marks.flat(),
  ...shop.days.flatMap(({ labels }) => labels),
  ...shop.total,
  ...shop.carrier,
  ...shop.trackingNumber,
  ...(shop.alsoPrinted ?? []),
];

/** Every label of a shop but those of its ids. */
export const otherLabels = (shop: ShopPages): readonly string[] =>
  labelsOf(shop).filter((label) => !shop.idLabels.includes(label));
