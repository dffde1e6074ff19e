import { knownLanguage, oncePerLanguage } from '../reading/language';
import { attributeOf, find, own } from './nodes';
import { isTranslatedRoot } from './said-language';

const canonical = oncePerLanguage((tag: string): string => knownLanguage(tag) ?? 'und');

/** The language of this name, as a BCP 47 tag; `und` for a name that the platform does not know. */
export const languageCalled = (name: string): string => canonical(name.trim());

/**
 * Marks that Edge and Yandex's browser leave, as saved pages show; Edge puts them wherever it put words, so not on the
 * whole page.
 */
const TRANSLATED_PARTS = '[_msttexthash], ya-tr-span';

/** Whether a browser translated the page, or something in it. */
const isTranslated = (page: Document, root: Element | null): boolean =>
  isTranslatedRoot(root) || find(page, TRANSLATED_PARTS) !== null;

/**
 * The language that the page says it is written in, as a BCP 47 tag; `und` when it says none that the platform knows,
 * or was translated: then nobody knows in which language its dates and words were meant.
 */
export function pageLanguage(page: Document | null): string {
  const root = page && own(page, 'documentElement');
  return page && isTranslated(page, root) ? 'und' : languageCalled(attributeOf(root, 'lang') ?? '');
}

/** The language of several copies of one page: a browser translates what is in sight, and leaves the rest. */
export function languageOfCopies(pages: readonly Document[]): string {
  const languages = new Set(pages.map(pageLanguage));
  const [language = 'und'] = languages;
  return languages.size > 1 ? 'und' : language;
}
