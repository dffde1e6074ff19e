import { localMemory } from '../../lib/adapters/memory';
import { siteAccess } from '../../lib/adapters/site-access';
import { sites } from '../../lib/marketplaces/sites';
import { sitesHint } from '../../lib/pages/sites-hint';

/** The sites that could be switched on, until the user closes that. */
export const hint = sitesHint(sites, siteAccess, localMemory);
