import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import {
  addDays,
  type CalendarDay,
  dayOf,
  parseCalendarDay,
} from '../../lib/core/time/calendar-day';
import type { OrderView } from '../../lib/core/views/order-view';
import { useHere } from '../here';

interface DayChoiceProps {
  readonly view: OrderView;
  readonly choose: (day: CalendarDay) => void;
}

/** Asks since when the parcel is there, because the time to open a dispute counts from that day. */
export function DayChoice({ view, choose }: DayChoiceProps): JSX.Element {
  const { words, now, zone } = useHere();
  const today = dayOf(now, zone);
  const first = firstPossibleDay(view);
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const field = useId();
  const explanation = useId();
  const confirm = (event: Event): void => {
    event.preventDefault();
    const day = parseCalendarDay(typed ?? '');
    const possible = day !== null && day <= today && (first === null || day >= first);
    setWrong(!possible);
    if (possible) choose(day);
  };
  return (
    <fieldset class="question" aria-describedby={explanation}>
      <legend>{words.say('actionReceivedQuestion')}</legend>
      <p id={explanation} class="soft">
        {words.say(
          view.marketplace === 'aliexpress'
            ? 'actionReceivedExplained'
            : 'orderPageReceivedExplained',
        )}
      </p>
      <div class="actions">
        <button type="button" onClick={() => choose(today)}>
          {words.say('actionToday')}
        </button>
        <button type="button" onClick={() => choose(addDays(today, -1))}>
          {words.say('actionYesterday')}
        </button>
      </div>
      <form class="actions" onSubmit={confirm} noValidate>
        <label for={field}>{words.say('actionReceivedOn')}</label>
        <input
          id={field}
          type="date"
          max={today}
          {...(first === null ? {} : { min: first })}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${field}-wrong` : undefined}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" disabled={typed === null}>
          {words.say('actionSave')}
        </button>
      </form>
      {wrong ? (
        <p id={`${field}-wrong`} class="wrong" role="alert">
          {words.say('actionReceivedWrong')}
        </p>
      ) : null}
    </fieldset>
  );
}

/** A parcel is not there before it was ordered; a day of leeway, because the order's day may be another zone's. */
function firstPossibleDay(view: OrderView): CalendarDay | null {
  const placed = view.facts.placed?.value;
  return placed?.kind === 'day' ? addDays(placed.day, -1) : null;
}
