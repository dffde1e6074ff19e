import { attributeOf, own } from './nodes';

/** What a page says of its language, or `und`: which language that is, if any, is known in the background. */
export function saidLanguage(page: Document): string {
  const said = attributeOf(own(page, 'documentElement'), 'lang') ?? '';
  return /^[\w-]{1,35}$/.test(said) ? said.replace(/_/g, '-') : 'und';
}
