import { fold, knowsDelivered, MAYBE_DELIVERED, saysDelivered } from '../words';

/** An event's own words and codes; the codes are the same in every language (facts §6.4). */
export interface CodedEvent {
  readonly title: string;
  readonly detail: string;
  readonly codes: readonly string[];
}

const DELIVERED = 'AE_GTMS_SIGNED';
/** Stages before the last mile, and the steps of the last mile that are none of them the delivery. */
const ON_THE_WAY =
  /^AE_(?:(?:ORDER|GWMS|PICK_UP|SC|LH|CC)_\w+|GTMS_(?:ACCEPT|SC_ARRIVE|SC_DEPART|DO_ARRIVE|DO_DEPART|DELIVERING|ORDER_INFO_UPDATE))$/;
/** What the shop and its warehouse did before any carrier had the parcel. */
const BEFORE_THE_CARRIER = /^AE_(?:ORDER|GWMS)_/;

export const hasCode = ({ codes }: CodedEvent, code: string): boolean => codes.includes(code);
/** A last step that nobody has seen yet, such as a locker's, may be the delivery under a name of its own. */
const MAYBE_DELIVERY = /GTMS|SIGN|DELIVERED/;

/** The event lies before the delivery, by its code. */
export const isOnTheWay = ({ codes }: CodedEvent): boolean =>
  !codes.includes(DELIVERED) && codes.some((code) => ON_THE_WAY.test(code));

/** The event is the delivery: by its code, or by its words where no code says another thing. */
export const isDelivery = (event: CodedEvent): boolean =>
  hasCode(event, DELIVERED) || (!isOnTheWay(event) && saysDelivered(event.title));

/** The event is certainly not the delivery. Words prove that only in languages whose word for it is known. */
const isNoDelivery = (event: CodedEvent, language: string): boolean =>
  isOnTheWay(event) ||
  (!event.codes.some((code) => MAYBE_DELIVERY.test(code)) &&
    knowsDelivered(language) &&
    !MAYBE_DELIVERED.test(fold(`${event.title} ${event.detail}`)));

/**
 * Whether these events of one parcel prove that it had not arrived: a carrier has it, and nothing listed can be the delivery.
 * Some orders complete with nothing but the shop's own first steps ever listed (facts §6.4), so those alone prove nothing.
 */
export const proveUndelivered = (events: readonly CodedEvent[], language: string): boolean =>
  events.every((event) => isNoDelivery(event, language)) &&
  events.some(({ codes }) => !codes.some((code) => BEFORE_THE_CARRIER.test(code)));
