import { extension } from './browser';

/** Permissions are about hosts, whatever the path: `https://*.shop.example/orders*` is asked for as `https://*.shop.example/*`. */
function originsOf(patterns: readonly string[]): string[] {
  return [
    ...new Set(patterns.map((pattern) => pattern.replace(/^([^:]+:\/\/[^/]+)\/.*$/, '$1/*'))),
  ];
}

/** Whether the extension may run on all pages of these match patterns. Firefox lets users take that away. */
export function hasSiteAccess(patterns: readonly string[]): Promise<boolean> {
  return extension().permissions.contains({ origins: originsOf(patterns) });
}

/** Asks the user for access. To be called straight from a click: after an `await` the browser refuses to ask. */
export function requestSiteAccess(patterns: readonly string[]): Promise<boolean> {
  return extension().permissions.request({ origins: originsOf(patterns) });
}
