import { knownLanguage, oncePerLanguage } from '../reading/language';
import { attributeOf, own } from './nodes';

const canonical = oncePerLanguage((tag: string): string => knownLanguage(tag) ?? 'und');

/** The language of this name, as a BCP 47 tag; `und` for a name that the platform does not know. */
export const languageCalled = (name: string): string => canonical(name.trim());

/**
 * The language that the page says it is written in, as a BCP 47 tag; `und` when it says none that the platform knows.
 */
export const pageLanguage = (page: Document | null): string =>
  languageCalled(attributeOf(page && own(page, 'documentElement'), 'lang') ?? '');
