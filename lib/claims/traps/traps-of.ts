import { shopClaimsOf } from '../shops/every-shop';
import type { Trap, TrapView } from '../shops/trap';

/**
 * What to tell beside the buttons of a shop's page that end something, for one order. Nothing where no source says what
 * the shop's buttons do, and nothing on a page on which nobody could read how the order stands.
 */
export function trapsOf(view: TrapView): readonly Trap[] {
  const { marketplace, status, facts, clockBehind } = view;
  if (clockBehind || facts.status?.value !== status) return [];
  return shopClaimsOf(marketplace).traps?.(view) ?? [];
}
