import type { JSX } from 'preact';
import type { Facts } from '../../lib/core/facts/fact';
import type { OrderView } from '../../lib/core/views/order-view';
import { claimStandWords } from '../../lib/wording/claims/claim-stand-words';
import { urgencyText } from '../../lib/wording/status-words';
import { useHere } from '../here';
import { UrgencyIcon } from '../icons';
import { Notes } from '../timeline/notes';

interface ClaimStandProps {
  readonly view: OrderView;
  readonly facts: Facts;
}

/** Before any question: until when, how sure that is, and how much money it is about. */
export function ClaimStand({ view, facts }: ClaimStandProps): JSX.Element {
  const here = useHere();
  const { words } = here;
  const { until, left, sure, why, stake } = claimStandWords(view, facts, here);
  return (
    <section class="panel" aria-label={words.say('standTitle')}>
      <div class="stand" data-urgency={view.urgency}>
        <p class="stand-head">
          <UrgencyIcon
            urgency={view.urgency}
            estimated={view.claimBy?.certainty === 'estimated'}
            daysLeft={view.daysLeft}
            size={26}
          />
          <span class="unseen">{urgencyText(view.urgency, words)}: </span>
          <span>
            <strong>{until}</strong>
            {left !== null && ` · ${left}`}
          </span>
        </p>
        {(sure !== null || why !== null) && (
          <p class="soft">
            {sure !== null && <span class="tag">{sure}</span>} {why}
          </p>
        )}
        {stake !== null && <p>{stake}</p>}
        <Notes view={view} unread={[]} here={here} />
      </div>
    </section>
  );
}
