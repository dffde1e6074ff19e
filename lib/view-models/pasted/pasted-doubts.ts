import { hasWord } from './pasted-pieces';
import { type LabelWords, labels } from './pasted-words';

/**
 * Words beside which a line says nothing of the order for sure: what has not happened, and what happened to something
 * else, such as to what goes back, to money that comes back, or to a message. In the form of `pasted-words.ts`.
 */
const DOUBT_WORDS: readonly LabelWords[] = labels({
  en: 'not, never, no longer, if, unless, until, before, will, would, should, could, cannot, might, to be, attempt, attempted, failed, declined, delayed, pending, yet, soon, ready, estimated, expected, scheduled, planned, refund, refunded, refunds, return, returned, returns, replacement, exchange, message, email, coupon, savings, saved, discount',
  de: 'nicht, kein, keine, falls, wenn, bis, wird, werden, soll, sollte, voraussichtlich, voraussichtliche, voraussichtliches, erwartet, geplant, verspatet, erstattung, ruckerstattung, erstattet, rucksendung, retoure, ersatz, nachricht, gutschein, ersparnis',
  es: 'no, si, hasta, sera, antes, estimada, estimado, prevista, previsto, intento, reembolso, devolucion, devuelto, reemplazo, mensaje, cupon, ahorro',
  fr: 'pas, ne, si, sera, avant, estimee, prevue, prevu, tentative, remboursement, rembourse, retour, retourne, remplacement, message',
  it: 'non, se, sara, entro, stimata, stimato, prevista, previsto, tentativo, rimborso, rimborsato, reso, sostituzione, messaggio, sconto',
  pt: 'nao, se, ate, sera, estimada, estimado, prevista, previsto, previsao, tentativa, reembolso, devolucao, devolvido, substituicao, mensagem, desconto',
  pl: 'nie, jesli, jezeli, zostanie, bedzie, przed, szacowana, szacowany, przewidywana, przewidywany, proba, zwrot, zwrotu, zwrocono, wymiana, wiadomosc, rabat',
  ru: 'не, если, будет, до, ожидаемая, предполагаемая, планируется, попытка, возврат, возврата, возвращено, замена, сообщение, скидка',
  nl: 'niet, geen, nog, als, tot, wordt, worden, zal, verwacht, verwachte, poging, terugbetaling, terugbetaald, retour, vervanging, bericht, korting',
  tr: 'degil, henuz, eger, kadar, olacak, edilecek, tahmini, beklenen, iade, iadesi, degisim, mesaj, indirim',
  cs: 'ne, neni, nebylo, nebyla, pokud, bude, do, pred, odhadovane, predpokladane, ocekavane, pokus, vraceni, vraceno, reklamace, vymena, zprava, sleva',
  uk: 'не, якщо, буде, до, очікувана, орієнтовна, планується, спроба, повернення, повернено, заміна, повідомлення, знижка',
  he: 'לא, אם, עד, יימסר, יישלח, משוער, צפוי, ניסיון, החזר, החזרה, החלפה, הודעה, הנחה',
  ko: '예정, 예상, 않, 실패, 환불, 반품, 교환, 메시지, 할인',
  ja: '予定, ません, 予想, できません, 未定, 返金, 返品, 交換, メッセージ, 割引',
  zh: '未, 预计, 尚未, 失败, 将, 退款, 退货, 换货, 优惠, 折扣',
  ar: 'المتوقع, لم, سوف, غير, استرداد, إرجاع, استبدال, رسالة, خصم',
});

/** Whether a line, folded, doubts in English or in a language that its label may be of. */
export const isDoubtful = (folded: string, languages: readonly string[]): boolean =>
  DOUBT_WORDS.some(
    ({ language, words }) =>
      (language === 'en' || languages.includes(language)) && hasWord(folded, words),
  );
