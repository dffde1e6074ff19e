import type { JSX, TargetedSubmitEvent } from 'preact';
import { dayOf, parseCalendarDay } from '../../lib/core/time/calendar-day';
import type { Here } from '../../lib/wording/format';
import { trusted } from './trusted';

interface ReceivedFormProps {
  readonly here: Here;
  readonly onReceived: (day: NonNullable<ReturnType<typeof parseCalendarDay>>) => void;
}

/** Asks since when the parcel is there: today unless the user says otherwise, never a day to come. */
export function ReceivedForm({ here, onReceived }: ReceivedFormProps): JSX.Element {
  const { words, now, zone } = here;
  const today = dayOf(now, zone);
  const submit = trusted((event: TargetedSubmitEvent<HTMLFormElement>) => {
    const day = parseCalendarDay(String(new FormData(event.currentTarget).get('day') ?? ''));
    if (day !== null && day <= today) onReceived(day);
  });
  return (
    <form
      class="row choice"
      onSubmit={(event) => {
        event.preventDefault();
        submit(event);
      }}
    >
      <label>
        {words.say('timelineReceivedSince')}{' '}
        <input type="date" name="day" defaultValue={today} max={today} required />
      </label>
      <button type="submit" class="primary">
        {words.say('actionSave')}
      </button>
    </form>
  );
}
