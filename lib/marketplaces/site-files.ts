import { MARKETPLACES } from '../core/facts/marketplace-id';
import type { Site } from './marketplace';

/**
 * Every shop's `site.ts`, which exports one thing. Found as in `registry.ts`; the build puts plain imports in place of
 * the search.
 */
export const siteFiles: readonly Readonly<Record<string, Site>>[] = await Promise.all(
  MARKETPLACES.map((id) => import(`./${id}/site.ts`)),
);
