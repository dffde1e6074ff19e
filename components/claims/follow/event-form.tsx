import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { ASKED_WITH, CLAIM_EVENTS, type ClaimEvent } from '../../../lib/claims/events';
import { dayOf } from '../../../lib/core/time/calendar-day';
import { eventName } from '../../../lib/wording/claims/claim-follow-words';
import { useHere } from '../../here';
import { FactField } from '../../order-page/fact-field';
import { focusFirst } from '../../order-page/form-control';
import { fieldsIn, type Problems } from '../../order-page/form-fields';
import type { FollowPanelProps } from './follow-content';

const NONE: Problems = {};

/** Says what happened: the event, its day, and what belongs to it. */
export function EventForm({
  content,
  sayEvent,
  suggestions,
  done,
}: FollowPanelProps & { readonly done: () => void }): JSX.Element {
  const here = useHere();
  const { words } = here;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState<ClaimEvent | null>(null);
  const [problems, setProblems] = useState(NONE);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!form.current || chosen === null) return;
    const found = await sayEvent(chosen, fieldsIn(form.current));
    setProblems(found);
    if (Object.keys(found).length === 0) {
      setChosen(null);
      done();
    } else if (form.current) focusFirst(form.current, Object.keys(found));
  };
  const day = chosen && CLAIM_EVENTS[chosen];
  return (
    <form ref={form} class="edit" noValidate onSubmit={(event) => void submit(event)}>
      <div class="field">
        <label for={id}>{words.say('deskQuestionSituation')}</label>
        <select
          id={id}
          value={chosen ?? ''}
          onChange={({ currentTarget: { value } }) => {
            setProblems(NONE);
            setChosen(content.events.find((event) => event === value) ?? null);
          }}
        >
          <option value="">{words.say('deskFollowChoose')}</option>
          {content.events.map((event) => (
            <option key={event} value={event}>
              {eventName(event, words)}
            </option>
          ))}
        </select>
      </div>
      {chosen !== null && day !== null && (
        <>
          <FactField
            key={day}
            name={day}
            id={`${id}-${day}`}
            label={words.say('deskFollowDay')}
            initial={dayOf(here.now, here.zone)}
            problems={problems}
            suggestions={suggestions}
          />
          {(ASKED_WITH[chosen] ?? []).map((name) => (
            <FactField
              key={name}
              name={name}
              id={`${id}-${name}`}
              problems={problems}
              suggestions={suggestions}
            />
          ))}
          <div class="actions">
            <button type="submit" class="primary">
              {words.say('actionSave')}
            </button>
            <button type="button" onClick={() => setChosen(null)}>
              {words.say('actionCancel')}
            </button>
          </div>
        </>
      )}
    </form>
  );
}
