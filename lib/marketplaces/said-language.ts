import { attributeOf, own } from './nodes';

/**
 * The mark of a page that Chrome translated. It then says the language that it was translated into, and dates in digits
 * stand as the page had them.
 */
const TRANSLATED = /(?:^|\s)translated-(?:ltr|rtl)(?:\s|$)/;

export const isTranslatedRoot = (root: Element | null): boolean =>
  TRANSLATED.test((attributeOf(root, 'class') ?? '').slice(0, 2_000));

const firstSaid = new WeakMap<Document, string>();

/**
 * What a page says of its language, or `und`; the background knows which language that is. A page that says another
 * language than at first was translated, as Firefox does without any other mark.
 */
export function saidLanguage(page: Document): string {
  const root = own(page, 'documentElement');
  const said = attributeOf(root, 'lang') ?? '';
  const first = firstSaid.get(page) || said;
  firstSaid.set(page, first);
  return /^[\w-]{1,35}$/.test(said) && said === first && !isTranslatedRoot(root)
    ? said.replace(/_/g, '-')
    : 'und';
}
