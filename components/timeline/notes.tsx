import type { JSX } from 'preact';
import type { Unread } from '../../lib/core/facts/sighting';
import { opensLater } from '../../lib/core/rules/opens-later';
import { dayOf } from '../../lib/core/time/calendar-day';
import type { Instant } from '../../lib/core/time/moment';
import type { OrderView } from '../../lib/core/views/order-view';
import { shopName } from '../../lib/wording/clocks/clock-names';
import { drivingClock } from '../../lib/wording/clocks/driving-clock';
import { contradictionText } from '../../lib/wording/contradiction-text';
import { dayText, type Here, untilText } from '../../lib/wording/format';
import { unreadText } from '../../lib/wording/unread-text';

interface NotesProps {
  readonly view: OrderView;
  readonly unread: readonly Unread[];
  readonly here: Here;
}

/** One instruction for a date to claim by and a later one from which a dispute opens. */
function opensLaterText({ claimBy }: OrderView, opens: Instant, here: Here): string {
  const by = claimBy === null ? '' : untilText(claimBy, here);
  return here.words.say('timelineOpensLater', by, dayText(dayOf(opens - 1, here.zone), here));
}

/** What a person must know before trusting the date: doubts first, then what could not be read. */
export function Notes({ view, unread, here }: NotesProps): JSX.Element | null {
  const { words, zone } = here;
  const { snoozedUntil } = view.marks;
  const atMost = view.claimBy?.atMost === true;
  // The end of an order that may have come is the latest too, and nobody promised it.
  const isPromise = atMost && drivingClock(view)?.atMost !== undefined;
  const opens = opensLater(view.clocks, view.claimBy);
  const isOpen = !['settled', 'over', 'waiting'].includes(view.urgency);
  const notes = [
    isOpen && opens !== null && opensLaterText(view, opens, here),
    view.clockBehind && words.say('timelineClockBehind'),
    view.mayBeShorter && !atMost && words.say('timelineMayBeShorter'),
    view.earlierMayHavePassed && words.say('timelineEarlierPassed'),
    view.needsCheck &&
      view.claimBy?.certainty !== 'stated' &&
      words.say(isPromise ? 'timelineAtMost' : 'timelineNeedsCheck'),
    view.snoozed &&
      snoozedUntil !== undefined &&
      words.say('timelineSnoozed', dayText(dayOf(snoozedUntil, zone), here)),
    ...view.disagreements
      .filter(({ decides }) => decides)
      .map((each) => contradictionText(each, here)),
    view.weak && words.say('weakEvidence', shopName(view.marketplace, words)),
    ...unread.map((each) => unreadText(each, words)),
  ].filter((note) => typeof note === 'string');
  if (notes.length === 0) return null;
  return (
    <ul class="notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
