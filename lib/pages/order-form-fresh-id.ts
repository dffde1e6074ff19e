/**
 * An id for an order of a shop that gave none: in the form of every order id, and never that of a shop.
 *
 * @param random eight random bytes
 */
export const freshId = (random: Uint8Array): string =>
  `hand-0${Array.from(random, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
