import { saysUnderWay, soundsDelivered } from '../../arrival-words';
import { fold, MAYBE_DELIVERED } from '../words';

/** What the shop, its warehouse and the first carrier do, in the languages whose word for a delivery is known. */
const BEFORE_THE_JOURNEY =
  /\border (?:(?:was|is|has been) )?(?:placed|paid|created|confirmed)\b|\bpaid\b|\bpayment\b|\bshipped\b|\b(?:in preparation|being prepared)\b|\bwarehouse\b|\b(?:collected|received|picked up) by (?:the )?carrier\b|\bpedido (?:criado|realizado)\b|\bpagamento\b|\bpostado\b|\bcoletado\b|주문 ?(?:생성|완료)|결제|발송|집하|출고/;

/**
 * Whether the words of an event are known to tell of a step that is not the delivery. Carriers write in other languages
 * than the page does, so words that nobody knows prove nothing.
 */
export const tellsOfStep = (words: string): boolean =>
  !MAYBE_DELIVERED.test(fold(words)) &&
  !soundsDelivered(words) &&
  (saysUnderWay(words) || BEFORE_THE_JOURNEY.test(fold(words)));
