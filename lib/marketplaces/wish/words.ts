/*
 * The shop's words, English only, all folded. Weak evidence (../FACTS.md §3): no code that reads the buyer's order
 * pages of after 2017 was found. The help pages, undated, say that each item has an estimated date and a maximum
 * delivery date; how the order pages label them, the order and its day is inferred (I) from that and from what such
 * labels are called elsewhere. A label that is wrong finds nothing.
 */

export const ID_LABELS = ['order id', 'order number', 'order no', 'transaction id', 'order']; // I
export const PLACED_LABELS = [
  'order date',
  'ordered on',
  'order placed on',
  'order placed',
  'purchased on',
]; // I
export const DELIVERED_LABELS = ['delivered on', 'delivered']; // I
/** A parcel that may have come; guesses, which make a doubt and no date (lib/core/README.md §3.11). */
export const MAYBE_LABELS = ['picked up on', 'collected on', 'signed for on', 'signed on']; // I
export const MAXIMUM_LABELS = [
  'maximum delivery date',
  'max delivery date',
  'latest delivery date',
]; // help: the date's name
export const ESTIMATED_LABELS = [
  'estimated delivery date',
  'estimated delivery by',
  'estimated delivery',
]; // help: "estimated"
export const TOTAL_LABELS = ['order total', 'total']; // I
export const CARRIER_LABELS = ['carrier', 'shipping carrier']; // I
export const NUMBER_LABELS = ['tracking number', 'tracking id']; // I
