import { citedAt } from '../../claims/cited';
import { PROOF_SOURCES, type ProofId } from '../../claims/evidence-kinds';
import type { MarketplaceId } from '../../core/facts/marketplace-id';
import type { Words } from '../../core/facts/words';
import { cited } from './claim-words';

const tail = (id: ProofId): string =>
  id.replace(/(?:^|-)([a-z])/g, (_, first: string) => first.toUpperCase());

/** What a line of the checklist is called. */
export const proofName = (id: ProofId, words: Words): string => words.say(`claimProof${tail(id)}`);

/** Why it matters, and what makes it a good one. */
export function proofWhy(id: ProofId, shop: MarketplaceId, words: Words): string {
  const text = words.say(`claimProofWhy${tail(id)}`);
  return cited(text, citedAt(shop, id, PROOF_SOURCES[id] ?? null), shop, words);
}
