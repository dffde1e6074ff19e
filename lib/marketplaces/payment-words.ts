/**
 * The words of a payment without the digits of a card or an account, which no rule needs and nobody should keep: "Visa
 * ****1234" is "Visa".
 *
 * @returns an empty text where there was nothing else
 */
export const withoutNumbers = (words: string): string =>
  words
    .replace(/[\d*•·∙●]{2,}/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
