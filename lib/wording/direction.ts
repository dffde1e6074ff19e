import type { TextFlow } from '../core/views/drawing';

/** Languages written from right to left, by their primary subtag; scripts are named where a language has two. */
const RIGHT_TO_LEFT = /^(?:ar|dv|fa|he|iw|ps|sd|ug|ur|yi|ckb)(?:-|$)|-(?:Arab|Hebr)(?:-|$)/i;

/** The direction in which a language is written. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr';

/**
 * Language and direction of our own texts, for the element that holds them: on a page in another language they would
 * otherwise be spoken in its voice and have their numbers and full stops on the wrong side.
 */
export const textFlow = (language: string): TextFlow => ({
  lang: language,
  dir: directionOf(language),
});
