import { Fragment, type JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Claim } from '../../lib/claims/claim';
import { filesFor, shownFor } from '../../lib/claims/evidence/held-by';
import type { EvidenceItem } from '../../lib/claims/evidence-kinds';
import type { MarketplaceId } from '../../lib/core/facts/marketplace-id';
import type { Evidence, EvidenceShows } from '../../lib/core/records/evidence';
import { wayName } from '../../lib/wording/claims/claim-desk-words';
import { proofName, proofWhy } from '../../lib/wording/claims/claim-proof-words';
import { EvidencePanel, type EvidencePanelProps } from '../evidence/evidence-panel';
import { useHere } from '../here';

export interface ClaimEvidenceProps {
  readonly claim: Claim;
  readonly marketplace: MarketplaceId;
  readonly evidence: EvidencePanelProps;
}

/** What to have in hand: what is there already, why what is missing matters, and the files that are kept. */
export function ClaimEvidence({
  claim,
  marketplace,
  evidence,
}: ClaimEvidenceProps): JSX.Element | null {
  const { words } = useHere();
  const title = useId();
  const items = claim.evidence;
  if (items.length === 0) return null;
  const has = items.filter((item) => item.has).length;
  const { files } = evidence.content;
  const kept = files === null || files === 'failed' ? [] : files;
  const routes = evidence.content.routes.filter(({ route }) => isOf(route, marketplace, claim));
  return (
    <>
      <section class="panel" aria-labelledby={title}>
        <h2 id={title}>{words.say('deskEvidence')}</h2>
        <p class="soft">{words.say('deskEvidenceHas', has, items.length)}</p>
        <ul class="desk-proofs">
          {items.map((item) => (
            <Proof
              key={item.id}
              item={item}
              shop={marketplace}
              files={filesFor(item.id, kept)}
              evidence={evidence}
            />
          ))}
        </ul>
      </section>
      <EvidencePanel {...evidence} content={{ ...evidence.content, routes }} />
    </>
  );
}

/** Whether a form is one that this claim may be handed in at. */
const isOf = (route: string, marketplace: MarketplaceId, { routes }: Claim): boolean =>
  route === 'paypal'
    ? routes.some(({ id, state }) => id === 'paypal' && state !== 'not-yours')
    : route === marketplace;

interface ProofProps {
  readonly item: EvidenceItem;
  readonly shop: MarketplaceId;
  readonly files: readonly Evidence[];
  readonly evidence: EvidencePanelProps;
}

function Proof({ item, shop, files, evidence }: ProofProps): JSX.Element {
  const { words } = useHere();
  const name = proofName(item.id, words);
  const shows = shownFor(item.id);
  const why = item.has ? null : proofWhy(item, shop, words);
  return (
    <li data-has={item.has}>
      <p>
        <span class="tag">{words.say(item.has ? 'deskHas' : 'deskLacks')}</span>
        <strong>{name}</strong>
      </p>
      {files.length > 0 && (
        <p>
          {files.map((file, index) => (
            <Fragment key={file.id}>
              {index > 0 && ' · '}
              <bdi>{file.name}</bdi>
            </Fragment>
          ))}
        </p>
      )}
      {why !== null && <p>{why}</p>}
      {item.for.length > 0 && (
        <p class="soft">
          {words.say('deskAskedBy', item.for.map((id) => wayName(id, words)).join(' · '))}
        </p>
      )}
      {shows && !evidence.inPrivate && <AddProof shows={shows} name={name} evidence={evidence} />}
    </li>
  );
}

interface AddProofProps extends Pick<ProofProps, 'evidence'> {
  readonly shows: EvidenceShows;
  readonly name: string;
}

/** Adds files that show just this. */
function AddProof({ shows, name, evidence }: AddProofProps): JSX.Element {
  const { words } = useHere();
  const field = useId();
  const { busy, files } = evidence.content;
  return (
    <div class="actions">
      <label class="button desk-add" for={field}>
        {words.say('deskAddFile')}
        <input
          id={field}
          class="unseen"
          type="file"
          multiple
          accept="image/*,video/*,application/pdf"
          aria-label={words.say('deskAddFileOf', name)}
          disabled={busy || files === null || files === 'failed'}
          onChange={({ currentTarget }) => {
            const chosen = [...(currentTarget.files ?? [])];
            if (chosen.length > 0) evidence.add(chosen, shows);
            currentTarget.value = '';
          }}
        />
      </label>
    </div>
  );
}
