import { sites } from '../../lib/marketplaces/sites';

/** Links between the stand-in shops, for a person who looks around. */
export const SHOPS_NAV = `<nav>${sites
  .map(({ name, site }) => `<a href="${site.listUrl}">${name}</a>`)
  .join('')}</nav>`;
