import type { Words } from '../core/facts/words';

/** Why what the page shows was not stored; then nothing can be marked, and no reminder will come. */
export type NotStored = 'private-window' | 'storage-full' | 'database' | 'too-many';

const TEXTS: Record<NotStored, string> = {
  'private-window': 'barPrivateWindow',
  'storage-full': 'barStorageFull',
  database: 'barDatabase',
  'too-many': 'barTooMany',
};

/** The reason as one sentence. */
export const notStoredText = (reason: NotStored, words: Words): string => words.say(TEXTS[reason]);
