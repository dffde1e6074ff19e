import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { RunningCheck } from '../../components/popup/running-checks';
import type { MarketplaceId } from '../core/facts/marketplace-id';
import type { Instant } from '../core/time/moment';
import type { CheckReply } from '../protocol/check-messages';

/** What following the checks needs of the extension. */
export interface CheckSource {
  /** How the check of a shop's orders stands. */
  readonly poll: (shop: MarketplaceId) => Promise<CheckReply>;
  /** Whether there is a run of this shop at all; most of the time there is none, and nobody need be asked. */
  readonly isThere: (shop: MarketplaceId) => Promise<boolean>;
  /** Calls back with the shop whose run went on, in whatever tab. */
  readonly onChange: (listener: (shop: MarketplaceId) => void) => void;
  readonly clock: () => Instant;
}

/** ms after the time that a tab has for its question: then it is known whether it is still there. */
const LITTLE = 1_000;

/**
 * The checks of orders that run in some tab, or stopped there before their end. They are looked at when a run is stored
 * anew, and once more when the tab that asks had its time.
 *
 * @param shops those whose orders may be asked for
 */
export function followChecks(
  shops: readonly MarketplaceId[],
  source: CheckSource,
): ReadonlySignal<readonly RunningCheck[]> {
  const checks = signal<readonly RunningCheck[]>([]);
  const latest = new Map<MarketplaceId, number>();
  const timers = new Map<MarketplaceId, ReturnType<typeof setTimeout>>();

  async function poll(shop: MarketplaceId): Promise<void> {
    const mine = (latest.get(shop) ?? 0) + 1;
    latest.set(shop, mine);
    const reply = await source
      .isThere(shop)
      .then((there) => (there ? source.poll(shop) : null))
      .catch(() => null);
    if (latest.get(shop) !== mine) return;
    const { progress } = reply ?? {};
    batch(() => {
      const others = checks.value.filter(({ marketplace }) => marketplace !== shop);
      checks.value = progress ? [...others, { marketplace: shop, progress }] : others;
    });
    if (progress?.phase !== 'elsewhere' || progress.until === null) return;
    const left = progress.until - source.clock() + LITTLE;
    clearTimeout(timers.get(shop));
    timers.set(
      shop,
      setTimeout(() => void poll(shop), left),
    );
  }

  source.onChange((shop) => {
    if (shops.includes(shop)) void poll(shop);
  });
  for (const shop of shops) void poll(shop);
  return checks;
}
