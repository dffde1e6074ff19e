import { type ReadonlySignal, signal } from '@preact/signals';
import type { CaseHandlers, CaseParts } from '../../../components/claims/case-file/case-content';
import type { Instant } from '../../core/time/moment';
import { caseNames, letterNames } from '../../files/case-file/case-names';
import { writeCaseFile } from '../../files/case-file/write-case-file';
import type { EvidenceStore } from '../../ports/evidence-store';

/** What saving a case needs of the world. */
export interface CaseFileWorld {
  readonly store: Pick<EvidenceStore, 'bytes'>;
  readonly save: (file: Blob, name: string) => void;
  readonly now: () => Instant;
}

export interface CaseFileModel {
  readonly state: ReadonlySignal<CaseHandlers['state']>;
  /** @param order the shop's id of it, for the file's name */
  save(order: string, parts: CaseParts): Promise<void>;
}

/**
 * Saves a case as one file. It fails where the bytes of a file are missing: nobody should hand on an incomplete case
 * without knowing.
 */
export function caseFileModel(world: CaseFileWorld): CaseFileModel {
  const state = signal<CaseHandlers['state']>('nothing');

  async function save(order: string, { files, letters, index }: CaseParts): Promise<void> {
    if (state.value === 'busy') return;
    state.value = 'busy';
    try {
      const names = caseNames(files);
      const texts = letterNames(letters.map(({ id }) => id));
      const bytes = await Promise.all(files.map(({ id }) => world.store.bytes(id)));
      const zip = await writeCaseFile(
        {
          index: index(names),
          letters: letters.map(({ text }, at) => ({ name: texts[at] ?? '', text })),
          files: bytes.map((each, at) => {
            if (each === null) throw new Error('the bytes of a file are not there');
            return { name: names[at] ?? '', bytes: each };
          }),
        },
        new Date(world.now()),
      );
      world.save(zip, `case-${order}.zip`);
      state.value = 'saved';
    } catch (error) {
      console.error('ClaimClock: a case could not be saved', error);
      state.value = 'failed';
    }
  }

  return { state, save };
}
