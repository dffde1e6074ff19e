import { Component, type JSX } from 'preact';
import {
  addDays,
  type CalendarDay,
  dayOf,
  parseCalendarDay,
} from '../../lib/core/time/calendar-day';
import type { OrderView } from '../../lib/core/views/order-view';
import type { Here } from '../../lib/wording/format';

interface DayChoiceProps {
  readonly here: Here;
  /** The order that is asked about; null: several, each with a first day of its own. */
  readonly view: OrderView | null;
  readonly choose: (day: CalendarDay) => void;
  /** Lets only some of what is pressed count: on a shop's page, what a person pressed. Left out: all of it. */
  readonly only?: <Happening extends Event>(
    act: (event: Happening) => void,
  ) => (event: Happening) => void;
}

interface DayChoiceState {
  /** Null: nothing was typed yet. */
  readonly typed: string | null;
  readonly wrong: boolean;
}

const EXPLAINED = 'received-explained';
const WRONG = 'received-wrong';

/**
 * Asks since when the parcel is there, because whatever starts with the delivery counts from that day. It is asked on a
 * shop's page too, where hooks would weigh, so it has none.
 */
export class DayChoice extends Component<DayChoiceProps, DayChoiceState> {
  override state: DayChoiceState = { typed: null, wrong: false };

  readonly #confirm = (): void => {
    const { view, here, choose } = this.props;
    const day = parseCalendarDay(this.state.typed ?? '');
    const first = view && firstPossibleDay(view);
    const today = dayOf(here.now, here.zone);
    const possible = day !== null && day <= today && (first === null || day >= first);
    this.setState({ wrong: !possible });
    if (possible) choose(day);
  };

  render(
    { here, view, choose, only = (act) => act }: DayChoiceProps,
    { typed, wrong }: DayChoiceState,
  ): JSX.Element {
    const { words, now, zone } = here;
    const today = dayOf(now, zone);
    const first = view && firstPossibleDay(view);
    const confirm = only<SubmitEvent>(this.#confirm);
    return (
      <fieldset class="question" aria-describedby={EXPLAINED}>
        <legend>{words.say('actionReceivedQuestion')}</legend>
        <p id={EXPLAINED} class="soft">
          {words.say('actionReceivedExplained')}
        </p>
        <div class="actions">
          <button type="button" onClick={only<MouseEvent>(() => choose(today))}>
            {words.say('actionToday')}
          </button>
          <button type="button" onClick={only<MouseEvent>(() => choose(addDays(today, -1)))}>
            {words.say('actionYesterday')}
          </button>
        </div>
        <form
          class="actions"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            confirm(event);
          }}
        >
          <label>
            {words.say('actionReceivedOn')}{' '}
            <input
              type="date"
              max={today}
              {...(first === null ? {} : { min: first })}
              aria-invalid={wrong}
              aria-describedby={wrong ? WRONG : undefined}
              onInput={(event) => this.setState({ typed: event.currentTarget.value })}
            />
          </label>
          <button type="submit" disabled={typed === null}>
            {words.say('actionSave')}
          </button>
        </form>
        {wrong ? (
          <p id={WRONG} class="wrong" role="alert">
            {words.say('actionReceivedWrong')}
          </p>
        ) : null}
      </fieldset>
    );
  }
}

/** A parcel is not there before it was ordered; a day of leeway, because the order's day may be another zone's. */
function firstPossibleDay(view: OrderView): CalendarDay | null {
  const placed = view.facts.placed?.value;
  return placed?.kind === 'day' ? addDays(placed.day, -1) : null;
}
