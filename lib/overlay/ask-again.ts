import type { Surroundings } from './overlay-world';

/**
 * Asks once more, at once, where no answer came: a background that was ended while it worked wakes for the second
 * question. Every request of the protocol may be repeated.
 */
export const askAgain =
  ({ ask, alive }: Pick<Surroundings, 'ask' | 'alive'>): Surroundings['ask'] =>
  (name, ...request) =>
    ask(name, ...request).catch((error: unknown) => {
      if (!alive()) throw error;
      return ask(name, ...request);
    });
