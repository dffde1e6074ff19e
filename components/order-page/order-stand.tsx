import type { ComponentChildren, JSX } from 'preact';
import { ruleOfDate } from '../../lib/core/facts/order-page';
import { dayOfTime } from '../../lib/core/time/day-of-time';
import type { DeliveryExpectation } from '../../lib/core/views/delivery-expectation';
import type { OrderView } from '../../lib/core/views/order-view';
import { headline } from '../../lib/wording/headline';
import { expectationText } from '../../lib/wording/list/expectation-text';
import { stateText } from '../../lib/wording/list/row-texts';
import { moneyText } from '../../lib/wording/money';
import { useHere } from '../here';
import { StandHead } from '../stand-head';
import { ClockTable } from '../timeline/clock-table';
import { HintNote } from '../timeline/hint-note';
import { Lanes } from '../timeline/lanes';
import { Notes } from '../timeline/notes';
import { PageWords } from '../timeline/page-words';
import { PastDisagreements } from '../timeline/past-disagreements';
import { PastNews } from '../timeline/past-news';
import '../timeline/timeline.css';
import './order-stand.css';

export interface OrderStandProps {
  readonly view: OrderView;
  /** What the user's own parcels let expect; null where they do not. */
  readonly expectation: DeliveryExpectation | null;
  /** What can be done about it, right below what to do. */
  readonly children?: ComponentChildren;
}

/** How an order stands: what to do now, why, and its windows. */
export function OrderStand({ view, expectation, children }: OrderStandProps): JSX.Element {
  const here = useHere();
  const { words } = here;
  const placed = view.facts.placed?.value;
  return (
    <div class="stand" data-urgency={view.urgency}>
      <StandHead view={view}>
        <strong>{headline(view, here)}</strong>
      </StandHead>
      <p class="soft">
        {[stateText(view, here), view.store, view.total && moneyText(view.total, words)]
          .filter((part) => part)
          .map((part, index) => (
            <span key={part}>
              {index > 0 && ' · '}
              <bdi>{part}</bdi>
            </span>
          ))}
      </p>
      {children}
      <PageWords view={view} here={here} />
      <HintNote view={view} here={here} />
      <Notes view={view} unread={[]} here={here} />
      {expectation && placed && (
        <p class="soft expectation">
          {expectationText(expectation, dayOfTime(placed, here.zone), here)}
        </p>
      )}
      <Lanes view={view} here={here} />
      <ClockTable view={view} here={here} ruleAt={ruleOfDate} />
      <PastDisagreements view={view} here={here} />
    </div>
  );
}

/** What was seen of an order's parcels, and how its dates changed since it was first read. */
export function OrderNews({ view }: { readonly view: OrderView }): JSX.Element | null {
  const here = useHere();
  const { words } = here;
  if (view.packages.length === 0 && view.changes.length === 0) return null;
  return (
    <section class="panel" aria-label={words.say('newsTitle')}>
      <PastNews view={view} fewestParcels={1} here={here} />
    </section>
  );
}
