import type { EvidenceStore, KeptFile } from '../../ports/evidence-store';
import type { FilesOfOrders } from '../orders/list-actions';

/** The files that go with orders when these are deleted, and come back with them. */
export const filesOfOrders = (
  store: Pick<EvidenceStore, 'counts' | 'of' | 'bytes' | 'add'>,
): FilesOfOrders => ({
  async of(keys) {
    const counts = await store.counts();
    const files: KeptFile[] = [];
    for (const key of keys.filter((each) => counts.has(each)))
      for (const evidence of await store.of(key)) {
        const bytes = await store.bytes(evidence.id);
        if (bytes !== null) files.push({ evidence, bytes });
      }
    return files;
  },
  putBack: (files) => store.add(files),
});
