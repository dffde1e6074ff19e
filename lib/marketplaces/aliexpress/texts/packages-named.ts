import { plainText, visibleText } from '../../../reading/page-text';

/** Words for a parcel, guesses too: several of them only make a doubt. */
const PARCEL =
  /packages?|parcels?|packets?|shipments?|pakete?n?|sendung(?:en)?|pakket(?:ten)?|paquetes?|envíos?|pacotes?|encomendas?|volumes?|remessas?|colis|pacc(?:o|hi)|paczk(?:a|i|ę|ach)|посыл(?:ка|ки|ок|ках)|посилк[аи]|패키지|소포|택배|包裹|荷物|小包|パッケージ|paket|kargo|zásilk[ay]|balík(?:y|ů)?|חבילות|חבילה|طرود|طرد/;
/** "Your order was split into 2 packages": the number in a sentence. */
const SPLIT = /(?:^|\s)(?:in|into|en|em|w|на|в) (\d{1,2}) (\S{1,20})/;
/** What may stand beside a word for a parcel and a number, in a text that says nothing else. */
const AROUND =
  /[\d\s+#№().,:：/-]|\b(?:of|von|de|di|sur|van|z|more|other|weitere|más|mais|autres|altri|meer)\b|из|еще|ещё|개|个|個|件/g;
const MORE = /\+|\b(?:more|other|weitere|más|mais|autres|altri|meer)\b|ещё|еще/;
const MOST = 50;

/**
 * How many parcels a text names: "Package 2", "1 of 3 packages", "+2 packages", "split into 2 packages"; 0 for any
 * other text.
 */
function countIn(text: string): number {
  if (text.length > 200) return 0;
  const folded = plainText(visibleText(text)).toLowerCase();
  const [, split, word = ''] = SPLIT.exec(folded) ?? [];
  if (split !== undefined && PARCEL.test(word)) return Math.min(MOST, Number(split));
  if (text.length > 40) return 0;
  const numbers = (folded.match(/\d{1,2}/g) ?? []).map(Number);
  if (numbers.length === 0 || !PARCEL.test(folded)) return 0;
  if (folded.replace(PARCEL, '').replace(AROUND, '') !== '') return 0;
  return Math.min(MOST, Math.max(...numbers) + (MORE.test(folded) ? 1 : 0));
}

/** The most parcels that one of these texts names; 0 where none does. */
export const parcelsNamedIn = (texts: readonly string[]): number =>
  texts.reduce((most, text, at) => {
    // A number may stand in an element of its own before the word.
    const next = /^\+?\d{1,2}$/.test(text) ? `${text} ${texts[at + 1] ?? ''}` : text;
    return Math.max(most, countIn(next));
  }, 0);
