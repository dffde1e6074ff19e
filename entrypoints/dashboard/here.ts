import { systemClock } from '../../lib/adapters/clock';
import { followWords } from '../../lib/adapters/language/followed-words';
import { followedHere } from '../../lib/view-models/followed-here';

/** The language of the texts, this moment and the zone; `ready` once the language of the settings is known. */
export const { here, words, ready } = followedHere(followWords, systemClock);
