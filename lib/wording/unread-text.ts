import type { Unread } from '../core/facts/sighting';
import type { Words } from '../core/facts/words';

/**
 * Readers give reasons for reports and for those who mend them; a buyer is told which of a few things happened. The
 * first that fits counts.
 */
const KINDS = [
  ['cached', /\bcache\b/],
  ['future', /\bfuture\b/],
  ['several', /\b(?:several|two|another|other|fewer)\b/],
  ['words', /\bwords?\b|\bnot known\b/],
  ['missing', /\bno\b|\bnothing\b|\bwithout\b|\bneither\b/],
] as const;

const kindOf = (reason: string) => KINDS.find(([, says]) => says.test(reason))?.[0] ?? 'form';

/** What could not be read of a page, and why, as a sentence. */
export function unreadText({ field, reason }: Unread, words: Words): string {
  const name = words.say(`orderPageFact_${field}`);
  // Not everything that is read is a fact with a name.
  const what = name.startsWith('«') ? words.say('unreadPart') : name;
  return words.say('timelineUnread', what, words.say(`unreadWhy_${kindOf(reason)}`));
}
