import { plainText, visibleText } from '../reading/page-text';
import { oneLine } from './page-text';

/*
 * What shops and carriers may say of a parcel that came, in many languages. Guesses are allowed: they prove no
 * delivery, they only raise a doubt.
 */

/** Words, several in a line. */
const wordsIn = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => line.split('|'));

/** Of what was brought, in the past tense. */
const ARRIVED =
  /\bdelivered\b|delivery (?:was )?(?:complete|confirmed|made|success)|(?:proof of|final|success(?:ful)?) delivery|\bsigned\b|\bdropped off at your\b|\bleft (?:with|in|on|by|near|outside|inside|behind|under|at (?:your|the|a|front))\b|entregad[oa]|entregue|entrega (?:realizada|efe[ct]|complet|conclu|exitosa)|livraison (?:effectuée|réussie|terminée)|consegna (?:effettuata|completata|riuscita|avvenuta)|\blivrée?s?(?: |$)|\bremise? (?:au|à)|distribuée?|zugestellt|geliefert|zustellung erfolgreich|abgegeben|consegnat[oa]|recapitat|bezorgd|geleverd|dor[ęe]czon|dostarczon|doru[čc]en(?!í|ie)|doručení (?:proběhlo|dokončen|úspěš)|доставлен|вруч[её]н|(?:배송|배달|수령|전달) ?완료|(?:배송|배달|전달)되었|(?:配達|配送|お届け|お渡し)(?:が)?(?:済|完了)|(?:配達|お届け)(?:され|し)ました|納品済|妥投|[签簽]收|送[达達]|已投[递遞]|تم (?:ال)?(?:تسليم|توصيل)|(?<!\p{L})(?:سلمت?|مسلم)(?!\p{L})|وصلت? (?:طلبك|الطرد|الشحنة)(?! إلى)|נמסר|teslim edildi|kézbesít|\blivrat|\blever(?:erad|et|t)\b|toimitettu|παραδόθηκε|đã giao|terkirim|นำจ่ายสำเร็จ/u;
/** The same in languages of which less is known, and of words in capitals. */
const ARRIVED_ELSEWHERE = wordsIn([
  'παραδοθηκε|доставен|дастаўлен|жеткізілді|yetkazib berildi',
  'çatdırıldı|çatdırılıb|dostavljen|isporučen|uručen|vročen|pristatyt|įteikt|piegādāt',
  'izsniegt|kohale toimetatud|kätte toimetatud|üle antud|levert|მიტანილია|ჩაბარებულია',
  'առաքվել|առաքված|dorëzuar|lliurat|хүргэгдсэн|giao hàng thành công|berjaya dihantar',
  'telah dihantar|telah diterima|telah diserahkan|นำจ่ายสำเร็จ|จัดส่งสำเร็จ|ส่งมอบสำเร็จ',
  'ส่งมอบแล้ว|डिलीवर किया|डिलीवर हो|वितरित|ডেলিভারি সম্পন্ন|تحویل داده شد|تحویل شد',
  'naihatid|handed to you|handed over to you|redeemed|pod available',
]);
/** Who it was given to, or the place at the buyer's that it was left at. */
const GIVEN =
  /\b(?:by|to|with) (?:the )?(?:recipient|addressee|consignee|receiver|customer|buyer)\b|neighbou?r|(?:mail|letter|post)box|doorstep|\bdoor\b|safe place|\breception\b|\bporch\b|\b(?:resident|occupant|household|concierge|front desk|lobby)\b|empfänger|nachbar|briefkasten|haustür|abgestellt|(?:wunsch|ablage)ort|destinat[aá][ir]i?o|destinataire|voisin|boîte aux lettres|la porte\b|buz[oó]n|vecin|la puerta|caixa d[eo] correio|vizinh|portaria|cassetta|vicino di casa|al vicino|portineria|sąsia|skrzynk|adresat|odbiorc|buren|brievenbus|ontvanger|адресат|получател|сосед|двер|почтовый ящик|одержувач|сусід|수취인|문 ?앞|경비실|우편함|宅配ボックス|置き配|投函|玄関|信箱|المستلم|جار|الباب|שכן|דלת|komşu|kapıya|alıcı|soused|schránk|adresát|szomszéd|granne|mottagare|nabo\b/;
