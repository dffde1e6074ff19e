import { systemClock } from '../../lib/adapters/clock';
import { localeWords } from '../../lib/adapters/words';
import type { Here } from '../../lib/wording/format';

export const words = localeWords();

/** The language of the texts, this moment and the zone. */
export const here = (): Here => ({ words, now: systemClock.now(), zone: systemClock.zone() });
