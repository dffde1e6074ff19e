import { PROOF_SOURCES, type ProofId } from '../../claims/evidence/evidence-kinds';
import type { Words } from '../../core/facts/words';
import { sourced } from './claim-words';

const tail = (id: ProofId): string =>
  id.replace(/(?:^|-)([a-z])/g, (_, first: string) => first.toUpperCase());

/** What a line of the checklist is called. */
export const proofName = (id: ProofId, words: Words): string => words.say(`claimProof${tail(id)}`);

/** Why it matters, and what makes it a good one. */
export const proofWhy = (id: ProofId, words: Words): string =>
  sourced(words.say(`claimProofWhy${tail(id)}`), PROOF_SOURCES[id] ?? null, words);
