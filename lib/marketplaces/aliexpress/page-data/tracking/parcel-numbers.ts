/** No number of a carrier is shorter or longer; one that is hidden is shown with stars. */
const NUMBER = /^(?=.*\d)[A-Z0-9][A-Z0-9-]{5,39}$/i;

/**
 * The numbers in fields that hold one each, or several parted by commas; each once, in order, without fields that hold
 * something else.
 */
export const numbersIn = (fields: readonly (string | undefined)[]): string[] => [
  ...new Set(
    fields
      .flatMap((field) => (field ?? '').split(/[\s,;]+/).slice(0, 20))
      .filter((number) => NUMBER.test(number)),
  ),
];
