import type { Words } from '../core/facts/words';
import type { NotStored } from '../core/records/not-stored';

const TEXTS: Record<NotStored, string> = {
  'private-window': 'barPrivateWindow',
  'storage-full': 'barStorageFull',
  database: 'barDatabase',
  'too-many': 'barTooMany',
};

/** Why what the page shows was not stored, as one sentence. */
export const notStoredText = (reason: NotStored, words: Words): string => words.say(TEXTS[reason]);
