import { siteAccess } from '../../lib/adapters/site-access';
import { requiredSite } from '../../lib/marketplaces/required-site';
import { siteAllowed } from '../../lib/view-models/site-allowed';

/** Whether the browser lets the extension onto the pages of the shop that it was installed for. */
export const access = siteAllowed(requiredSite, siteAccess);
