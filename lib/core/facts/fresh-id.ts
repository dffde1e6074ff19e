import { hexOf } from '../plain/hex';

const START = 'hand-0';

/**
 * An id for an order of a shop that gave none: in the form of every order id.
 *
 * @param random eight random bytes
 */
export const freshId = (random: Uint8Array): string => START + hexOf(random);

/** Whether an id was made here: it says nothing to anybody. */
export const isFreshId = (id: string): boolean => id.startsWith(START);
