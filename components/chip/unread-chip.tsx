import type { JSX } from 'preact';
import type { Words } from '../../lib/core/facts/words';
import { UrgencyIcon } from '../icons';
import { textFlow } from '../text-flow';

/** Stands on a card of which nothing is known, so that silence is never taken for "nothing to claim". */
export function UnreadChip({
  claim,
  why,
  words,
}: {
  readonly claim: string;
  readonly why: string;
  readonly words: Words;
}): JSX.Element {
  return (
    <details class="unread" {...textFlow(words)}>
      <summary class="chip quiet" aria-label={words.say('chipUnread')}>
        <UrgencyIcon urgency="unknown" />
        <span class="claim">{claim}</span>
      </summary>
      <p class="reason">{why}</p>
    </details>
  );
}
