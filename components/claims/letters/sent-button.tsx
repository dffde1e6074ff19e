import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { CLAIM_EVENTS } from '../../../lib/claims/events';
import type { LetterId } from '../../../lib/claims/letters/letter';
import { SENT_AS } from '../../../lib/claims/letters/sent-as';
import { dayOf } from '../../../lib/core/time/calendar-day';
import { eventName } from '../../../lib/wording/claims/claim-follow-words';
import { useHere } from '../../here';
import type { FollowHandlers } from '../follow/follow-content';

interface SentButtonProps extends Pick<FollowHandlers, 'sayEvent'> {
  readonly letter: LetterId;
}

/** Says that a letter was sent today: that starts the clocks of what it does. */
export function SentButton({ letter, sayEvent }: SentButtonProps): JSX.Element | null {
  const { words, now, zone } = useHere();
  const [said, setSaid] = useState<'nothing' | 'noted' | 'failed'>('nothing');
  const event = SENT_AS[letter];
  if (event === null) return null;
  const press = async (): Promise<void> => {
    const problems = await sayEvent(event, { [CLAIM_EVENTS[event]]: dayOf(now, zone) });
    setSaid(Object.keys(problems).length === 0 ? 'noted' : 'failed');
  };
  return (
    <div class="actions">
      <button type="button" onClick={() => void press()}>
        {words.say('deskSent')}
      </button>
      <span role="status">
        {said === 'noted' && words.say('deskSentNoted', eventName(event, words))}
        {said === 'failed' && words.say('actionFailed')}
      </span>
    </div>
  );
}
