import { DAY_LENGTH } from '../../../core/time/calendar-day';
import type { Time } from '../../../core/time/time';
import { type Duration, readDuration } from '../../../reading/duration';
import { inEnglishUnits } from '../../../reading/duration-words';
import { oneLine } from '../../page-text';
import { endOf } from './countdown';

/*
 * What the status block of a page in another language than English grants. The shop's words for a dispute, an order
 * and its protection are known as guides quote them, which proves nothing alone (FACTS.md §9.2): they count where the
 * place, each other and a number agree. Words for days and hours are the platform's.
 */

const DISPUTE =
  /disputa|litige|streitfall|controversia|\bspory?\b|\bsporu\b|spór|geschil|спор|спір|суперечк|itiraz|분쟁|紛争|מחלוקת|סכסוך/;
const ORDER =
  /bestell|pedido|commande|ordine|zamówieni|objednáv|заказ|замовлен|sipariş|주문|注文|הזמנ/;
const PROTECTION =
  /käuferschutz|protección (?:de|al) comprador|protección del comprador|proteção (?:do|ao) comprador|protection (?:de l['’])?acheteur|protezione (?:dell['’])?acquirente|ochron\S{1,2} kupującego|kopersbescherming|ochran\S{1,2} kupujícího|защит\S покупателя|захист\S{0,2} покупц|alıcı koruma|구매자? 보호|購入者保護|バイヤープロテクション|הגנת ה?קונה/;

/**
 * The fewest days that are taken for those to open a dispute in, counted from the order: fewer are counted from its
 * completion by other rules of the shop (lib/core/README.md §4).
 */
const FEWEST = 60;
const MOST = 366;
const LONGEST_SENTENCE = 300;

const sentencesOf = (texts: readonly string[]): string[] =>
  texts
    .flatMap((text) => text.split(/[.!?。！？](?!\d)/))
    .filter((one) => one.length <= LONGEST_SENTENCE);

/** The languages of the words above: a page may tell no language, or a wrong one. */
const LANGUAGES = 'de es ko ja fr pt it pl nl cs ru uk tr he'.split(' ');

function durationIn(sentence: string, told: string): Duration | null {
  for (const language of [told, ...LANGUAGES]) {
    const read = readDuration(inEnglishUnits(sentence, language));
    if (read.ok) return read.value;
  }
  return null;
}

/** The days to open a dispute in, of one sentence that speaks of a dispute, of the order and of that number alone. */
export function disputeDaysElsewhere(
  reminder: readonly string[],
  language: string,
): { readonly days: number; readonly text: string } | null {
  const found = sentencesOf(reminder).flatMap((sentence) => {
    const folded = oneLine(sentence.toLowerCase(), LONGEST_SENTENCE);
    if (!DISPUTE.test(folded) || !ORDER.test(folded)) return [];
    const duration = durationIn(sentence, language);
    const days = duration?.unit === DAY_LENGTH ? duration.milliseconds / DAY_LENGTH : 0;
    return days >= FEWEST && days <= MOST ? [{ days, text: sentence.trim() }] : [];
  });
  return found.toSorted((a, b) => a.days - b.days)[0] ?? null;
}

/** The end of a countdown to the second or the hour, in a sentence that names the protection; of several the first. */
export function countdownElsewhere(
  texts: readonly string[],
  language: string,
  now: number,
): { readonly time: Time; readonly text: string } | null {
  const all = sentencesOf(texts).flatMap((sentence) => {
    // Days and hours, or a clock: no grant of days is written so.
    if (!PROTECTION.test(sentence.toLowerCase()) || !/\d\D{1,20}\d/.test(sentence)) return [];
    const left = durationIn(sentence, language);
    return left && left.unit < DAY_LENGTH ? [{ left, text: sentence.trim() }] : [];
  });
  const endsAt = ({ milliseconds, unit }: Duration) => milliseconds - unit;
  const [first] = all.toSorted((a, b) => endsAt(a.left) - endsAt(b.left));
  return first ? { time: endOf(now, first.left), text: first.text } : null;
}
