import { knownLanguage, oncePerLanguage } from '../reading/language';
import { attributeOf, own } from './nodes';

const canonical = oncePerLanguage((tag: string): string => knownLanguage(tag) ?? 'und');

/** The language of this name, as a BCP 47 tag; `und` for a name that the platform does not know. */
export const languageCalled = (name: string): string => canonical(name.trim());

/**
 * What Chrome leaves on a page that it translated. It says there the language that it translated into, and lets dates
 * in digits stand as the page had them.
 */
const TRANSLATED = /(?:^|\s)translated-(?:ltr|rtl)(?:\s|$)/;

/**
 * The language that the page says it is written in, as a BCP 47 tag; `und` when it says none that the platform knows,
 * or was translated: then nobody knows in which language its dates and words were meant.
 */
export function pageLanguage(page: Document | null): string {
  const root = page && own(page, 'documentElement');
  const isTranslated = TRANSLATED.test((attributeOf(root, 'class') ?? '').slice(0, 2_000));
  return isTranslated ? 'und' : languageCalled(attributeOf(root, 'lang') ?? '');
}
