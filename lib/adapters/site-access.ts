import type { SiteAccess } from '../ports/ports';
import { extension } from './browser';

/** Where the extension may run, as the browser keeps it. Origins are `https://*.shop.example/*`. */
export const siteAccess: SiteAccess & {
  readonly request: (origins: readonly string[]) => Promise<boolean>;
  readonly remove: (origins: readonly string[]) => Promise<boolean>;
  readonly onChange: (listener: () => void) => void;
} = {
  /** Firefox lets users take even that away which was granted at the installation. */
  has: (origins) => extension().permissions.contains({ origins: [...origins] }),
  /** Asks the user. To be called straight from a click: after an `await` the browser refuses to ask. */
  request: (origins) => extension().permissions.request({ origins: [...origins] }),
  remove: (origins) => extension().permissions.remove({ origins: [...origins] }),
  /** Calls back when access was granted or taken away, here or in the browser's own pages. */
  onChange(listener) {
    const { onAdded, onRemoved } = extension().permissions;
    onAdded.addListener(listener);
    onRemoved.addListener(listener);
  },
};