/** A parcel that was fetched: by the buyer from a locker or shop, unless it was by a carrier from the seller. */
const FETCHED =
  /\b(?:collected|picked up|(?:taken|removed|retrieved) from)\b|\brecogid[oa]\b|\bretirad[oa]\b|levantad[oa]|\bretirée?s?(?: |$)|abgeholt|ritirat[oa]|opgehaald|odebran|получен|выдан|отриман|видан|수령|受け?取り?済|取件|自提|נאסף|استلام|teslim alındı|vyzvednut|převzat|átvé|ridicat|noudettu|hämtad|afhentet|hentet/;
const BY_CARRIER =
  /carrier|courier|airline|logistics|seller|sender|warehouse|origin|transportista|transporteur|spediteur|vettore|vervoerder|перевозчик|отправител|transportadora|nadawc|absender|corriere|verzender|afzender|продавц|отправник|відправник|gönderici|satıcı|odes[íi]latel|prodejc/;
/** Who takes it away from the seller: what was handed to them is under way. */
const TO_CARRIER =
  /(?<!\p{L})(?:al|a la|à|au|alla|aan(?: de)?|an den?) (?:transport|aerol|companhia a|compagnie a|corriere|vettore|vervoer|spedit|paketdienst|airline)|kargo (?:firmasına|şirketine) teslim|إلى شركة|לחברת ה?שילוח|перевозчику|перевізник[уо]|dopravci|przewoźnikowi|kurierowi|kuriérovi/u;
/** A parcel that waits at a pick-up point: guesses, which only take a doubt away. */
const WAITING =
  /\b(?:available|ready|held|waiting) (?:for|to be) (?:collect|pick)|\bawaiting\b|abholbereit|zur abholung|disponib(?:le|ile) (?:para|pour|per|au|en|presso|dans)|dispon[ií]vel para|à retirer|prêt à|en attente|(?:list[oa]|pront[oa]) (?:para|per)|esperando|pendiente|aguardando|in attesa|gotow|do odbioru|oczekuj|\bklaar\b|gereed|ожида|готов|мест[оеу] вручения|очіку|대기|준비|受取可能|受け取り可能|待[ちって取自]|等待|hazır|bekl[ei]|ממתין|מוכן|جاهز|انتظار|připraven|k vyzvednutí|átvehető|redo att|klar til/;
