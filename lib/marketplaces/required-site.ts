import { aliExpressSite } from './aliexpress/site';
import type { Site } from './marketplace';

/**
 * The site of the shop that the extension is installed for. It stands apart from `sites.ts`, because what is opened
 * often, as the popup, need not load the readers of every shop.
 */
export const requiredSite: Site = aliExpressSite;
