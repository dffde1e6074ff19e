import type { CalendarDay } from '../../../../core/time/calendar-day';
import { readDay } from '../../../../reading/day';
import type { DayContext } from '../../../../reading/year';
import { soundsDelivered } from '../../../arrival-words';
import { find, findAll, matches, own } from '../../../nodes';
import { joinedText, spacedText } from '../../../page-text';
import { tellsOfStep } from '../../texts/step';
import { saysDelivered } from '../../words';
import { TRACKING } from '../selectors';

/** Most events of one page; a parcel has about thirty. */
const EVENT_LIMIT = 500;

export interface TrackingEvent {
  /** Null where the event prints no day, or none that can be read. */
  readonly day: CalendarDay | null;
  readonly yearPrinted: boolean;
  readonly text: string;
  /** The event is the delivery. */
  readonly delivered: boolean;
  /** Its words are known to tell of another step; of what is none it may not be claimed that it is no delivery. */
  readonly isStep: boolean;
  /**
   * It is the newest of its parcel, and its words may mean the delivery by a name that nobody knows
   * (lib/core/README.md §3.11).
   */
  readonly soundsDelivered: boolean;
}

/** The events of a tracking page as it lists them, newest first, of all packages (FACTS.md §5). */
export function readTrackingEvents(page: Document, context: DayContext): TrackingEvent[] {
  return findAll(page, TRACKING.event)
    .slice(0, EVENT_LIMIT)
    .map((node) => {
      const title = joinedText(find(node, TRACKING.eventTitle));
      const detail = joinedText(find(node, TRACKING.eventText));
      const time = spacedText(find(node, TRACKING.eventTime));
      const day = readDay(time, context);
      const delivered = saysDelivered(title);
      const mayBe = soundsDelivered(`${title} ${detail}`);
      return {
        day: day.ok && day.value.day <= (context.notAfter ?? day.value.day) ? day.value.day : null,
        yearPrinted: day.ok && day.value.yearPrinted,
        text: [title, time].filter(Boolean).join(' · '),
        delivered,
        isStep: !delivered && tellsOfStep(`${title} ${detail}`),
        soundsDelivered: mayBe && !delivered && isNewest(node),
      };
    });
}

/** Events stand newest first; the first of a parcel follows none. */
function isNewest(node: Element): boolean {
  const before = own(node, 'previousElementSibling');
  return before === null || !matches(before, TRACKING.event);
}
