import type { JSX } from 'preact';
import type { MarketplaceId } from '../../lib/core/facts/marketplace-id';
import type { Clock } from '../../lib/core/rules/clock';
import type { RouteClock } from '../../lib/core/rules/route';
import { clockWording } from '../../lib/wording/clocks/clock-wording';
import { routeDateText } from '../../lib/wording/route-date';
import { useHere } from '../here';
import { RouteItem } from './route-item';
import { RouteSource } from './route-source';

interface ChangedMindProps {
  readonly marketplace: MarketplaceId;
  /** The shop's own dates for sending goods back. */
  readonly returns: readonly Clock[];
  /** What the law gives where the buyer lives. */
  readonly withdrawals: readonly RouteClock[];
  readonly shopIsOver: boolean;
}

/**
 * The goods are fine and not wanted: the shop's free return and the withdrawal by law, beside each other, and what each
 * asks for.
 */
export function ChangedMind({
  marketplace,
  returns,
  withdrawals,
  shopIsOver,
}: ChangedMindProps): JSX.Element | null {
  const here = useHere();
  const { words } = here;
  const both = returns.length > 0 && withdrawals.length > 0;
  if (returns.length + withdrawals.length === 0) return null;
  return (
    <section class="routes-part">
      <h3>{words.say('routeMind')}</h3>
      <p class="soft">
        {[
          both && words.say('routeMindBoth'),
          returns.length > 0 && words.say('routeMindReturn'),
          withdrawals.length > 0 && words.say('routeMindLaw'),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      <ul class="routes">
        {returns.map((clock) => (
          <li class="route" key={clock.rule} data-state={clock.state}>
            <p class="route-head">
              <strong>{clockWording(clock, words)}</strong>
              <span class="route-date">{routeDateText(clock, here)}</span>
            </p>
            <RouteSource clock={clock} />
          </li>
        ))}
        {withdrawals.map((route) => (
          <RouteItem
            key={route.rule}
            route={route}
            marketplace={marketplace}
            shopIsOver={shopIsOver}
          />
        ))}
      </ul>
    </section>
  );
}
