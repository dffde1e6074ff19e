import { plainText, visibleText } from '../../reading/page-text';

/** Words for a parcel, guesses too: several of them only make a doubt. */
const PARCEL =
  /packages?|parcels?|packets?|pakete?n?|pakket(?:ten)?|paquetes?|pacotes?|encomendas?|colis|pacc(?:o|hi)|paczk[aię]|посылк[аи]|패키지|소포|包裹|荷物|paket|kargo|חבילות|חבילה|طرود|طرد/;
/** What may stand beside a word for a parcel and a number, in a text that says nothing else. */
const AROUND =
  /[\d\s+#№().,:：/-]|\b(?:of|von|de|di|sur|van|z|more|other|weitere|más|mais|autres|altri|meer)\b|из|еще|ещё|개|个|個|件/g;
const MORE = /\+|\b(?:more|other|weitere|más|mais|autres|altri|meer)\b|ещё|еще/;
const MOST = 50;

/** "Package 2", "1 of 3 packages", "+2 packages": how many parcels a text names that says nothing else; 0 for any other text. */
function countIn(text: string): number {
  if (text.length > 40) return 0;
  const folded = plainText(visibleText(text)).toLowerCase();
  const numbers = (folded.match(/\d{1,2}/g) ?? []).map(Number);
  if (numbers.length === 0 || !PARCEL.test(folded)) return 0;
  if (folded.replace(PARCEL, '').replace(AROUND, '') !== '') return 0;
  return Math.min(MOST, Math.max(...numbers) + (MORE.test(folded) ? 1 : 0));
}

/** The most parcels that one of these texts names; 0 where none does. */
export const parcelsNamedIn = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, countIn(text)), 0);
