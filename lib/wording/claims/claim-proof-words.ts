import { citedAt } from '../../claims/cited';
import { type EvidenceItem, PROOF_SOURCES, type ProofId } from '../../claims/evidence-kinds';
import type { MarketplaceId } from '../../core/facts/marketplace-id';
import type { Words } from '../../core/facts/words';
import { pascalCase } from '../../core/plain/pascal-case';
import { cited } from './claim-words';

/** What a line of the checklist is called. */
export const proofName = (id: ProofId, words: Words): string =>
  words.say(`claimProof${pascalCase(id)}`);

/** Why it matters, and what makes it a good one; null where only a bank says so and no bank is asked. */
export function proofWhy(
  { id, for: ways }: Pick<EvidenceItem, 'id' | 'for'>,
  shop: MarketplaceId,
  words: Words,
): string | null {
  const source = PROOF_SOURCES[id] ?? null;
  const byBank = ways.includes('card') || ways.includes('uk-section-75');
  if (source === 'issuer-form' && !byBank) return null;
  return cited(words.say(`claimProofWhy${pascalCase(id)}`), citedAt(shop, id, source), shop, words);
}
