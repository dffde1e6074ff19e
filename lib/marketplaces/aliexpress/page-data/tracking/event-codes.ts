import { saysUnderWay, soundsDelivered } from '../../../arrival-words';
import { tellsOfStep } from '../../texts/step';
import { knowsDelivered, saysDelivered } from '../../words';

/** An event's own words and codes; the codes are the same in every language (FACTS.md §6.4). */
export interface CodedEvent {
  readonly title: string;
  readonly detail: string;
  readonly codes: readonly string[];
}

const DELIVERED = 'AE_GTMS_SIGNED';
/** At the pick-up point, waiting to be collected (V: seen live). */
const WAITS = /(?:^|_)STA_(?:SIGN(?:ED)?|ARRIVED?|INBOUND)$/;
/** Signed for or collected: under a name of its own each may be the delivery, such as a locker's. */
const SIGNED = /(?:^|_)(?:SIGN(?:ED)?|DELIVERED|COLLECTED|PICKED_UP)(?:_|$)/;
/** Stages before the last mile. */
const BEFORE_LAST_MILE = /^AE_(?:ORDER|GWMS|PICK_UP|SC|LH|CC|CW)_\w+$/;
/** A step of the papers, and of no parcel: it may stand behind the delivery. */
const OF_THE_PAPERS = 'AE_GTMS_ORDER_INFO_UPDATE';
/** The first step of all, and the steps of the last mile that are none of them the delivery. */
const STEPS_ON_THE_WAY: readonly string[] = [
  'AE_GOT',
  'AE_GTMS_ACCEPT',
  'AE_GTMS_SC_ARRIVE',
  'AE_GTMS_SC_DEPART',
  'AE_GTMS_DO_ARRIVE',
  'AE_GTMS_DO_DEPART',
  'AE_GTMS_DELIVERING',
  OF_THE_PAPERS,
];
/** The last mile by the carrier's own reports (V: seen live); of these not every name is known. */
const LAST_MILE = /^(?:AE_)?LAST_MILE_\w+$/;
/** How the name of a last step may end, whatever it is the end of. */
const LAST_STEP = /SUCCESS|FINISH|COMPLET|RECEIV|POD|SELF|LOCKER|NEIGHBO|MAILBOX|CONSIGNEE|BUYER/;
/** What the shop and its warehouse did before any carrier had the parcel. */
const BEFORE_THE_CARRIER = /^AE_(?:ORDER|GWMS)_/;

export const hasCode = ({ codes }: CodedEvent, code: string): boolean => codes.includes(code);
const hasAny = ({ codes }: CodedEvent, pattern: RegExp): boolean =>
  codes.some((code) => pattern.test(code));

const wordsOf = ({ title, detail }: CodedEvent): string =>
  [title, detail].filter(Boolean).join(' ');

/** Signed for by a code that is neither the delivery's nor that of a parcel that waits to be collected. */
const isSignedSomehow = (event: CodedEvent): boolean =>
  event.codes.some((code) => SIGNED.test(code) && !WAITS.test(code));

/** The event lies before the delivery, by its code. */
export const isOnTheWay = (event: CodedEvent): boolean =>
  !isSignedSomehow(event) &&
  (hasAny(event, WAITS) ||
    hasAny(event, BEFORE_LAST_MILE) ||
    event.codes.some((code) => STEPS_ON_THE_WAY.includes(code)) ||
    (event.codes.some((code) => LAST_MILE.test(code) && !LAST_STEP.test(code)) &&
      !soundsDelivered(wordsOf(event))));

/** The parcel itself was on its way then: whatever was its delivery comes after. */
export const showsOnTheWay = (event: CodedEvent): boolean =>
  isOnTheWay(event) && !hasCode(event, OF_THE_PAPERS);

/** The event is the delivery: by its code, or by its words where no code says another thing. */
export const isDelivery = (event: CodedEvent): boolean =>
  hasCode(event, DELIVERED) ||
  (!isOnTheWay(event) &&
    !isSignedSomehow(event) &&
    !hasAny(event, LAST_MILE) &&
    saysDelivered(event.title));

/** A last step of the last mile that nobody has seen yet may be the delivery under a name of its own. */
const OF_THE_LAST_MILE = /GTMS|LAST_MILE|SIGN|DELIVER|COLLECT|PUDO|LOCKER|PICK/;

/**
 * The event may be the delivery: by a code that nobody knows, unless its words say that the parcel is under way, or by
 * words.
 *
 * Source: lib/core/README.md §3.11
 */
export function mayBeDelivery(event: CodedEvent): boolean {
  if (isDelivery(event) || isOnTheWay(event)) return false;
  if (isSignedSomehow(event) || soundsDelivered(wordsOf(event))) return true;
  return hasAny(event, OF_THE_LAST_MILE) && !saysUnderWay(wordsOf(event));
}

/**
 * The event is certainly not the delivery. Words prove that only in languages whose word for it is known, and only
 * words that are known themselves: carriers write in other languages than the page does.
 */
const isNoDelivery = (event: CodedEvent, language: string): boolean =>
  isOnTheWay(event) ||
  (!hasAny(event, OF_THE_LAST_MILE) &&
    !isSignedSomehow(event) &&
    knowsDelivered(language) &&
    tellsOfStep(wordsOf(event)));

/**
 * Whether these events of one parcel prove that it had not arrived: a carrier has it, and nothing listed can be the
 * delivery. Some orders complete with nothing but the shop's own first steps ever listed (FACTS.md §6.4), so those
 * alone prove nothing.
 */
export const proveUndelivered = (events: readonly CodedEvent[], language: string): boolean =>
  events.every((event) => isNoDelivery(event, language)) &&
  events.some(({ codes }) => !codes.some((code) => BEFORE_THE_CARRIER.test(code)));
