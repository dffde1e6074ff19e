import type { WellRead } from '../../lib/core/page-health/well-read';
import { shops } from '../../lib/marketplaces/registry';

/** What the pages of a shop are known to show, as its folder says. */
export function wellReadOf(marketplace: string): WellRead {
  const pages = shops.find(({ id }) => id === marketplace)?.pages;
  if (!pages) throw new Error(`no page of ${marketplace} is read`);
  return pages.wellRead;
}
