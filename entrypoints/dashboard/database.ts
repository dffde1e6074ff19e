import { ask } from '../../lib/adapters/ask';
import { databaseEvidenceStore } from '../../lib/adapters/storage/evidence-store';
import { pageConnection } from '../../lib/adapters/storage/page-connection';

/** The page's own connection: files are too large for messages. Orders are changed by the background alone. */
export const connection = pageConnection(() => ask('condition'));

export const evidenceStore = databaseEvidenceStore(connection);
