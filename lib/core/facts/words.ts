/**
 * Translated text. `name` is a key of `assets/public/_locales/<lang>/messages.json`; `$1` … `$9` in the message take
 * the substitutions in order.
 */
export interface Words {
  /** The message, or the name itself in double angle quotes when there is none: visible, never empty. */
  say(name: string, ...substitutions: readonly (string | number)[]): string;
  /**
   * A counted message: `name_one`, `name_few`, `name_other`, … as the language's plural rules choose for `count`,
   * `name_other` where that form is missing. `$1` is the count in the language's digits, further substitutions follow.
   */
  count(name: string, count: number, ...substitutions: readonly (string | number)[]): string;
  /** The language of the texts, a BCP 47 tag, for `Intl`. */
  readonly language: string;
}
