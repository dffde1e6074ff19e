import type { Status } from '../../core/facts/fact';
import { foldLabel } from '../label-reader/labels';

/*
 * The shop's own words, English only, all folded. Weak evidence, and most of it old (../FACTS.md §2): V 2015–16 is
 * DHgate's own mobile front end as developers uploaded it; help is the wording of help pages, undated. Nothing was seen
 * of the desktop site or of later years. The labels are printed with a space and a full-width colon: "Order Number ：".
 * I is inferred: what such labels are called elsewhere, for pages of later years; one that is wrong finds nothing.
 */

export const ID_LABELS = ['order number', 'order no.', 'order no']; // V 2015–16: list and detail; the others I
export const PLACED_LABELS = ['order time', 'order date']; // V 2015–16: detail; the other I
export const STATUS_LABELS = ['order status']; // V 2015–16: list
export const TOTAL_LABELS = ['order total', 'total']; // V 2015–16: detail; list
export const CARRIER_LABELS = ['ship via', 'shipping method']; // V 2015–16: detail; tracking
export const NUMBER_LABELS = ['track number', 'tracking number']; // V 2015–16: tracking; the other I
export const TRACKED_LABELS = ['time of submission']; // V 2015–16: tracking; when the seller gave the number
export const DELIVERED_LABELS = ['delivered time']; // V 2015–16: tracking
/** A parcel that may have come; guesses, which make a doubt and no date (lib/core/README.md §3.11). */
export const MAYBE_LABELS = ['signed time', 'collected time', 'picked up time']; // I
/** Labels whose values are not wanted, so that they end those of others. V 2015–16: detail. */
export const OTHER_LABELS = ['items cost', 'shipping total'];

/**
 * The names of the tabs and states (V 2015–16; help: "Item being processed", "Awaiting Confirm"). "Pending
 * Confirmation" is left out, because it may be the payment's or the order's; so is "Refund & Dispute", which is both.
 */
const STATUS_WORDS: ReadonlyMap<string, Status> = new Map([
  ['awaiting payment', 'awaiting-payment'],
  ['awaiting shipment', 'awaiting-shipment'],
  ['item being processed', 'awaiting-shipment'],
  ['shipped', 'awaiting-delivery'],
  ['awaiting confirm', 'awaiting-delivery'],
  ['completed', 'completed'],
  ['canceled', 'cancelled'],
]);

/** The status that these words mean; null for words that are not known or mean two things. */
export const statusOfWords = (text: string): Status | null =>
  STATUS_WORDS.get(foldLabel(text)) ?? null;