/** What is still to happen, or failed, in one sentence: it takes the doubt from that sentence alone. */
const NOT_YET =
  /\b(?:will be|can be|unable|failed|attempt|expected|scheduled)\b|\bnot (?:yet )?(?:be |been )?(?:collect|pick|deliver|sign|hand)|\bto be (?:collect|pick|deliver|sign|hand)|\bout for\b|\b(?:on its way|in transit|en route|on the way)\b|\b(?:wird|werden|unterwegs|soll|voraussichtlich)\b|konnte nicht|nicht (?:zugestellt|geliefert|abgeholt)|\bva être|\bsera\b|\b(?:doit|devrait|à) être\b|livrée?s? (?:avant|d['’]ici|entre) |en (?:cours|transit|route|reparto|camino|tránsito)|\b(?:non|pas)(?: encore)?(?: été)? (?:livr|remis|distribu)|\bser[áa](?!\p{L})|\ba ser entreg|\bno (?:ha sido |fue |se ha )?(?:entreg|recogid)|sali[óe] (?:para|a)|saiu para|em (?:trânsito|rota)|a caminho|n[ãa]o (?:foi )?entreg|in (?:consegna|transito)|\b(?:sarà|verrà|essere)(?!\p{L})|non (?:è stato |ancora )*consegn|zostanie|wydan[aey] do|w drodze|nie ?(?:dor|dost|ode|został)|\b(?:wordt|worden)\b|onderweg|niet (?:bezorgd|afgel)|будет|в пути|не (?:был[оа]? )?(?:доставлен|вручен)|неудачн|попытк|буде |в дорозі|예정|출발|배송 ?중|실패|予定|配達中|配送中|不在|正在|派送中|edilecek|dağıtım|yolda|edilemedi|בדרך|יימסר|לא נמסר|سيتم|في الطريق|لم يتم|\bbude\b|na cestě|nedoruč|neb[yo]la? doruč|(?<!\p{L})(?:č[ea]k[áa]|očekáv|očakáv)|předpoklád/u;

const plain = (text: string): string =>
  oneLine(plainText(visibleText(text.slice(0, 1_000))).toLowerCase(), 500)
    .normalize('NFC')
    // Arabic vowel signs, which may stand or not.
    .replace(/[\u064b-\u0652]/g, '')
    // The dot that a Turkish İ leaves behind.
    .replaceAll('\u0307', '');

/** Whether words may mean that a parcel arrived, by a name that nobody knows. */
export const soundsDelivered = (text: string): boolean => {
  const folded = plain(text);
  const sentences = folded.replace(DATE_DOTS, '$1 $2 ').split(/[.;!?。！]/);
  return !WAITING.test(folded) && sentences.some(tellsOfArrival);
};
/** The full stops of a day, as in "14. nov. geliefert", end no sentence. */
const DATE_DOTS = /(\d)\. ?(\p{L}{3,5}|\d{1,2})\.(?= ?[\p{L}\d])/gu;
const tellsOfArrival = (sentence: string): boolean =>
  ((ARRIVED.test(sentence) && !TO_CARRIER.test(sentence)) ||
    hasAnyOf(sentence, ARRIVED_ELSEWHERE) ||
    GIVEN.test(sentence) ||
    ((FETCHED.test(sentence) || sentence.includes('teslim alindi')) &&
      !BY_CARRIER.test(sentence))) &&
  !NOT_YET.test(sentence) &&
  !hasAnyOf(sentence, NOT_YET_ELSEWHERE);

/** What is still to happen, in the same languages. */
const NOT_YET_ELSEWHERE = wordsIn([
  'blir levert|bli levert|kommer til|bus pristat|tiks piegād|će biti|bo dostav|ще бъде',
  'akan |sẽ ',
]);

/** Of a day that is expected, be it past by now: guesses, which only take a doubt away. */
const EXPECTED = wordsIn([
  'estimat|expected|arrives|arriving|voraussichtlich|erwartet|geschätzt|estimad|previst',
  'esperad|estimé|prévu|stimat|oczekiwan|przewidywan|szacowan|planowan|verwacht|geschat',
  'ожидаем|ожидается|предполагаем|очікуван|орієнтовн|tahmini|beklenen|متوقع|مقدر|צפוי',
  'משוער|予定|予想|見込み|예정|예상|预计|預計|预期|dự kiến|perkiraan|estimasi|dijangka|anggaran|โดยประมาณ',
  'คาดว่า|अनुमानित|अपेक्षित|beräkna|förvänta|forvente|beregne|arvioit|εκτιμώμεν|αναμενόμεν',
  'várható|becsült|předpokládan|očekávan|predpokladan|očakávan|очаквана|predviđen|očekivan',
  'predviden|pričakovan|numatom|paredzam|eeldatav|kutilayotgan|gözlənil|სავარაუდო',
  'күтілетін|inaasahan|tinatayang',
]);

const hasAnyOf = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.includes(word));

/** Whether words tell of a day that is expected. */
export const soundsExpected = (text: string): boolean => hasAnyOf(plain(text), EXPECTED);

/** Words of a step on the way, of any page's language that shops are known to use for it. */
const UNDER_WAY =
  /transit|depart|arriv|sort|processed|\bleft\b(?! (?:at|with|in|on|by|near|outside|inside|behind|under)\b)|leaving|facility|airport|flight|customs|handed over to|dispatch|trânsito|tránsito|saiu|chegou|encaminhado|unterwegs|onderweg|w drodze|в пути|이동|도착|운송|輸送|通過|运输|到达/;

/** Whether words are known to mean that a parcel is under way, or waits to be fetched. */
export const saysUnderWay = (text: string): boolean => {
  const folded = plain(text);
  return [WAITING, NOT_YET, TO_CARRIER, UNDER_WAY].some((words) => words.test(folded));
};
