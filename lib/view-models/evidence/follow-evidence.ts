import { effect, untracked } from '@preact/signals';
import type { OrderKey } from '../../core/facts/order';
import type { EvidenceWorld } from '../../ports/evidence-world';
import { type EvidenceModel, evidenceModel } from './evidence-model';

/** The files kept with whichever order is open. */
export function followEvidence(
  world: EvidenceWorld,
  openKey: () => OrderKey | null,
): EvidenceModel {
  const evidence = evidenceModel(world);
  effect(() => {
    const key = openKey();
    untracked(() => void evidence.open(key));
  });
  return evidence;
}
