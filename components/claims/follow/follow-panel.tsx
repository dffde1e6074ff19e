import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { CLAIM_EVENTS } from '../../../lib/claims/events';
import type { Following } from '../../../lib/claims/follow/follow-of';
import { dayOf } from '../../../lib/core/time/calendar-day';
import { eventName, nowText, outcomeText } from '../../../lib/wording/claims/claim-follow-words';
import { clockDay } from '../../../lib/wording/clocks/clock-day';
import { clockWordings } from '../../../lib/wording/clocks/clock-wording';
import { dayText } from '../../../lib/wording/format';
import { moneyText } from '../../../lib/wording/money';
import { useHere } from '../../here';
import { EventForm } from './event-form';
import type { FollowPanelProps } from './follow-content';

/** What happened since, which clocks run because of it, and what to know now. */
export function FollowPanel(props: FollowPanelProps): JSX.Element | null {
  const { content, inPrivate } = props;
  const { words } = useHere();
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { following, events } = content;
  if (following === null) return null;
  return (
    <section class="panel" aria-labelledby={title}>
      <h2 id={title} ref={heading} tabIndex={-1}>
        {words.say('deskFollow')}
      </h2>
      {following.happened.length === 0 ? (
        <p class="soft">{words.say('deskFollowNothing')}</p>
      ) : (
        <>
          <Happened {...props} following={following} />
          <Running following={following} />
          {following.now.map((code) => (
            <p key={code}>{nowText(code, following.shop, words)}</p>
          ))}
          <Ended following={following} />
        </>
      )}
      {!inPrivate && events.length > 0 && (
        // What was said takes the form's place, and the focus with it: the heading takes that over.
        <EventForm {...props} key={events.join()} done={() => heading.current?.focus()} />
      )}
    </section>
  );
}

function Happened(props: FollowPanelProps & { readonly following: Following }): JSX.Element {
  const { following, takeBack, inPrivate } = props;
  const here = useHere();
  const { words } = here;
  return (
    <ol class="desk-lines">
      {following.happened.map(({ event, at, said }) => (
        <li class="desk-answer" key={event}>
          <span>
            <span class="soft">{dayText(dayOf(at.earliest, here.zone), here)}</span>{' '}
            <strong>{eventName(event, words)}</strong>
          </span>
          {said && !inPrivate && (
            <button
              type="button"
              aria-label={words.say('deskTakeBackOf', eventName(event, words))}
              onClick={() => takeBack(CLAIM_EVENTS[event])}
            >
              {words.say('orderPageTakeBack')}
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}

/** The clocks that run; a rule of whose day nothing is known is none. */
function Running({ following }: { readonly following: Following }): JSX.Element | null {
  const here = useHere();
  const clocks = following.clocks.filter(({ safe }) => safe !== null);
  if (clocks.length === 0) return null;
  const names = clockWordings(clocks, here.words);
  return (
    <dl class="desk-clocks">
      {clocks.map((clock, index) => (
        <div key={`${clock.rule} ${clock.kind}`}>
          <dt>{names[index]}</dt>
          <dd>
            {clockDay(clock, here)}{' '}
            <span class="soft">
              {clock.safe !== null && clock.safe <= here.now && here.words.say('clockPassed')}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Ended({ following: { outcome } }: { readonly following: Following }): JSX.Element {
  const { words } = useHere();
  return (
    <p class="desk-outcome">
      <span class="soft">{words.say('deskOutcome')}</span>{' '}
      <strong>{outcomeText(outcome, words)}</strong>
      {outcome.recovered && ` · ${moneyText(outcome.recovered, words)}`}
      {outcome.instead && ` · ${words.say(`deskInstead_${outcome.instead}`)}`}
    </p>
  );
}
