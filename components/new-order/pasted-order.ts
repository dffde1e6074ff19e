import type { FactName } from '../../lib/core/facts/fact';

/** A field of the form for a new order, by its name there. */
export type PastedField = FactName | 'marketplace' | 'order-id';

/** Something that a pasted text speaks of and does not clearly say. */
export interface Unclear {
  readonly field: PastedField;
  readonly why: /** 03/04/2026 is 3 April or 4 March. */
    | 'day-or-month'
    | 'no-year'
    | 'no-day'
    /** It has not come yet, and is told as what has happened. */
    | 'to-come'
    /** The text gives more than one. */
    | 'several';
  /** What stands there; empty where it is not one thing. */
  readonly text: string;
}

/** What a pasted text clearly says of an order, as it is filled into the form. */
export interface PastedOrder {
  readonly fields: { readonly [field: string]: string };
  readonly unclear: readonly Unclear[];
  /** The text was longer than what is looked at. */
  readonly cut: boolean;
}
