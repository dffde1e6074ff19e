/** "Card" in the languages of the shops, without accents: whole words. */
const CARD: ReadonlySet<string> = new Set(
  `card cards creditcard creditcards karte karten kreditkarte kreditkarten debitkarte debitkarten
  bankkarte carte cartes tarjeta tarjetas carta cartao cartoes karta karty kartu kart karti kartica
  kartya bankkartya hitelkartya kaart creditkaart bankkaart kort kreditkort betalingskort kortti
  luottokortti maksukortti карта карты картои картка картки καρτα بطاقة כרטיס`.split(/\s+/),
);
/** The same in scripts that part no words. */
const CARD_WITHIN = ['カード', '카드', '信用卡', '银行卡', '銀行卡', '借记卡', '金融卡', 'บัตร'];
/** A gift card was bought with something else. */
const GIFT: ReadonlySet<string> = new Set(['gift', 'voucher', 'prepaid']);

const LONGEST = 200;

/**
 * Whether words say that a card was used, whichever it was: "Credit/Debit Card". Such words name no route, so the user
 * is asked which.
 *
 * @param paidWith 200 characters count
 */
export function namesSomeCard(paidWith: string): boolean {
  const text = paidWith.slice(0, LONGEST).toLowerCase();
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}]/u);
  if (words.some((word) => GIFT.has(word))) return false;
  return words.some((word) => CARD.has(word)) || CARD_WITHIN.some((card) => text.includes(card));
}
