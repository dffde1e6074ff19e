import { siteAccess } from '../../lib/adapters/site-access';
import { localMemory } from '../../lib/adapters/storage/memory';
import { sitesHint } from '../../lib/view-models/sites-hint';

/** The sites that could be switched on, until the user closes that. */
export const hint = sitesHint(siteAccess, localMemory);
