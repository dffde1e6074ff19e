import { impossibleFacts } from '../../core/facts/impossible-facts';
import { withManualFacts } from '../../core/facts/manual';
import type { Order } from '../../core/facts/order';
import type { SeenFacts } from '../../core/facts/sighting';
import { keysOf } from '../../core/plain/entries';
import { candidateZones } from '../../core/rules/counting-zone';
import { ANY_ZONE } from '../../core/time/any-zone';
import type { World } from '../../ports/ports';
import { Refused } from '../../protocol/message-schemas';

/**
 * An order with what the user typed; the same object when nothing is new.
 *
 * @throws Refused for days that cannot be, which the form has said before
 */
export function applyManualFacts(world: World, order: Order, typed: SeenFacts): Order {
  const { now, zones } = tellingOf(world, order.marketplace);
  const after = withManualFacts(order, typed, { now, zones });
  const [impossible] = impossibleFacts(inZonesOf(after, typed), order.facts, now);
  if (impossible) throw new Refused(`${impossible.fact}: ${impossible.code}`);
  return after;
}

function tellingOf(world: World, marketplace: Order['marketplace']) {
  const { clock } = world;
  const zones = candidateZones(world.policies.of(marketplace), clock.zone());
  return { now: clock.now(), zones: clock.isZoneNamed() ? zones : [...zones, ...ANY_ZONE] };
}

/** The typed facts as they were stored, with the zones that their days got. */
function inZonesOf({ facts }: Order, typed: SeenFacts): SeenFacts {
  return Object.fromEntries(
    keysOf(typed).flatMap((name) => {
      const said = facts[name]?.find(({ from }) => from === 'user');
      return said ? [[name, { value: said.value, text: said.text }]] : [];
    }),
  );
}
