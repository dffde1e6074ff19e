/** Direction marks, joiners and other characters that print nothing. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * The code point of the digit zero in the scripts that shops print: Arabic, Persian, Devanagari, Bengali, Thai, full
 * width.
 */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0xff10];

/**
 * The text without direction marks and other invisible characters: what a person sees. Positions of readings refer to
 * it.
 */
export const visibleText = (text: string): string => text.replace(INVISIBLE, '');

/** Native digits and full-width signs as ASCII, every kind of space as a space. Keeps every position. */
export function plainText(visible: string): string {
  return visible.replace(/[^\x20-\x7e]/g, (sign) => {
    const code = sign.charCodeAt(0);
    const zero = ZEROS.find((first) => code >= first && code < first + 10);
    if (zero !== undefined) return String(code - zero);
    if (code > 0xff00 && code < 0xff5f) return String.fromCharCode(code - 0xfee0);
    if (code === 0xffe5) return '¥';
    if (code === 0xffe6) return '₩';
    return /\s/.test(sign) ? ' ' : sign;
  });
}

/**
 * A word for comparison: lower case, accents and Arabic hamzas dropped, dots dropped.
 * Thai vowel signs stay: they alone tell `มี.ค.` from `ม.ค.`.
 */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u0653-\u0655.]/g, '')
    .replace(/ı/g, 'i')
    .normalize('NFC');
}

/** A text without the spaces, and the given signs, at its end. */
export function withoutEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && isOneOf(text.charAt(end - 1), signs)) end -= 1;
  return text.slice(0, end);
}

const isOneOf = (sign: string, signs: string): boolean =>
  signs.includes(sign) || sign.trim() === '';

/** A text without the spaces between syllables of Hangul, where Koreans put one or none: "배송 완료", "배송완료". */
export const withoutHangulSpaces = (text: string): string =>
  text.replace(/(?<=[가-힣]) (?=[가-힣])/g, '');
