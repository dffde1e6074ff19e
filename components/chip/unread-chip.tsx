import type { JSX } from 'preact';
import type { Unread } from '../../lib/core/sighting';
import type { Words } from '../../lib/core/words';
import { UrgencyIcon } from '../icons';
import { textFlow } from '../text-flow';

/** Stands on a card that could not be read, so that silence is never taken for "nothing to claim". */
export function UnreadChip({
  problem,
  words,
}: {
  readonly problem: Unread;
  readonly words: Words;
}): JSX.Element {
  return (
    <details class="unread" {...textFlow(words)}>
      <summary class="chip quiet">
        <UrgencyIcon urgency="unknown" />
        <span class="claim">{words.say('chipUnread')}</span>
      </summary>
      <p class="reason">{words.say('chipUnreadWhy', problem.field, problem.reason)}</p>
    </details>
  );
}
