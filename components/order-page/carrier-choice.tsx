import type { JSX } from 'preact';
import { useHere } from '../here';

/** What a tracking number may be; it only suggests. */
export interface CarrierCandidate {
  readonly number: string;
  readonly carrier: string;
  readonly certainty: 'likely' | 'possible';
  readonly checkDigit: 'passed' | 'failed' | 'none';
}

interface CarrierChoiceProps {
  /** What stands in the field of tracking numbers, one a line. */
  readonly numbers: string;
  readonly candidatesFor: (number: string) => readonly CarrierCandidate[];
  readonly choose: (carrier: string) => void;
}

const MOST = 5;

/** The carriers that the typed numbers may be of, each with its certainty. Nothing is chosen unless the user does. */
export function CarrierChoice(props: CarrierChoiceProps): JSX.Element | null {
  const { words } = useHere();
  const numbers = props.numbers
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, MOST);
  return (
    <div class="candidates" aria-live="polite">
      {numbers.length > 0 ? <p class="soft">{words.say('orderPageCandidatesText')}</p> : null}
      {numbers.map((number) => {
        const candidates = props.candidatesFor(number);
        if (candidates.length === 0)
          return (
            <p key={number} class="soft">
              {words.say('orderPageNoCandidate', number)}
            </p>
          );
        return (
          <fieldset key={number} class="question">
            <legend>
              {words.say('orderPageCandidates')} <bdi>{number}</bdi>
            </legend>
            <div class="actions">
              {candidates.map(({ carrier, certainty, checkDigit }) => (
                <button type="button" key={carrier} onClick={() => props.choose(carrier)}>
                  {words.say(
                    checkDigit === 'failed'
                      ? 'orderPageCandidate_failed'
                      : `orderPageCandidate_${certainty}`,
                    carrier,
                  )}
                </button>
              ))}
            </div>
          </fieldset>
        );
      })}
    </div>
  );
}
