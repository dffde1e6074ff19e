import { WORDS } from './language';
import type { ShopLanguage } from './scenario';

/**
 * The language in which AliExpress meets somebody who speaks this one: Ukrainian is none of its own, and a
 * pseudo-language is nobody's.
 *
 * @param tag what the extension speaks, such as "pt-BR"
 */
export function shopLanguageOf(tag: string): ShopLanguage {
  if (tag === 'uk') return 'ru';
  const language = tag.split('-')[0] ?? '';
  const spokenThere = (Object.keys(WORDS) as ShopLanguage[]).find((each) => each === language);
  return tag === 'ar-XB' ? 'ar' : (spokenThere ?? 'en');
}
