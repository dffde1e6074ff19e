import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { OrderKey } from '../core/facts/order';
import type { BeyondShop } from '../core/rules/route';
import type { Background } from '../protocol/messages';

/** What the routes' state asks of the background. */
export type ViewRoutes = Background<'viewRoutes'>['viewRoutes'];

/** The routes of the order that is open on a page. */
export interface RoutesModel {
  /** Null while no order is open, and until its routes are known. */
  readonly beyond: ReadonlySignal<{ readonly key: OrderKey; readonly beyond: BeyondShop } | null>;
  /** Turns to an order, or reads it anew; null: none is open. */
  load(key: OrderKey | null): Promise<void>;
}

/**
 * The routes of the open order. Where answers overtake each other, the last question's counts; a question that fails
 * leaves what is known.
 */
export function routesModel(viewRoutes: ViewRoutes): RoutesModel {
  const beyond = signal<RoutesModel['beyond']['value']>(null);
  let latest = 0;

  async function load(key: OrderKey | null): Promise<void> {
    latest += 1;
    const mine = latest;
    if (beyond.peek()?.key !== key) beyond.value = null;
    if (key === null) return;
    const found = await viewRoutes({ key }).catch(() => undefined);
    if (mine === latest && found !== undefined) beyond.value = found && { key, beyond: found };
  }

  return { beyond, load };
}

/**
 * The routes of whichever order is open, read anew whenever a signal that `openKey` reads changes.
 *
 * @returns what is known of them, and a way to read them anew when something else changed
 */
export function followRoutes(viewRoutes: ViewRoutes, openKey: () => OrderKey | null) {
  const { beyond, load } = routesModel(viewRoutes);
  const reload = (): void => void load(openKey());
  effect(() => {
    const key = openKey();
    untracked(() => void load(key));
  });
  return { beyond, reload };
}
