import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Claim } from '../../lib/claims/claim';
import type { MarketplaceId } from '../../lib/core/facts/marketplace-id';
import { eligibleText, owedText } from '../../lib/wording/claims/claim-desk-words';
import { reasonText } from '../../lib/wording/claims/claim-words';
import { useHere } from '../here';

interface ClaimDecisionProps {
  readonly claim: Claim;
  readonly shop: MarketplaceId;
}

/** Whether there is a claim, why, and what is owed at the shop. */
export function ClaimDecision({ claim, shop }: ClaimDecisionProps): JSX.Element {
  const here = useHere();
  const { words } = here;
  const title = useId();
  return (
    <section class="panel" aria-labelledby={title}>
      <h2 id={title}>{words.say('deskDecision')}</h2>
      <p class="desk-verdict" data-eligible={claim.eligible} role="status">
        <strong>{eligibleText(claim, words)}</strong> {owedText(claim, words)}
      </p>
      {claim.reasons.map((reason) => (
        <p key={reason.code}>{reasonText(reason, shop, here)}</p>
      ))}
    </section>
  );
}
