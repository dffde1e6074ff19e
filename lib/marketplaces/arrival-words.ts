import { plainText, visibleText } from '../reading/page-text';
import { oneLine } from './page-text';

/*
 * What shops and carriers may say of a parcel that came, in many languages. Guesses are allowed: they prove nothing,
 * and make a doubt.
 */

/** Of what was brought, in the past tense. */
const ARRIVED =
  /\bdelivered\b|delivery (?:was )?(?:complete|confirmed|made|success)|(?:proof of|final|success(?:ful)?) delivery|\bsigned\b|\bdropped off at your\b|\bleft (?:with|in|on|by|near|outside|inside|behind|under|at (?:your|the|a|front))\b|entregad[oa]|entregue|entrega (?:realizada|efe[ct]|complet|conclu|exitosa)|\blivrée?s?(?: |$)|\bremise? (?:au|à)|distribuée?|zugestellt|geliefert|zustellung erfolgreich|abgegeben|consegnat[oa]|recapitat|bezorgd|afgeleverd|dor[ęe]czon|doru[čc]en|доставлен|вручен|(?:배송|배달|수령|전달) ?완료|(?:배달|전달)되었|(?:配達|配送|お届け|お渡し)(?:が)?(?:済|完了)|(?:配達|お届け)(?:され|し)ました|妥投|[签簽]收|送[达達]|已投[递遞]|تم (?:ال)?(?:تسليم|توصيل)|נמסר|teslim edildi|kézbesít|\blivrat|\blever(?:erad|et|t)\b|toimitettu|παραδόθηκε|đã giao|terkirim|นำจ่ายสำเร็จ/;
/** Who it was given to, or the place at the buyer's that it was left at. */
const GIVEN =
  /\b(?:by|to|with) (?:the )?(?:recipient|addressee|consignee|receiver|customer|buyer)\b|neighbou?r|(?:mail|letter|post)box|doorstep|\bdoor\b|safe place|\breception\b|\bporch\b|\b(?:resident|occupant|household|concierge|front desk|lobby)\b|empfänger|nachbar|briefkasten|haustür|abgestellt|(?:wunsch|ablage)ort|destinat[aá][ir]i?o|destinataire|voisin|boîte aux lettres|la porte\b|buz[oó]n|vecin|la puerta|caixa d[eo] correio|vizinh|portaria|cassetta|vicino di casa|al vicino|portineria|sąsia|skrzynk|adresat|odbiorc|buren|brievenbus|ontvanger|адресат|получател|сосед|двер|почтовый ящик|одержувач|сусід|수취인|문 ?앞|경비실|우편함|宅配ボックス|置き配|投函|玄関|信箱|المستلم|جار|الباب|שכן|דלת|komşu|kapıya|alıcı|soused|schránk|adresát|szomszéd|granne|mottagare|nabo\b/;
/** The same of what was fetched: by the buyer from a locker or shop, unless it was by a carrier from the seller. */
const FETCHED =
  /\b(?:collected|picked up|(?:taken|removed|retrieved) from)\b|\brecogid[oa]\b|\bretirad[oa]\b|levantad[oa]|\bretirée?s?(?: |$)|abgeholt|ritirat[oa]|opgehaald|odebran|получен|выдан|отриман|видан|수령|受け?取り?済|取件|自提|נאסף|استلام|teslim alındı|vyzvednut|převzat|átvé|ridicat|noudettu|hämtad|afhentet|hentet/;
const BY_CARRIER =
  /carrier|courier|airline|logistics|seller|sender|warehouse|origin|transportista|transporteur|spediteur|vettore|vervoerder|перевозчик|отправител|transportadora|nadawc|absender/;
/** Of a parcel that waits at a pick-up point: guesses that only take a doubt away. */
const WAITING =
  /\b(?:available|ready|held|waiting) (?:for|to be) (?:collect|pick)|\bawaiting\b|abholbereit|zur abholung|disponib(?:le|ile) (?:para|pour|per|au|en|presso|dans)|dispon[ií]vel para|à retirer|prêt à|en attente|(?:list[oa]|pront[oa]) (?:para|per)|esperando|pendiente|aguardando|in attesa|gotow|do odbioru|oczekuj|\bklaar\b|gereed|ожида|готов|мест[оеу] вручения|очіку|대기|준비|受取可能|受け取り可能|待[ちって取自]|等待|hazır|bekl[ei]|ממתין|מוכן|جاهز|انتظار|připraven|k vyzvednutí|átvehető|redo att|klar til/;
/** Of what is still to happen, or failed, as one sentence says it; it takes the doubt from that sentence alone. */
const NOT_YET =
  /\b(?:will be|can be|unable|failed|attempt|expected|scheduled)\b|\bnot (?:yet )?(?:be |been )?(?:collect|pick|deliver|sign|hand)|\bto be (?:collect|pick|deliver|sign|hand)|\bout for\b|\b(?:on its way|in transit|en route|on the way)\b|\b(?:wird|werden|unterwegs)\b|konnte nicht|nicht (?:zugestellt|geliefert|abgeholt)|\bva être|\bsera\b|en (?:cours|transit|route|reparto|camino|tránsito)|\bpas (?:été )?(?:livr|remis|distribu)|\bser[áa]\b|\bno (?:ha sido |fue |se ha )?(?:entreg|recogid)|sali[óe] (?:para|a)|saiu para|em (?:trânsito|rota)|a caminho|n[ãa]o (?:foi )?entreg|in (?:consegna|transito)|\bsarà\b|non (?:è stato )?consegn|zostanie|wydan[aey] do|w drodze|nie (?:dor|ode|został)|\bwordt\b|onderweg|niet (?:bezorgd|afgel)|будет|в пути|не (?:был[оа]? )?(?:доставлен|вручен)|неудачн|попытк|буде |в дорозі|예정|출발|배송 ?중|실패|予定|配達中|配送中|不在|正在|派送中|edilecek|dağıtım|yolda|edilemedi|בדרך|יימסר|לא נמסר|سيتم|في الطريق|لم يتم|\bbude\b|na cestě|nedoruč/;

const plain = (text: string): string =>
  oneLine(plainText(visibleText(text.slice(0, 1_000))).toLowerCase(), 500).normalize('NFC');

/** Whether words may mean that a parcel arrived, by a name that nobody knows. */
export const soundsDelivered = (text: string): boolean => {
  const folded = plain(text);
  return !WAITING.test(folded) && folded.split(/[.;!?。！]/).some(tellsOfArrival);
};
const tellsOfArrival = (sentence: string): boolean =>
  (ARRIVED.test(sentence) ||
    GIVEN.test(sentence) ||
    (FETCHED.test(sentence) && !BY_CARRIER.test(sentence))) &&
  !NOT_YET.test(sentence);

/** Words of a step on the way, of any page's language that shops are known to use for it. */
const UNDER_WAY =
  /transit|depart|arriv|sort|processed|\bleft\b(?! (?:at|with|in|on|by|near|outside|inside|behind|under)\b)|leaving|facility|airport|flight|customs|handed over to|dispatch|trânsito|tránsito|saiu|chegou|encaminhado|unterwegs|onderweg|w drodze|в пути|이동|도착|운송|輸送|通過|运输|到达/;

/** Whether words are known to mean that a parcel is under way, or waits to be fetched. */
export const saysUnderWay = (text: string): boolean => {
  const folded = plain(text);
  return WAITING.test(folded) || NOT_YET.test(folded) || UNDER_WAY.test(folded);
};
