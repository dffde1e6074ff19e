import type { Words } from '../core/facts/words';
import { directionOf } from './direction';

const HAS_RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Isolates what is put into a sentence, so that it does not change the order of the words around it: a title may be
 * written in the other direction, and in a sentence from right to left a number, a date or a name would take its
 * neighbours along. Our own sentences may be put in with their isolates in pairs. Signs of direction that would reach
 * beyond the text, as a page may write them, are left out.
 */
function isolated(text: string, isRightToLeft: boolean): string {
  const own = withoutStrays(text);
  const mayDisturb = isRightToLeft ? /\S/.test(own) : HAS_RIGHT_TO_LEFT.test(own);
  if (!mayDisturb || WHOLE.test(own)) return own;
  // A sentence of ours has our direction, also where nothing but places stands in it, or a Latin name first: "$1، $2".
  const first = isRightToLeft && own.includes('\u2068') ? '\u200f' : '';
  return `\u2068${first}${own}\u2069`;
}

/** One isolate around all of it. */
const WHOLE = /^\u2068[^\u2068\u2069]*\u2069$/;
/** Overrides and embeddings, and isolates of other kinds than ours: no sentence of ours has them. */
const STRAY = /[\u202a-\u202e\u2066\u2067]/g;

/** A place in a text, with an article before it and a full stop behind it. */
const PLACE = /(?:(?<=^|[ (])(il|dal|al|del|las) )?\$([1-9])(\.(?!\.))?/g;

/** Without signs of direction that nothing within the text closes or opens. */
function withoutStrays(text: string): string {
  if (!/[\u202a-\u202e\u2066-\u2069]/.test(text)) return text;
  const plain = text.replace(STRAY, '');
  let open = 0;
  let kept = '';
  for (const sign of plain) {
    if (sign === '\u2069' && open === 0) continue;
    open += sign === '\u2068' ? 1 : sign === '\u2069' ? -1 : 0;
    kept += sign;
  }
  return kept + '\u2069'.repeat(open);
}

/** Before a weekday Italian needs none: "entro ven 8 dic", "da lun 30 nov". */
const ITALIAN: { readonly [article: string]: string } = {
  il: '',
  dal: 'da ',
  al: 'a ',
  del: 'di ',
};

/**
 * Articles that change with the word that follows, which is known only now: Italian "l’8 nov", "dall’11 dic", Spanish
 * "la 1:00" among hours. Each with its space.
 */
const ARTICLES: { readonly [language: string]: (article: string, part: string) => string } = {
  it(article, part) {
    if (/^(?:lun|mar|mer|gio|ven|sab|dom) \d/.test(part)) return ITALIAN[article] ?? `${article} `;
    const isElided = /^(?:8|11)(?!\d)/.test(part) && article in ITALIAN;
    return isElided ? `${article === 'il' ? 'l' : `${article}l`}’` : `${article} `;
  },
  es: (article, part) => `${article === 'las' && /^1:/.test(part) ? 'la' : article} `,
};

/**
 * Words made of texts. A sentence that ends with a short form, such as "14. Nov.", takes over its full stop.
 *
 * @param language of the texts, a BCP 47 tag: its plural rules, its digits, its direction
 * @param textOf the text of a name with its places `$1` … `$9`; empty or undefined where there is none
 */
export function wordsOf(language: string, textOf: (name: string) => string | undefined): Words {
  const forms = new Intl.PluralRules(language);
  const digits = new Intl.NumberFormat(language);
  const isRightToLeft = directionOf(language) === 'rtl';
  const agreed = ARTICLES[language.slice(0, 2)] ?? ((article: string) => `${article} `);
  const filled = (name: string, parts: readonly (string | number)[]) =>
    textOf(name)?.replace(PLACE, (_, article: string | undefined, place: number, stop = '') => {
      const given = parts[place - 1] ?? '';
      const part = typeof given === 'number' ? digits.format(given) : given;
      const before = article ? agreed(article, part) : '';
      if (typeof given === 'number') return before + part + stop;
      return before + isolated(part, isRightToLeft) + (/\.\u2069?$/.test(part) ? '' : stop);
    });
  return {
    language,
    say: (name, ...parts) => filled(name, parts) || `«${name}»`,
    count(name, count, ...parts) {
      const all = [digits.format(count), ...parts];
      const form = `${name}_${forms.select(count)}`;
      return filled(form, all) || filled(`${name}_other`, all) || `«${name}»`;
    },
  };
}

/**
 * Those of the parts that say something, each standing for itself: names and amounts of pages may be written in the
 * other direction, and would change places with their neighbours.
 */
function apart(
  parts: readonly (string | null | undefined)[],
  { language }: Pick<Words, 'language'>,
): string[] {
  const isRightToLeft = directionOf(language) === 'rtl';
  return parts.flatMap((part) => (part ? isolated(part, isRightToLeft) : []));
}

/** Those of the parts that say something, with a dot between them. */
export const sideBySide = (
  parts: readonly (string | null | undefined)[],
  words: Pick<Words, 'language'>,
): string => apart(parts, words).join(' · ');

/**
 * Names of pages as a list in a sentence: "DHL, EMS and Cainiao". The word between the last two may depend on how the
 * last begins: what is in our own direction stays as it is.
 */
export function listed(names: readonly string[], words: Pick<Words, 'language'>): string {
  const isRightToLeft = directionOf(words.language) === 'rtl';
  const isOurs = (name: string) => isRightToLeft && !/[\p{Script=Latin}\d]/u.test(name);
  const list = new Intl.ListFormat(words.language, { type: 'conjunction' });
  return list.format(names.map((name) => (isOurs(name) ? name : apart([name], words).join(''))));
}
