import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { EvidenceItem } from '../../lib/claims/evidence/evidence-kinds';
import type { OrderKey } from '../../lib/core/facts/order';
import { orderPageOf } from '../../lib/core/facts/order-page';
import { wayName } from '../../lib/wording/claims/claim-desk-words';
import { proofName, proofWhy } from '../../lib/wording/claims/claim-proof-words';
import { useHere } from '../here';

interface ClaimEvidenceProps {
  readonly items: readonly EvidenceItem[];
  readonly orderKey: OrderKey;
}

/** What to have in hand: what is there already, and why what is missing matters. */
export function ClaimEvidence({ items, orderKey }: ClaimEvidenceProps): JSX.Element | null {
  const { words } = useHere();
  const title = useId();
  if (items.length === 0) return null;
  const has = items.filter((item) => item.has).length;
  return (
    <section class="panel" aria-labelledby={title}>
      <h2 id={title}>{words.say('deskEvidence')}</h2>
      <p class="soft">{words.say('deskEvidenceHas', has, items.length)}</p>
      <ul class="desk-proofs">
        {items.map((item) => (
          <li key={item.id} data-has={item.has}>
            <p>
              <span class="tag">{words.say(item.has ? 'deskHas' : 'deskLacks')}</span>
              <strong>{proofName(item.id, words)}</strong>
            </p>
            {!item.has && <p>{proofWhy(item.id, words)}</p>}
            {item.for.length > 0 && (
              <p class="soft">
                {words.say('deskAskedBy', item.for.map((id) => wayName(id, words)).join(' · '))}
              </p>
            )}
          </li>
        ))}
      </ul>
      <div class="actions">
        <a class="button" href={orderPageOf(orderKey)}>
          {words.say('deskAddFiles')}
        </a>
      </div>
    </section>
  );
}
