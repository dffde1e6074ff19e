import type { Words } from '../../core/facts/words';
import type { Instant, Zone } from '../../core/time/moment';

/** What texts are told with: the words of a language, and the machine's clock, asked at each telling. */
export interface Telling {
  readonly words: Words;
  readonly clock: {
    readonly now: () => Instant;
    readonly zone: () => Zone;
  };
}
