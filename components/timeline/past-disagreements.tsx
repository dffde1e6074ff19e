import type { JSX } from 'preact';
import type { OrderView } from '../../lib/core/views/order-view';
import { contradictionText } from '../../lib/wording/contradiction-text';
import type { Here } from '../../lib/wording/format';

interface PastDisagreementsProps {
  readonly view: OrderView;
  readonly here: Here;
}

/** Where the shop's pages contradict each other and no date that is still open depends on it: folded away. */
export function PastDisagreements({ view, here }: PastDisagreementsProps): JSX.Element | null {
  const { words } = here;
  const past = view.disagreements.filter(({ decides }) => !decides);
  if (past.length === 0) return null;
  return (
    <details class="lines">
      <summary>{words.say('differPast')}</summary>
      <ul>
        {past.map((each) => (
          <li key={each.fact}>{contradictionText(each, here, 'past')}</li>
        ))}
      </ul>
    </details>
  );
}
