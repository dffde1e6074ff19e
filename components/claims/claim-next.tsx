import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Step } from '../../lib/claims/claim';
import type { MarketplaceId } from '../../lib/core/facts/marketplace-id';
import { stepText } from '../../lib/wording/claims/claim-words';
import { useHere } from '../here';

interface ClaimNextProps {
  readonly steps: readonly Step[];
  readonly shop: MarketplaceId;
}

/** What to do, the next thing first. */
export function ClaimNext({ steps, shop }: ClaimNextProps): JSX.Element {
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
            <li key={step.code}>{stepText(step, shop, here)}</li>
          ))}
        </ol>
      )}
    </section>
  );
}
