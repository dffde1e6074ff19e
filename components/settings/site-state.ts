import type { MarketplaceId } from '../../lib/core/facts/marketplace-id';

/** A site on which the extension may run. */
export interface SiteState {
  readonly id: MarketplaceId;
  /** As the shop writes it. */
  readonly name: string;
  /** The hosts of its pages, as a person reads them: `temu.com`. */
  readonly hosts: readonly string[];
  readonly weak: boolean;
  /** Part of the installation: switched off only in the browser's own pages. */
  readonly required: boolean;
  readonly on: boolean;
  /** What came of the last click here; null before there was one. */
  readonly said: 'granted' | 'removed' | 'refused' | null;
}
