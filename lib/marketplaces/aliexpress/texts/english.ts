import { findDays } from '../../../reading/day';
import { hasEnglishWord, hasWord } from '../../../reading/english-words';

const OTHER_SCRIPT = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/**
 * Whether a page that says it is in English prints its dated texts so, whose labels would then be known. Pages say a
 * wrong language at times, and short months may be written alike.
 */
export const isEnglish = (language: string, dated: readonly string[]): boolean =>
  /^en\b/i.test(language) &&
  !dated.some((text) => OTHER_SCRIPT.test(text)) &&
  (dated.some(hasEnglishWord) || !dated.some(hasWord)) &&
  dated.some((text) => findDays(text, { language: 'en', onlyThisLanguage: true }).length > 0);
