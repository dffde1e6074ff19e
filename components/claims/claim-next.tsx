import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Step } from '../../lib/claims/claim';
import { stepText } from '../../lib/wording/claims/claim-words';
import { useHere } from '../here';

/** What to do, the next thing first. */
export function ClaimNext({ steps }: { readonly steps: readonly Step[] }): JSX.Element {
  const here = useHere();
  const { words } = here;
  const title = useId();
  return (
    <section class="panel" aria-labelledby={title}>
      <h2 id={title}>{words.say('deskNext')}</h2>
      {steps.length === 0 ? (
        <p>{words.say('deskNothingNext')}</p>
      ) : (
        <ol class="desk-steps">
          {steps.map((step) => (
            <li key={step.code}>{stepText(step, here)}</li>
          ))}
        </ol>
      )}
    </section>
  );
}
