import type { JSX } from 'preact';
import { opensLater } from '../../lib/core/rules/opens-later';
import { dayOf } from '../../lib/core/time/calendar-day';
import type { OrderView } from '../../lib/core/views/order-view';
import { dayText, type Here } from '../../lib/wording/format';
import { UrgencyIcon } from '../icons';

/** What may be wrong with an order that does not move, and the next sensible step. Calm: it is no warning. */
export function HintNote({
  view: { hint, clocks, claimBy },
  here,
}: {
  readonly view: OrderView;
  readonly here: Here;
}): JSX.Element | null {
  if (hint === null) return null;
  const { words } = here;
  // A day after the one to claim by stands with what to do about it, among the notes.
  const opens = opensLater(clocks, claimBy);
  const isInTime = opens === null || dayOf(opens - 1, here.zone) !== hint.opensAfter;
  const code = hint.code.replaceAll('-', '_');
  return (
    <p class="notes hint">
      <UrgencyIcon urgency="waiting" />
      <span>
        <strong>{words.say(`hintIs_${code}`, dayText(hint.since, here))}</strong>{' '}
        {words.say(hint.outdated ? `hintOutdated_${code}` : `hintNext_${code}`)}{' '}
        {hint.opensAfter && isInTime && words.say('hintOpens', dayText(hint.opensAfter, here))}
      </span>
    </p>
  );
}
