import type { Site } from './marketplace';

/**
 * The hosts of a shop, as permissions name them: `https://*.shop.example/orders*` is asked for as
 * `https://*.shop.example/*`.
 */
export function originsOf({ orderPages, shoppingPages }: Site): string[] {
  const hosts = [...orderPages, ...shoppingPages].map((pattern) =>
    pattern.replace(/^([^:]+:\/\/[^/]+)\/.*$/, '$1/*'),
  );
  const origins = [...new Set(hosts)];
  return origins.filter((origin) => !origins.some((other) => covers(other, origin)));
}

/**
 * Whether the hosts of one origin with a star are among those of another: `https://*.shop.example/*` and
 * `https://m.shop.example/*`.
 */
function covers(wide: string, narrow: string): boolean {
  const domain = /^https:\/\/\*(\..+\/\*)$/.exec(wide)?.[1];
  return domain !== undefined && wide !== narrow && narrow.endsWith(domain);
}
