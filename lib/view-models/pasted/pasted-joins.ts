/*
 * What may stand between a label and its value without changing what is said: "Shipped on the 5 November", "Delivered
 * by the carrier on Nov 20", "2026年11月20日に発送済み". Any other word may turn it: "Shipped: not yet (asked Nov 5)".
 */

/** Small words, in the languages of `pasted-words.ts`, without accents and case. */
const JOINS = new Set(
  [
    'on at in the is was has been date day time since as am um den dem vom zum ist war wurde erfolgte der',
    'el en la fue ha sido dia fecha le a l est ete il e alle del data foi em no o dia w dniu dnia o',
    'в во от op de het om tarihinde gunu saat dne v у від היה ב בתאריך في بتاريخ يوم هو',
    'に は の が 日 은 는 이 가 일 에 为 于 在 是',
  ].flatMap((words) => words.split(' ')),
);

/** Small words around the days between which, or until which, something is promised. */
const PROMISES = new Set(
  [
    'by before until between from and to bis zum zwischen und spatestens am hasta antes entre y al del desde',
    'avant entre et au du d ici entro tra fra e il dal ate antes de a do miedzy od до с по между и tussen en tot',
    'ile arasinda kadar mezi az від між і та בין עד ל إلى بين و حتى まで から までに 까지 부터 至 到 前',
  ].flatMap((words) => words.split(' ')),
);

const WORDS = /[^\p{L}\p{M}]+/u;
/** Marks that end a sentence, ask, or part two things. */
const PARTING = /[.?!。？！؟;](?=\s|$)|[?？؟]/;
const BY_SOMEBODY = /^ by (?:[^\s\d]{1,20} ){1,3}on $/;

/** Whether all that stands between a label and its value, folded, only joins them. */
export function joins(between: string): boolean {
  if (/\d/.test(between) || PARTING.test(between)) return false;
  return BY_SOMEBODY.test(between) || wordsIn(between).every((word) => JOINS.has(word));
}

/** The same for a label that promises, and the first day behind it: "entre le 12 et le 24 décembre". */
export function joinsPromise(between: string): boolean {
  const words = between.replace(/(?<!\d)\d{1,2}[.일日]?(?!\d)/g, ' ');
  if (/\d/.test(words) || PARTING.test(words)) return false;
  return wordsIn(words).every((word) => JOINS.has(word) || PROMISES.has(word));
}

const wordsIn = (text: string): string[] => text.split(WORDS).filter((word) => word !== '');

/** A clock behind a day, with the half of the day and a zone: "14:03", "2:03 pm pst", "um 14:03 uhr", "오후 3:04". */
const CLOCK =
  /(?:(?<=[ ,])(?:at|um|a|a las?|as|alle|o|om|v|в|о|saat) )?\d{1,2} ?(?::|h|時|시) ?\d{2}(?::\d{2})?(?: ?[ap]\.? ?m\.?(?![a-z]))?(?: ?uhr(?![a-z]))?(?: ?[분分])?(?: (?:utc|gmt|cet|cest|[pmce][sd]t)(?![a-z]))?/;
const HALF_OF_DAY = /오전|오후|午前|午後|上午|下午/;

/** "2026 г.", "2026 р.", "2026 r.", which belongs to the year. */
const OF_YEAR = /^ ?[грr]\.(?!\p{L})/u;

/** What stands behind a day, folded, without the time of the day. */
export const withoutClock = (behind: string): string =>
  behind.replace(OF_YEAR, ' ').replace(CLOCK, ' ').replace(HALF_OF_DAY, ' ').trim();
