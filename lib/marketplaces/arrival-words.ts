import { plainText, visibleText } from '../reading/page-text';
import { oneLine } from './page-text';

/* What shops and carriers may say of a parcel that came, in many languages. Guesses are allowed: they prove nothing, and make a doubt. */

/** Of what was brought, in the past tense. */
const ARRIVED =
  /\bdelivered\b|\bsigned\b|received by (?:the )?(?:recipient|customer|addressee)|entregad[oa]|entregue|\blivrée?s?(?: |$)|\bremise? (?:au|à)|zugestellt|ausgeliefert|consegnat[oa]|bezorgd|dor[ęe]czon|доставлен|вручен|배송 ?완료|배달 ?완료|配達済|配達完了|妥投|[签簽]收|تم التسليم|נמסר|teslim edildi/;
/** The same of what was fetched: by the buyer from a locker or shop, unless it was by a carrier from the seller. */
const FETCHED =
  /\b(?:collected|picked up)\b|\brecogid[oa]\b|\bretirad[oa]\b|\bretirée?s?(?: |$)|abgeholt|ritirat[oa]|opgehaald|odebran|получен|수령 ?완료|受取済|取件|נאסף|teslim alındı/;
const BY_CARRIER =
  /carrier|courier|airline|logistics|seller|warehouse|origin|transportista|transporteur|spediteur|vettore|vervoerder|перевозчик|transportadora/;
/** Words of a parcel that waits at a pick-up point, or was not handed over: guesses that only take a doubt away. */
const WAITING =
  /\b(?:available|ready|awaiting|waiting|not|unable|failed|to be|can be) (?:for |to be |be )?(?:collect|pick|deliver|sign)|abholbereit|zur abholung|(?:nicht|non|no|não|niet|не|nie) (?:zugestellt|consegnat|entreg|livr|bezorgd|доставлен|вручен|dor)/;

const plain = (text: string): string =>
  oneLine(plainText(visibleText(text.slice(0, 1_000))).toLowerCase(), 500).normalize('NFC');

/** Whether words may mean that a parcel arrived, by a name that nobody knows. */
export const soundsDelivered = (text: string): boolean => {
  const folded = plain(text);
  const arrived = ARRIVED.test(folded) || (FETCHED.test(folded) && !BY_CARRIER.test(folded));
  return arrived && !saysWaiting(text);
};
export const saysWaiting = (text: string): boolean => WAITING.test(plain(text));
