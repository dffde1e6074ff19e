import type { Words } from '../lib/core/facts/words';

const RIGHT_TO_LEFT = /^(?:ar|fa|he|ur|yi)\b/;

/**
 * Language and direction of our own texts, for the element that holds them: on a page in another language they would
 * otherwise be spoken in its voice and have their numbers and full stops on the wrong side.
 */
export const textFlow = ({ language }: Pick<Words, 'language'>) => ({
  lang: language,
  dir: RIGHT_TO_LEFT.test(language) ? ('rtl' as const) : ('ltr' as const),
});
