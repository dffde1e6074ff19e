import type { Words } from '../../core/facts/words';
import type { Instant, Zone } from '../../core/time/moment';
import type { Here } from '../format';

/** What texts are told with: the words of a language, and the machine's clock, asked at each telling. */
export interface Telling {
  readonly words: Words;
  readonly clock: {
    readonly now: () => Instant;
    readonly zone: () => Zone;
  };
}

/** The same as every other text has it: dates are written alike wherever they are told. */
export const hereOf = ({ words, clock }: Telling): Here => ({
  words,
  now: clock.now(),
  zone: clock.zone(),
});
