import type { Words } from '../core/facts/words';
import { directionOf } from './direction';

const HAS_RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * What is put into a sentence, kept from changing the order of the words around it: a title from a page may be written
 * in the other direction, and a number, a date or a name in a sentence from right to left would take its neighbours
 * along. Between first-strong-isolate and pop-directional-isolate it stands for itself.
 */
function isolated(text: string, isRightToLeft: boolean): string {
  const mayDisturb = isRightToLeft ? /\S/.test(text) : HAS_RIGHT_TO_LEFT.test(text);
  return mayDisturb && !text.startsWith('\u2068') ? `\u2068${text}\u2069` : text;
}

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
  const filled = (name: string, parts: readonly (string | number)[]) =>
    textOf(name)?.replace(/\$([1-9])(\.(?!\.))?/g, (_, place: number, stop = '') => {
      const part = parts[place - 1] ?? '';
      if (typeof part === 'number') return digits.format(part) + stop;
      return isolated(part, isRightToLeft) + (/\.\u2069?$/.test(part) ? '' : stop);
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
