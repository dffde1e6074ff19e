import type { JSX } from 'preact';
import type { Facts } from '../../lib/core/facts/fact';
import type { OrderView } from '../../lib/core/views/order-view';
import { claimStandWords } from '../../lib/wording/claims/claim-stand-words';
import { useHere } from '../here';
import { StandHead } from '../stand-head';
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
        <StandHead view={view}>
          <span>
            <strong>{until}</strong>
            {left !== null && ` · ${left}`}
          </span>
        </StandHead>
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
